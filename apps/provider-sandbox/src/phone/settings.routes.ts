import type { FastifyInstance } from 'fastify';
import { parseBody } from '../http/parse-body';
import { LINES, type Line, type PhoneLines } from '../twilio/carrier/phone-lines';
import { e164Of } from '../twilio/numbering/e164';
import { phoneNumber, queriedNumber, type NumberQuery } from './phone-number';

interface PhoneSettings {
  number: string;
  line: Line;
}

/** What kind of line a person has, and so whether texts reach them. */
export async function settingsRoutes(
  app: FastifyInstance,
  { lines }: { lines: PhoneLines },
): Promise<void> {
  app.get<NumberQuery>('/phone/settings', async ({ query }) => {
    const number = queriedNumber(query);
    return { data: { number, line: lines.of(number) } };
  });

  app.put('/phone/settings', async ({ body }) => {
    const { number, line } = parseBody<PhoneSettings>(body, {
      number: phoneNumber,
      line: (value) =>
        LINES.some((known) => known === value) ? undefined : `must be one of ${LINES.join(', ')}`,
    });
    const settings = { number: e164Of(number) ?? number, line };
    lines.set(settings.number, line);
    return { data: settings };
  });
}
