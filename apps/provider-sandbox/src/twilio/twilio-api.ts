import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { FaultRegistry } from '../faults/fault-registry';
import { injectFaults } from '../faults/inject-faults';
import { availableNumbersRoutes } from './available-numbers.routes';
import type { Carrier } from './carrier/carrier';
import { acceptForms } from './form';
import { incomingNumbersRoutes } from './incoming-numbers.routes';
import type { MessageStore } from './messages/message-store';
import { messagesRoutes } from './messages/messages.routes';
import type { PhoneNumberStore } from './phone-number-store';
import { TwilioError } from './twilio-error';

interface TwilioApiOptions {
  accountSid: string;
  authToken: string;
  numbers: PhoneNumberStore;
  messages: MessageStore;
  carrier: Carrier;
  faults: FaultRegistry;
}

/** Twilio's REST API of 2010-04-01, as far as the product uses it. */
export async function twilioApi(
  app: FastifyInstance,
  { accountSid, authToken, numbers, messages, carrier, faults }: TwilioApiOptions,
): Promise<void> {
  acceptForms(app);
  app.setErrorHandler<FastifyError | TwilioError>((error, request, reply) => {
    const refusal = error instanceof TwilioError ? error : fromStatus(error.statusCode ?? 500);
    if (refusal.status >= 500) request.log.error(error);
    if (refusal.status === 401) reply.header('www-authenticate', 'Basic realm="Twilio API"');
    return reply.code(refusal.status).send(refusal.body());
  });
  app.setNotFoundHandler(async ({ url }) => {
    throw TwilioError.notFound(url);
  });

  injectFaults(app, {
    provider: 'twilio',
    faults,
    errorBody: (status) => fromStatus(status).body(),
  });

  const credentials = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
  app.addHook('onRequest', async ({ headers }) => {
    if (headers.authorization !== `Basic ${credentials}`) {
      throw new TwilioError(401, 20_003, 'Authenticate');
    }
  });

  const prefix = `/Accounts/${accountSid}`;
  app.register(availableNumbersRoutes, { prefix, numbers });
  app.register(incomingNumbersRoutes, { prefix, accountSid, numbers });
  app.register(messagesRoutes, { prefix, accountSid, numbers, messages, carrier });
}

function fromStatus(status: number): TwilioError {
  return TwilioError.fromStatus(status, STATUS_CODES[status] ?? 'Unknown error');
}
