import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { FaultRegistry } from '../faults/fault-registry';
import { injectFaults } from '../faults/inject-faults';
import { parseMail } from './mail-request';
import type { Mailbox } from './mailbox';
import { SendGridError } from './sendgrid-error';

interface SendGridApiOptions {
  apiKey: string;
  mailbox: Mailbox;
  faults: FaultRegistry;
}

/** SendGrid limits a whole message, attachments included, to 30 MB. */
const MAX_MESSAGE_BYTES = 30 * 1024 * 1024;

/** SendGrid's v3 Web API, as far as the product uses it. */
export async function sendgridApi(
  app: FastifyInstance,
  { apiKey, mailbox, faults }: SendGridApiOptions,
): Promise<void> {
  app.setErrorHandler<FastifyError | SendGridError>((error, request, reply) => {
    const refusal = error instanceof SendGridError ? error : fromStatus(error.statusCode ?? 500);
    if (refusal.status >= 500) request.log.error(error);
    return reply.code(refusal.status).send(refusal.body());
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(fromStatus(404).body()));

  injectFaults(app, {
    provider: 'sendgrid',
    faults,
    errorBody: (status) => fromStatus(status).body(),
  });

  app.addHook('onRequest', async ({ headers }) => {
    if (headers.authorization !== `Bearer ${apiKey}`) {
      throw SendGridError.plain(401, 'The provided authorization grant is invalid.');
    }
  });

  app.post('/mail/send', { bodyLimit: MAX_MESSAGE_BYTES }, async ({ body }, reply) => {
    const emails = parseMail(body, new Date());
    const messageId = randomBytes(16).toString('base64url');
    mailbox.deliver(messageId, emails);
    return reply.code(202).header('x-message-id', messageId).send();
  });
}

function fromStatus(status: number): SendGridError {
  return SendGridError.plain(status, STATUS_CODES[status] ?? 'Unknown error');
}
