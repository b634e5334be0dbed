import { runInContext } from '../context/request-context';
import { newId } from '../domain';
import { Logger } from './logger';

function logged(write: (logger: Logger) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(new Logger('debug', 'test', { write: (line: string) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] as string) as Record<string, unknown>;
}

it('leaves secrets and personal data out, however deep they lie and however they are written', () => {
  const line = logged((logger) =>
    logger.info(
      {
        password: 'p4ss',
        request: { headers: { Authorization: 'Bearer p4ss', 'set-cookie': ['p4ss'] } },
        change: { currentPassword: 'p4ss', steps: [{ then: { refreshToken: 'p4ss' } }] },
        contact: { details: { private: { phone: 'p4ss', email: 'p4ss' } } },
        count: 3,
      },
      'Something happened',
    ),
  );
  expect(JSON.stringify(line)).not.toContain('p4ss');
  expect(line).toMatchObject({
    password: '[redacted]',
    contact: { details: { private: { phone: '[redacted]' } } },
    count: 3,
    msg: 'Something happened',
  });
});

it('takes the addresses and numbers of people out of the messages of errors', () => {
  const error = Object.assign(
    new Error('The number +12125550142 of ann@example.com is not valid.\nentity: { notes: "ill" }'),
    { code: 21211, detail: 'Key (email)=(ann@example.com) already exists.' },
  );
  const line = logged((logger) => logger.error({ err: error }, 'A job failed'));
  expect(JSON.stringify(line)).not.toMatch(/ann@|5550142|ill/);
  expect(line['err']).toMatchObject({
    name: 'Error',
    code: 21211,
    message: 'The number [redacted] of [redacted] is not valid.',
    stack: expect.stringContaining('    at '),
  });
});

it('ends with fields that are nested without end', () => {
  const loop: Record<string, unknown> = {};
  loop['again'] = loop;
  expect(JSON.stringify(logged((logger) => logger.info({ loop }, 'Round')))).toContain(
    '[too deep]',
  );
});

it('names the request and the tenant in each line', () => {
  const context = { requestId: 'r-1', correlationId: 'c-1', organizationId: newId() };
  const line = logged((logger) => runInContext(context, () => logger.warn({}, 'Careful')));
  expect(line).toMatchObject({ ...context, msg: 'Careful', level: 40 });
});
