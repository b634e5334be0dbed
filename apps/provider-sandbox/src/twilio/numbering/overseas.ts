import type { Capabilities, NumberRange, NumberType } from './number-range';

const VOICE: Capabilities = { voice: true, sms: false, mms: false };
const VOICE_AND_SMS: Capabilities = { voice: true, sms: true, mms: false };

/** Prefix in E.164, digits that follow it, and the town of a local range. */
type Row = [prefix: string, digits: number, locality?: string];

const ranges = (
  country: string,
  type: NumberType,
  capabilities: Capabilities,
  rows: Row[],
): NumberRange[] =>
  rows.map(([prefix, digits, locality]) => ({
    country,
    type,
    capabilities,
    prefix,
    digits,
    first: 0,
    last: 10 ** digits - 1,
    locality,
  }));

/** Mostly ranges that the regulators of these countries keep free for drama. */
export const OVERSEAS: readonly NumberRange[] = [
  ...ranges('GB', 'Local', VOICE_AND_SMS, [
    ['+44207946', 4, 'London'],
    ['+441134960', 3, 'Leeds'],
    ['+441174960', 3, 'Bristol'],
    ['+441214960', 3, 'Birmingham'],
    ['+441314960', 3, 'Edinburgh'],
    ['+441414960', 3, 'Glasgow'],
    ['+441514960', 3, 'Liverpool'],
    ['+441614960', 3, 'Manchester'],
    ['+442920180', 3, 'Cardiff'],
  ]),
  ...ranges('GB', 'Mobile', VOICE_AND_SMS, [['+447700900', 3]]),
  ...ranges('GB', 'TollFree', VOICE, [['+448081570', 3]]),
  ...ranges('AU', 'Local', VOICE, [
    ['+6125550', 4, 'Sydney'],
    ['+6135550', 4, 'Melbourne'],
    ['+6175550', 4, 'Brisbane'],
    ['+6185550', 4, 'Perth'],
  ]),
  ...ranges('AU', 'Mobile', VOICE_AND_SMS, [['+61491570', 3]]),
  ...ranges('DE', 'Local', VOICE, [
    ['+493023125', 3, 'Berlin'],
    ['+494066969', 3, 'Hamburg'],
    ['+496990009', 3, 'Frankfurt am Main'],
    ['+498999998', 3, 'München'],
    ['+492214710', 3, 'Köln'],
  ]),
  ...ranges('DE', 'Mobile', VOICE_AND_SMS, [['+49176040', 5]]),
  ...ranges('FR', 'Local', VOICE, [
    ['+3319900', 4, 'Paris'],
    ['+3326191', 4, 'Rennes'],
    ['+3335301', 4, 'Strasbourg'],
    ['+3346571', 4, 'Lyon'],
    ['+3353649', 4, 'Toulouse'],
  ]),
  ...ranges('FR', 'Mobile', VOICE_AND_SMS, [['+3363998', 4]]),
  ...ranges('IE', 'Local', VOICE, [['+35320910', 4]]),
  ...ranges('SE', 'Local', VOICE, [
    ['+46313900', 3, 'Göteborg'],
    ['+468465004', 2, 'Stockholm'],
  ]),
  ...ranges('SE', 'Mobile', VOICE_AND_SMS, [['+467017406', 2]]),
];
