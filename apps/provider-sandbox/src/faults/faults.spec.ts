import {
  ACCOUNT_SID,
  AUTH_TOKEN,
  startSandbox,
  type RunningSandbox,
} from '../testing/running-sandbox';
import { PROVIDERS } from './fault';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(() => sandbox.close());

const setFault = async (provider: string, fault: unknown) => {
  const answer = await sandbox.call('PUT', `/faults/${provider}`, fault);
  expect(answer.status).toBe(200);
};
const buy = () => sandbox.twilio.incomingPhoneNumbers.create({ areaCode: '212' });
const owned = () => sandbox.twilio.incomingPhoneNumbers.list();
const send = () =>
  sandbox.mail.send({ to: 'a@b.example', from: 'c@d.example', subject: 'Hi', text: 'Hi' });
const sentMails = async () => {
  const answer = await sandbox.call('GET', '/phone/email?address=a@b.example');
  return ((await answer.json()) as { data: unknown[] }).data;
};

describe('setting faults', () => {
  it.each(PROVIDERS)('sets, shows and clears those of %s', async (provider) => {
    const fault = {
      latencyMs: 5,
      status: 500,
      dropRate: 0.5,
      times: 2,
      duplicate: true,
      reorder: false,
    };
    expect(await (await sandbox.call('PUT', `/faults/${provider}`, fault)).json()).toEqual({
      data: fault,
    });
    expect(await (await sandbox.call('GET', `/faults/${provider}`)).json()).toEqual({
      data: fault,
    });
    expect(await (await sandbox.call('GET', '/faults')).json()).toEqual({
      data: { [provider]: fault },
    });

    expect((await sandbox.call('DELETE', `/faults/${provider}`)).status).toBe(204);
    expect(await (await sandbox.call('GET', `/faults/${provider}`)).json()).toEqual({ data: null });
  });

  it.each([
    [{ latencyMs: -1 }, 'latencyMs'],
    [{ latencyMs: 60_001 }, 'latencyMs'],
    [{ status: 200 }, 'status'],
    [{ status: '500' }, 'status'],
    [{ dropRate: 1.01 }, 'dropRate'],
    [{ times: 0 }, 'times'],
    [{ times: 1.5 }, 'times'],
    [{ duplicate: 1 }, 'duplicate'],
    [{ after: null }, 'after'],
    [{ constructor: 1 }, 'constructor'],
    [{ speed: 1 }, 'speed'],
  ])('refuses %j', async (fault, path) => {
    const answer = await sandbox.call('PUT', '/faults/twilio', fault);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid_fault', errors: [{ path }] });
    expect(await (await sandbox.call('GET', '/faults')).json()).toEqual({ data: {} });
  });

  it('refuses what is no fault and no provider', async () => {
    expect((await sandbox.call('PUT', '/faults/twilio', [])).status).toBe(400);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await sandbox.call(method, '/faults/acme', method === 'PUT' ? {} : undefined);
      expect(answer.status).toBe(404);
    }
  });
});

describe('suffering faults', () => {
  it('answers a forced status as Twilio would, for as many requests as it lasts', async () => {
    await setFault('twilio', { status: 503, times: 2 });
    await expect(buy()).rejects.toMatchObject({ status: 503, code: 20503 });
    await expect(buy()).rejects.toMatchObject({ status: 503 });
    await buy();
    expect(await owned()).toHaveLength(1);
  });

  it('answers a forced status as SendGrid would', async () => {
    await setFault('sendgrid', { status: 429 });
    await expect(send()).rejects.toMatchObject({
      code: 429,
      response: {
        headers: { 'retry-after': '1' },
        body: { errors: [{ message: 'Too Many Requests' }] },
      },
    });
    await sandbox.call('DELETE', '/faults/sendgrid');
    expect(await sentMails()).toEqual([]);
    await send();
    expect(await sentMails()).toHaveLength(1);
  });

  it('leaves other providers and its own routes alone', async () => {
    await setFault('twilio', { dropRate: 1 });
    await send();
    expect((await sandbox.call('GET', '/health')).status).toBe(200);
  });

  it('waits before it answers', async () => {
    await setFault('twilio', { latencyMs: 300, times: 1 });
    const begin = performance.now();
    await buy();
    expect(performance.now() - begin).toBeGreaterThanOrEqual(295);
  });

  it('cuts the connection before anything happened', async () => {
    await setFault('twilio', { dropRate: 1, times: 1 });
    await expect(buy()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await owned()).toEqual([]);
  });

  it.each([
    ['cuts the connection', { dropRate: 1 }, { code: 'ECONNRESET' }],
    ['answers an error', { status: 500 }, { status: 500, code: 20500 }],
  ])('%s after a number was bought', async (_case, fault, error) => {
    await setFault('twilio', { ...fault, after: true, times: 1 });
    await expect(buy()).rejects.toMatchObject(error);
    expect(await owned()).toHaveLength(1);
  });

  it('cuts the connection after a mail was sent', async () => {
    await setFault('sendgrid', { dropRate: 1, after: true, times: 1 });
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await sentMails()).toHaveLength(1);
  });

  it('lets the client give up on an answer whose effect is done', async () => {
    await setFault('twilio', { latencyMs: 60_000, after: true, times: 1 });
    const request = fetch(
      `${sandbox.url}/2010-04-01/Accounts/${ACCOUNT_SID}/IncomingPhoneNumbers.json`,
      {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${ACCOUNT_SID}:${AUTH_TOKEN}`).toString('base64')}`,
        },
        body: new URLSearchParams({ AreaCode: '212' }),
        signal: AbortSignal.timeout(300),
      },
    );
    await expect(request).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await owned()).toHaveLength(1);
  });

  it('drops the share of requests that is asked for', async () => {
    const chances = [0.1, 0.9, 0.29, 0.3];
    const unlucky = await startSandbox({ random: () => chances.shift() ?? 0 });
    await unlucky.call('PUT', '/faults/twilio', { dropRate: 0.3 });
    const outcomes: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const answer = await unlucky.twilio.incomingPhoneNumbers.list().catch(() => 'dropped');
      outcomes.push(answer === 'dropped' ? 'dropped' : 'answered');
    }
    await unlucky.close();
    expect(outcomes).toEqual(['dropped', 'answered', 'dropped', 'answered']);
  });

  it('uses up no more than its times when requests come at once', async () => {
    await setFault('twilio', { status: 500, times: 5 });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, buy));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(5);
    expect(await owned()).toHaveLength(15);
  });

  it('does not hold up the shutdown', async () => {
    const slow = await startSandbox();
    await slow.call('PUT', '/faults/twilio', { latencyMs: 60_000 });
    const waiting = slow.twilio.incomingPhoneNumbers.create({ areaCode: '212' });
    const refused = expect(waiting).rejects.toMatchObject({ code: 'ECONNRESET' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begin = performance.now();
    await slow.close();
    await refused;
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
