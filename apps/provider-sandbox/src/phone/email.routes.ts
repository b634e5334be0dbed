import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem';
import type { Mailbox } from '../sendgrid/mailbox';

interface EmailQuery {
  Querystring: Record<string, string | string[] | undefined>;
}

/** The mail program of the people in the sandbox. */
export async function emailRoutes(
  app: FastifyInstance,
  { mailbox }: { mailbox: Mailbox },
): Promise<void> {
  app.get<EmailQuery>('/phone/email', async ({ query: { address } }) => {
    if (typeof address !== 'string' || address === '') {
      throw new Problem(400, 'invalid_query', 'Say whose mail to list.', [
        { path: 'address', message: 'must be one email address' },
      ]);
    }
    return { data: mailbox.of(address) };
  });
}
