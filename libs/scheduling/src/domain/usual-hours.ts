import { parseWeeklyHours, type WeeklyHours } from './weekly-hours';

const NINE_TO_FIVE = { start: '09:00', end: '17:00' };

/** Monday to Friday, nine to five: until the owner says otherwise. */
export const usualHours = (): WeeklyHours =>
  parseWeeklyHours({
    monday: NINE_TO_FIVE,
    tuesday: NINE_TO_FIVE,
    wednesday: NINE_TO_FIVE,
    thursday: NINE_TO_FIVE,
    friday: NINE_TO_FIVE,
  });
