import type { FastifyInstance } from 'fastify';
import { booleanOf, parametersOf, refuseOthers } from './form';
import { freeNumbers, type FreeNumber } from './number-inventory';
import { numberPattern } from './numbering/number-pattern';
import type { NumberRange, NumberType } from './numbering/number-range';
import { friendlyFormat, rangesOf } from './numbering/numbering-plan';
import { pageSizeOf } from './page';
import type { PhoneNumberStore } from './phone-number-store';
import { TwilioError } from './twilio-error';

const TYPES: readonly NumberType[] = ['Local', 'Mobile', 'TollFree'];

const FILTERS = [
  'AreaCode',
  'Contains',
  'InRegion',
  'InLocality',
  'SmsEnabled',
  'MmsEnabled',
  'VoiceEnabled',
  'FaxEnabled',
  'Beta',
  'ExcludeAllAddressRequired',
  'ExcludeLocalAddressRequired',
  'ExcludeForeignAddressRequired',
  'PageSize',
];

interface AvailableNumbersParams {
  Params: { country: string };
}

/** Searches numbers that can be bought. */
export async function availableNumbersRoutes(
  app: FastifyInstance,
  { numbers }: { numbers: PhoneNumberStore },
): Promise<void> {
  for (const type of TYPES) {
    app.get<AvailableNumbersParams>(
      `/AvailablePhoneNumbers/:country/${type}.json`,
      async (request) => {
        const ranges = rangesOf(request.params.country, type);
        if (ranges.length === 0) throw TwilioError.notFound(request.url);
        const parameters = parametersOf(request);
        refuseOthers(parameters, FILTERS);
        const contains = parameters.get('Contains');
        const found = freeNumbers(
          ranges.filter(rangeFilter(parameters)),
          numbers,
          contains ? numberPattern(contains) : undefined,
        ).take(pageSizeOf(parameters));
        return { available_phone_numbers: [...found].map(present), uri: request.url };
      },
    );
  }
}

function rangeFilter(parameters: URLSearchParams): (range: NumberRange) => boolean {
  const areaCode = parameters.get('AreaCode');
  const region = parameters.get('InRegion');
  const locality = parameters.get('InLocality');
  const sms = booleanOf(parameters, 'SmsEnabled');
  const mms = booleanOf(parameters, 'MmsEnabled');
  const voice = booleanOf(parameters, 'VoiceEnabled');
  const fax = booleanOf(parameters, 'FaxEnabled');
  return (range) =>
    (areaCode === null || range.areaCode === areaCode) &&
    (region === null || range.region === region) &&
    (locality === null || range.locality === locality) &&
    (sms === undefined || range.capabilities.sms === sms) &&
    (mms === undefined || range.capabilities.mms === mms) &&
    (voice === undefined || range.capabilities.voice === voice) &&
    fax !== true;
}

function present({ phoneNumber, range }: FreeNumber): object {
  return {
    friendly_name: friendlyFormat(phoneNumber),
    phone_number: phoneNumber,
    lata: null,
    locality: range.locality ?? null,
    rate_center: null,
    latitude: null,
    longitude: null,
    region: range.region ?? null,
    postal_code: null,
    iso_country: range.country,
    address_requirements: 'none',
    beta: false,
    capabilities: { ...range.capabilities, fax: false },
  };
}
