import {
  mailClient,
  SENDGRID_KEY,
  startSandbox,
  type RunningSandbox,
} from '../testing/running-sandbox';
import type { Email } from './mailbox';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(() => sandbox.close());

const MAIL = {
  to: 'ann@example.com',
  from: { email: 'desk@coordinator.example', name: 'Front desk' },
  subject: 'Your visit',
  text: 'See you on Tuesday',
};

const inbox = async (address: string): Promise<Email[]> => {
  const answer = await sandbox.call('GET', `/phone/email?address=${encodeURIComponent(address)}`);
  return ((await answer.json()) as { data: Email[] }).data;
};

const post = (body: unknown, authorization = `Bearer ${SENDGRID_KEY}`) =>
  fetch(`${sandbox.url}/v3/mail/send`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('sending mail', () => {
  it('accepts a mail and shows it to its recipient and its sender', async () => {
    const [answer] = await sandbox.mail.send({ ...MAIL, html: '<p>See you</p>' });
    expect(answer.statusCode).toBe(202);
    expect(answer.headers['x-message-id']).toMatch(/^[\w-]{22}$/);

    const mails = await inbox('ann@example.com');
    expect(mails).toEqual([
      {
        from: 'desk@coordinator.example',
        to: 'ann@example.com',
        subject: 'Your visit',
        text: 'See you on Tuesday',
        html: '<p>See you</p>',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
    ]);
    expect(await inbox('DESK@coordinator.example')).toEqual(mails);
  });

  it('keeps mails apart by recipient, oldest first', async () => {
    await sandbox.mail.send({
      ...MAIL,
      to: ['ann@example.com', 'bob@example.com'],
      cc: 'cy@example.com',
    });
    await sandbox.mail.sendMultiple({
      ...MAIL,
      to: ['ann@example.com', 'bob@example.com'],
      subject: 'Two',
    });

    expect((await inbox('ann@example.com')).map((mail) => mail.subject)).toEqual([
      'Your visit',
      'Two',
    ]);
    expect((await inbox('cy@example.com')).map((mail) => mail.to)).toEqual(['cy@example.com']);
    expect(await inbox('nobody@example.com')).toEqual([]);
  });

  it('fills substitutions in for each personalization', async () => {
    await sandbox.mail.send({
      from: MAIL.from,
      subject: 'Hello {{name}}',
      text: '{{name}}: {{price}}',
      personalizations: [
        { to: 'ann@example.com', substitutions: { name: 'Ann', price: '$& $1' } },
        {
          to: 'bob@example.com',
          substitutions: { name: 'Bob', price: '2' },
          subject: 'Bye {{name}}',
        },
      ],
    });
    expect(await inbox('ann@example.com')).toMatchObject([
      { subject: 'Hello Ann', text: 'Ann: $& $1' },
    ]);
    expect(await inbox('bob@example.com')).toMatchObject([{ subject: 'Bye Bob', text: 'Bob: 2' }]);
  });

  it('takes a mail of many megabytes, and refuses one that is too large', async () => {
    await sandbox.mail.send({ ...MAIL, text: 'é'.repeat(4_000_000) });
    expect((await inbox('ann@example.com'))[0]?.text).toHaveLength(4_000_000);

    const refused = await post({ content: 'x'.repeat(31 * 1024 * 1024) });
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ errors: [{ field: null }] });
  });

  it('does not deliver without the key', async () => {
    const stranger = mailClient(sandbox.url, 'SG.other').send(MAIL);
    await expect(stranger).rejects.toMatchObject({
      code: 401,
      response: { body: { errors: [{ message: expect.any(String), field: null, help: null }] } },
    });
    expect(await inbox('ann@example.com')).toEqual([]);
  });
});

describe('refusing mail', () => {
  const REQUEST = {
    personalizations: [{ to: [{ email: 'ann@example.com' }] }],
    from: { email: 'desk@coordinator.example' },
    subject: 'Hi',
    content: [{ type: 'text/plain', value: 'Hi' }],
  };

  it.each([
    ['no personalizations', { personalizations: undefined }, 'personalizations'],
    ['no recipient', { personalizations: [{ to: [] }] }, 'personalizations.0.to'],
    [
      'a bad recipient',
      { personalizations: [{ to: [{ email: 'ann' }] }] },
      'personalizations.0.to.0.email',
    ],
    [
      'a bad copy',
      { personalizations: [{ ...REQUEST.personalizations[0], cc: [{}] }] },
      'personalizations.0.cc.0.email',
    ],
    [
      'one recipient twice',
      { personalizations: [{ to: [{ email: 'a@b.example' }], bcc: [{ email: 'A@b.example' }] }] },
      'personalizations.0.bcc',
    ],
    ['personalizations that are no objects', { personalizations: [null] }, 'personalizations.0.to'],
    ['no sender', { from: undefined }, 'from.email'],
    ['a bad sender', { from: { email: 'a b@example.com' } }, 'from.email'],
    ['an endless address', { from: { email: `${'a'.repeat(300)}@b.example` } }, 'from.email'],
    ['no subject', { subject: '' }, 'subject'],
    ['no content', { content: [] }, 'content'],
    ['empty content', { content: [{ type: 'text/plain', value: '' }] }, 'content.0.value'],
    ['content without a type', { content: [{ value: 'Hi' }] }, 'content.0.type'],
    [
      'the same content twice',
      { content: [REQUEST.content[0], REQUEST.content[0]] },
      'content.1.type',
    ],
    ['a template', { template_id: 'd-1' }, 'template_id'],
  ])('with %s', async (_case, change, field) => {
    const answer = await post({ ...REQUEST, ...change });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.any(String), field, help: null }],
    });
    expect(await inbox('ann@example.com')).toEqual([]);
  });

  it('with more recipients than a message may have', async () => {
    const to = Array.from({ length: 1001 }, (_, index) => ({ email: `p${index}@example.com` }));
    const answer = await post({ ...REQUEST, personalizations: [{ to }] });
    expect(answer.status).toBe(400);
    expect(await inbox('p0@example.com')).toEqual([]);
  });

  it('that is not JSON, or not an object', async () => {
    expect((await post('{"from"')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
  });
});

describe('reading mail', () => {
  it('asks whose', async () => {
    for (const query of ['', '?address=', '?address=a&address=b']) {
      const answer = await sandbox.call('GET', `/phone/email${query}`);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ status: 400, errors: [{ path: 'address' }] });
    }
  });
});
