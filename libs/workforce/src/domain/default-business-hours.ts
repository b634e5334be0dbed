import type { BusinessHours } from '@coordinator/contracts';

const NINE_TO_FIVE = { start: '09:00', end: '17:00' };

/** When a business can be booked whose owner stated no hours. Nobody is told that these are its hours. */
export const DEFAULT_BUSINESS_HOURS: BusinessHours = {
  monday: NINE_TO_FIVE,
  tuesday: NINE_TO_FIVE,
  wednesday: NINE_TO_FIVE,
  thursday: NINE_TO_FIVE,
  friday: NINE_TO_FIVE,
  saturday: null,
  sunday: null,
};
