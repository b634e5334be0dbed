import { InvalidInput } from '@coordinator/platform/domain';
import { AppointmentType, rulesOf } from './appointment-type';
import { DEFAULT_RULES } from './booking-rules';

describe('AppointmentType', () => {
  it('follows the rules of the organization where it has none of its own', () => {
    const type = AppointmentType.create('o1', {
      name: 'Cleaning',
      durationMinutes: 45,
      bufferAfterMinutes: 0,
    });
    const organization = { ...DEFAULT_RULES, slotIntervalMinutes: 15, bufferAfterMinutes: 10 };
    expect(rulesOf(type, organization)).toEqual({
      durationMinutes: 45,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      slotIntervalMinutes: 15,
      minimumNoticeMinutes: 60,
      horizonDays: 400,
    });
  });

  it('goes back to the organization with null, and leaves alone what is not named', () => {
    const type = AppointmentType.create('o1', {
      name: 'Cleaning',
      slotIntervalMinutes: 20,
      sortOrder: 3,
    });
    type.change({ slotIntervalMinutes: null, name: undefined });
    expect(type).toMatchObject({ slotIntervalMinutes: null, name: 'Cleaning', sortOrder: 3 });
  });

  it.each([
    { durationMinutes: 0 },
    { durationMinutes: 1_441 },
    { durationMinutes: 22.5 },
    { slotIntervalMinutes: 4 },
    { bufferBeforeMinutes: -1 },
    { horizonDays: Infinity },
    { minimumNoticeMinutes: NaN },
  ])('refuses %j', (rule) => {
    expect(() => AppointmentType.create('o1', { name: 'Cleaning', ...rule })).toThrow(InvalidInput);
  });
});
