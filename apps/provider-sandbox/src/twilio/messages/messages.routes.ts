import type { FastifyInstance } from 'fastify';
import type { Carrier } from '../carrier/carrier';
import { parametersOf, refuseOthers } from '../form';
import { PAGE_PARAMETERS, pageOf } from '../page';
import type { PhoneNumberStore } from '../phone-number-store';
import { TwilioError } from '../twilio-error';
import { isFinal, presentMessage, type Message } from './message';
import { FILTER_PARAMETERS, messageFilter } from './message-filter';
import type { MessageStore } from './message-store';
import { parseSendRequest } from './send-request';

interface MessagesOptions {
  accountSid: string;
  numbers: PhoneNumberStore;
  messages: MessageStore;
  carrier: Carrier;
}

interface BySid {
  Params: { sid: string };
}

const ONE = '/Messages/:sid.json';
const ALL = '/Messages.json';

/** Sends, lists, shows, redacts and deletes the account's texts. */
export async function messagesRoutes(
  app: FastifyInstance,
  { accountSid, numbers, messages, carrier }: MessagesOptions,
): Promise<void> {
  const find = (sid: string, path: string): Message => {
    const message = messages.find(sid);
    if (message?.accountSid !== accountSid) throw TwilioError.notFound(path);
    return message;
  };
  const findFinished = (sid: string, path: string): Message => {
    const message = find(sid, path);
    if (!isFinal(message)) {
      throw new TwilioError(409, 20_009, 'The message is still on its way and cannot be changed.');
    }
    return message;
  };

  app.post(ALL, async (request, reply) => {
    const order = parseSendRequest(parametersOf(request), accountSid, numbers);
    return reply.code(201).send(presentMessage(carrier.send(accountSid, order)));
  });

  app.get(ALL, async (request) => {
    const parameters = parametersOf(request);
    refuseOthers(parameters, [...FILTER_PARAMETERS, ...PAGE_PARAMETERS]);
    const filter = messageFilter(parameters);
    const path = request.url.split('?')[0] ?? '';
    const { shown, ...page } = pageOf(path, parameters, (before) =>
      messages.list(accountSid, filter, before),
    );
    return { messages: shown.map(presentMessage), ...page };
  });

  app.get<BySid>(ONE, async ({ params, url }) => presentMessage(find(params.sid, url)));

  app.post<BySid>(ONE, async (request) => {
    const message = findFinished(request.params.sid, request.url);
    const parameters = parametersOf(request);
    refuseOthers(parameters, ['Body']);
    if (parameters.get('Body') !== '') {
      throw TwilioError.invalidParameter('Body can only be emptied');
    }
    const now = new Date();
    messages.redact(message.sid, now);
    return presentMessage({ ...message, redacted: true, updatedAt: now });
  });

  app.delete<BySid>(ONE, async ({ params, url }, reply) => {
    messages.remove(findFinished(params.sid, url).sid);
    return reply.code(204).send();
  });
}
