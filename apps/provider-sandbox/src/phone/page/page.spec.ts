import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { startSandbox, type RunningSandbox } from '../../testing/running-sandbox';

let sandbox: RunningSandbox;
let html: string;
let policy: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  const answer = await sandbox.call('GET', '/phone?to=%2B16145553123');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  html = await answer.text();
  policy = answer.headers.get('content-security-policy') ?? '';
});

afterAll(() => sandbox.close());

const contentOf = (tag: string) =>
  new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';

describe('the phone page', () => {
  it.each(['style', 'script'])('may use its own %s, and nothing else', (tag) => {
    const hash = createHash('sha256').update(contentOf(tag)).digest('base64');
    expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(html.match(new RegExp(`<${tag}`, 'g'))).toHaveLength(1);
  });

  it('fetches nothing from elsewhere', () => {
    expect(html).not.toMatch(/https?:/);
    expect(html).not.toMatch(/ style=| on[a-z]+="/);
  });

  it('has a script that can be read, and whatever it looks for', () => {
    const script = contentOf('script');
    expect(() => new Script(script)).not.toThrow();
    for (const [, id] of script.matchAll(/\$\('([\w-]+)'\)/g)) {
      expect(html).toContain(`id="${id}"`);
    }
  });
});

describe('what the page asks', () => {
  it('learns the line of a phone', async () => {
    const line = async () =>
      (await sandbox.call('GET', '/phone/settings?number=(614)555-0199')).json();
    const number = '+16145550199';
    expect(await line()).toEqual({ data: { number, line: 'mobile' } });
    await sandbox.call('PUT', '/phone/settings', { number, line: 'unreachable' });
    expect(await line()).toEqual({ data: { number, line: 'unreachable' } });
    expect((await sandbox.call('GET', '/phone/settings?number=1')).status).toBe(400);
  });
});
