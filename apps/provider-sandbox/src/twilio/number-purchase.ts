import { randomBytes } from 'node:crypto';
import { refuseOthers } from './form';
import { freeNumbers } from './number-inventory';
import { defaultSettings, SETTING_NAMES, settingsIn } from './number-settings';
import { friendlyFormat, rangeHolding, rangesOf } from './numbering/numbering-plan';
import type { PhoneNumberRecord, PhoneNumberStore } from './phone-number-store';
import { TwilioError } from './twilio-error';

/**
 * Buys the number that is asked for, or any in an area code.
 *
 * @throws TwilioError 400 if it is malformed (21421, 21451), gone (21422), or none is left (21452).
 */
export function buyNumber(
  parameters: URLSearchParams,
  accountSid: string,
  numbers: PhoneNumberStore,
  now: Date,
): PhoneNumberRecord {
  refuseOthers(parameters, ['PhoneNumber', 'AreaCode', ...SETTING_NAMES]);
  const settings = settingsIn(parameters);
  for (const phoneNumber of candidates(parameters, numbers)) {
    const record: PhoneNumberRecord = {
      sid: `PN${randomBytes(16).toString('hex')}`,
      accountSid,
      phoneNumber,
      settings: { ...defaultSettings(friendlyFormat(phoneNumber)), ...settings },
      createdAt: now,
      updatedAt: now,
    };
    if (numbers.claim(record)) return record;
  }
  const phoneNumber = parameters.get('PhoneNumber');
  if (phoneNumber) throw new TwilioError(400, 21_422, `${phoneNumber} is not available.`);
  const areaCode = parameters.get('AreaCode');
  throw new TwilioError(400, 21_452, `No phone numbers found in area code ${areaCode}.`);
}

/** The numbers that would satisfy the buyer, to be tried in turn. */
function candidates(parameters: URLSearchParams, numbers: PhoneNumberStore): Iterable<string> {
  const phoneNumber = parameters.get('PhoneNumber');
  const areaCode = parameters.get('AreaCode');
  if (phoneNumber) {
    if (!/^\+[1-9]\d{6,14}$/.test(phoneNumber)) {
      throw new TwilioError(400, 21_421, `${phoneNumber} is not a valid number.`);
    }
    return rangeHolding(phoneNumber) ? [phoneNumber] : [];
  }
  if (!areaCode) throw TwilioError.invalidParameter('PhoneNumber or AreaCode is required');
  if (!/^[2-9]\d\d$/.test(areaCode)) {
    throw new TwilioError(400, 21_451, `${areaCode} is not a valid area code.`);
  }
  const ranges = [...rangesOf('US', 'Local'), ...rangesOf('CA', 'Local')];
  return freeNumbers(
    ranges.filter((range) => range.areaCode === areaCode),
    numbers,
  ).map((free) => free.phoneNumber);
}
