import { isTimeZoneName } from './time-zone';

describe('isTimeZoneName', () => {
  it.each([
    'America/New_York',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Australia/Lord_Howe',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'Etc/GMT+5',
    'UTC',
  ])('knows %s', (zone) => {
    expect(isTimeZoneName(zone)).toBe(true);
  });

  it.each([
    '',
    '+02:00',
    '-0500',
    'Mars/Olympus',
    'America/New York',
    '../etc',
    'Europe/Berlin\u0000',
    5,
    null,
    undefined,
    {},
  ])('refuses %p', (zone) => {
    expect(isTimeZoneName(zone)).toBe(false);
  });
});
