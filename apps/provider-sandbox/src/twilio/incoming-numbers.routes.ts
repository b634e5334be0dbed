import type { FastifyInstance } from 'fastify';
import { pageSizeOf, parametersOf, refuseOthers } from './form';
import { presentNumber } from './incoming-number';
import { buyNumber } from './number-purchase';
import { SETTING_NAMES, settingsIn } from './number-settings';
import { numberPattern } from './numbering/number-pattern';
import type { PhoneNumberRecord, PhoneNumberStore } from './phone-number-store';
import { TwilioError } from './twilio-error';

interface IncomingNumbersOptions {
  accountSid: string;
  numbers: PhoneNumberStore;
}

interface BySid {
  Params: { sid: string };
}

const ONE = '/IncomingPhoneNumbers/:sid.json';
const ALL = '/IncomingPhoneNumbers.json';

/** Buys, lists, configures and releases the account's numbers. */
export async function incomingNumbersRoutes(
  app: FastifyInstance,
  { accountSid, numbers }: IncomingNumbersOptions,
): Promise<void> {
  const find = (sid: string, path: string): PhoneNumberRecord => {
    const record = numbers.find(sid);
    if (record?.accountSid !== accountSid) throw TwilioError.notFound(path);
    return record;
  };

  app.post(ALL, async (request, reply) => {
    const record = buyNumber(parametersOf(request), accountSid, numbers, new Date());
    return reply.code(201).send(presentNumber(record));
  });

  app.get(ALL, async (request) => {
    const parameters = parametersOf(request);
    refuseOthers(parameters, ['PhoneNumber', 'FriendlyName', 'PageSize', 'Page', 'PageToken']);
    const path = request.url.split('?')[0] ?? '';
    return listPage(path, parameters, (before) => numbers.list(accountSid, before));
  });

  app.get<BySid>(ONE, async ({ params, url }) => presentNumber(find(params.sid, url)));

  app.post<BySid>(ONE, async (request) => {
    const record = find(request.params.sid, request.url);
    const parameters = parametersOf(request);
    refuseOthers(parameters, SETTING_NAMES);
    const settings = { ...record.settings, ...settingsIn(parameters) };
    const now = new Date();
    numbers.saveSettings(record.sid, settings, now);
    return presentNumber({ ...record, settings, updatedAt: now });
  });

  app.delete<BySid>(ONE, async ({ params, url }, reply) => {
    numbers.release(find(params.sid, url).sid, new Date());
    return reply.code(204).send();
  });
}

/** One page, newest first. A page token is `PA` and the sid of the last number already seen. */
function listPage(
  path: string,
  parameters: URLSearchParams,
  list: (before?: string) => Iterable<PhoneNumberRecord>,
): object {
  const size = pageSizeOf(parameters);
  const token = parameters.get('PageToken');
  const page = Number(parameters.get('Page') ?? 0);
  if (!Number.isSafeInteger(page) || page < 0 || page > 0 !== (token !== null)) {
    throw TwilioError.invalidParameter('Page and PageToken must come from next_page_uri');
  }

  const phoneNumber = parameters.get('PhoneNumber');
  const friendlyName = parameters.get('FriendlyName');
  const matches = phoneNumber ? numberPattern(phoneNumber) : () => true;
  const found = Iterator.from(list(token?.slice(2)))
    .filter(
      (record) =>
        matches(record.phoneNumber) &&
        (friendlyName === null || record.settings.FriendlyName === friendlyName),
    )
    .take(size + 1)
    .toArray();
  const shown = found.slice(0, size);

  const uriOf = (changes: Record<string, string>) => {
    const query = new URLSearchParams(parameters);
    query.delete('PageToken');
    for (const [name, value] of Object.entries({ PageSize: String(size), ...changes })) {
      query.set(name, value);
    }
    return `${path}?${query}`;
  };
  const last = found.length > size ? shown.at(-1) : undefined;
  return {
    incoming_phone_numbers: shown.map(presentNumber),
    page,
    page_size: size,
    start: page * size,
    end: page * size + Math.max(0, shown.length - 1),
    uri: uriOf(token ? { Page: String(page), PageToken: token } : { Page: '0' }),
    first_page_uri: uriOf({ Page: '0' }),
    previous_page_uri: null,
    next_page_uri: last ? uriOf({ Page: String(page + 1), PageToken: `PA${last.sid}` }) : null,
  };
}
