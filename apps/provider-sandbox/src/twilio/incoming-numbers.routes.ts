import type { FastifyInstance } from 'fastify';
import { parametersOf, refuseOthers } from './form';
import { presentNumber } from './incoming-number';
import { buyNumber } from './number-purchase';
import { SETTING_NAMES, settingsIn } from './number-settings';
import { numberPattern } from './numbering/number-pattern';
import { PAGE_PARAMETERS, pageOf } from './page';
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
    refuseOthers(parameters, ['PhoneNumber', 'FriendlyName', ...PAGE_PARAMETERS]);
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

/** One page of those that match, newest first. */
function listPage(
  path: string,
  parameters: URLSearchParams,
  list: (before?: string) => Iterable<PhoneNumberRecord>,
): object {
  const phoneNumber = parameters.get('PhoneNumber');
  const friendlyName = parameters.get('FriendlyName');
  const matches = phoneNumber ? numberPattern(phoneNumber) : () => true;
  const { shown, ...page } = pageOf(path, parameters, (before) =>
    Iterator.from(list(before)).filter(
      (record) =>
        matches(record.phoneNumber) &&
        (friendlyName === null || record.settings.FriendlyName === friendlyName),
    ),
  );
  return { incoming_phone_numbers: shown.map(presentNumber), ...page };
}
