import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { newId, runInContext, UnitOfWork } from '@coordinator/platform';
import { FrozenClock } from '@coordinator/platform/testing';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { DecideOutbound } from './decide-outbound.command';
import type { OutboundDecision, OutboundRequest } from './decide-outbound.command';
import { ForgetOutboundDecisions } from './forget-outbound-decisions';
import { IsSuppressed } from './is-suppressed.query';
import { LiftSuppression } from './lift-suppression.command';
import { Suppress } from './suppress.command';
import type { SuppressionRequest } from './suppress.command';

const PHONE = '+12125550142';
const clock = new FrozenClock('2026-11-24T15:00:00Z');

let product: TestProduct;
let organizationId: string;
let otherId: string;

beforeAll(async () => {
  product = await createTestProduct({ clock });
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set('2026-11-24T15:00:00Z');
  ({ id: organizationId } = await product.setUpBusiness((await product.signUp()).caller));
  ({ id: otherId } = await product.setUpBusiness((await product.signUp()).caller));
});

/** Works for a business as the worker does. */
const within = <T>(work: () => Promise<T>, tenant = organizationId): Promise<T> =>
  runInContext(
    { requestId: '-', correlationId: newId(), organizationId: tenant, actor: { kind: 'system' } },
    work,
  );
const commands = () => product.app.get(CommandBus);

const request = (changes: Partial<SuppressionRequest>): SuppressionRequest => ({
  channel: 'sms',
  address: PHONE,
  contactId: null,
  source: 'keyword',
  ...changes,
});
const suppress = (changes: Partial<SuppressionRequest> = {}, tenant?: string) =>
  within(() => commands().execute(new Suppress(request(changes))), tenant);
const lift = (changes: Partial<SuppressionRequest> = {}) =>
  within(() => commands().execute(new LiftSuppression(request(changes))));
const isSuppressed = (address = PHONE, tenant?: string) =>
  within(() => product.app.get(QueryBus).execute(new IsSuppressed('sms', address)), tenant);
const decide = (changes: Partial<OutboundRequest> = {}): Promise<OutboundDecision> =>
  within(() =>
    commands().execute(
      new DecideOutbound({
        messageId: newId(),
        channel: 'sms',
        address: PHONE,
        contactId: null,
        purpose: 'answer',
        stage: 'made',
        ...changes,
      }),
    ),
  );

async function events(): Promise<{ type: string; payload: Record<string, unknown> }[]> {
  const { rows } = await product.owner.query(
    `select type, payload from platform.outbox
      where organization_id = $1 and type like 'compliance.%' order by id`,
    [organizationId],
  );
  return rows;
}
const rowsOf = async (table: string) =>
  (
    await product.owner.query(
      `select * from compliance.${table} where organization_id = $1 order by id`,
      [organizationId],
    )
  ).rows;

describe('opting out', () => {
  it('blocks an address once, however many say so at once, and tells it once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => suppress()));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await rowsOf('suppressions')).toHaveLength(1);
    expect((await events()).map(({ type }) => type)).toEqual(['compliance.recipient_opted_out']);
  });

  it('holds for the number and the channel in this business alone', async () => {
    await suppress({ keyword: 'CANCEL' });
    expect(await isSuppressed()).toBe(true);
    expect(await isSuppressed('+12125550143')).toBe(false);
    expect(await isSuppressed(PHONE, otherId)).toBe(false);
    expect((await decide({ channel: 'email', address: 'a@example.com' })).verdict).toBe('allow');
    expect((await events())[0]?.payload).toMatchObject({ source: 'keyword', keyword: 'CANCEL' });
  });

  it('knows an email address in any case', async () => {
    await suppress({ channel: 'email', address: ' Priya@Example.com' });
    expect((await decide({ channel: 'email', address: 'priya@example.COM' })).rule).toBe(
      'recipient_opted_out',
    );
  });

  it('ends when the person says so, and begins anew with the next STOP', async () => {
    expect(await lift()).toBe(false);
    await suppress();
    expect(await Promise.all([lift(), lift(), lift()])).toEqual(
      expect.arrayContaining([true, false]),
    );
    expect(await isSuppressed()).toBe(false);
    expect(await suppress()).toBe(true);
    expect((await events()).map(({ type }) => type)).toEqual([
      'compliance.recipient_opted_out',
      'compliance.recipient_opted_in',
      'compliance.recipient_opted_out',
    ]);
    expect(await rowsOf('suppressions')).toHaveLength(2);
  });

  it('is not lifted by staff once the person said it, even if staff had noted it first', async () => {
    await suppress({ source: 'staff' });
    expect(await suppress({ source: 'free_text', messageId: newId() })).toBe(false);
    await expect(lift({ source: 'staff' })).rejects.toMatchObject({
      code: 'opted_out_by_recipient',
    });
    expect(await lift({ source: 'free_text' })).toBe(true);
  });

  it("waits for the carrier's word where the carrier blocks too", async () => {
    await suppress({ source: 'free_text' });
    await suppress({ source: 'carrier' });
    expect(await lift({ source: 'free_text' })).toBe(false);
    expect(await isSuppressed()).toBe(true);
    expect(await lift({ source: 'keyword' })).toBe(true);
  });

  it('knows no contact of another business, and keeps nothing then', async () => {
    await expect(suppress({ contactId: newId() })).rejects.toMatchObject({ code: 'not_found' });
    expect(await isSuppressed()).toBe(false);
  });
});

describe('the gate', () => {
  it('keeps every decision, and no address to read', async () => {
    const messageId = newId();
    const { decisionId } = await decide({ messageId });
    clock.set('2026-11-25T04:00:00Z');
    const deferred = await decide({ messageId, stage: 'sent', purpose: 'reminder' });
    expect(deferred).toMatchObject({ verdict: 'defer', until: '2026-11-25T14:00:00Z' });
    const rows = await rowsOf('outbound_decisions');
    expect(rows).toMatchObject([
      { id: decisionId, message_id: messageId, stage: 'made', verdict: 'allow', rule: 'allowed' },
      { id: deferred.decisionId, stage: 'sent', verdict: 'defer', rule: 'quiet_hours' },
    ]);
    expect(JSON.stringify(rows)).not.toContain(PHONE.slice(2));
    expect(rows[0].address_hash).toEqual(rows[1].address_hash);
  });

  it("reads the clock at the recipient, else the organization's", async () => {
    clock.set('2026-11-24T15:00:00Z'); // 10:00 in New York, 7:00 in Los Angeles
    expect((await decide({ purpose: 'follow_up' })).verdict).toBe('allow');
    expect((await decide({ purpose: 'follow_up', timezone: 'America/Los_Angeles' })).until).toBe(
      '2026-11-24T17:00:00Z',
    );
    expect((await decide({ purpose: 'follow_up', timezone: 'Nowhere/Land' })).rule).toBe(
      'unknown_time_zone',
    );
  });

  it('warns a person at night', async () => {
    clock.set('2026-11-25T04:00:00Z');
    expect(await decide({ purpose: 'manual' })).toMatchObject({
      verdict: 'allow',
      warnings: ['quiet_hours'],
    });
  });

  it('heeds what is noted about the contact', async () => {
    const contactStatus = 'do_not_contact';
    expect((await decide({ purpose: 'reminder', contactStatus })).rule).toBe('do_not_contact');
    expect((await decide({ purpose: 'answer', contactStatus })).rule).toBe('allowed');
  });

  it('denies what was let out before a STOP came in between', async () => {
    const messageId = newId();
    expect((await decide({ messageId })).verdict).toBe('allow');
    await suppress();
    expect(await decide({ messageId, stage: 'sent' })).toMatchObject({
      verdict: 'deny',
      rule: 'recipient_opted_out',
    });
  });

  it('sees a STOP that commits while its own transaction is open', async () => {
    const messageId = newId();
    const verdicts = await within(() =>
      product.app.get(UnitOfWork).run(async () => {
        const made = await decide({ messageId });
        // In a transaction of its own, as the webhook's is.
        await product.owner.query(
          `insert into compliance.suppressions (id, organization_id, channel, address, source, created_at)
           values ($1, $2, 'sms', $3, 'keyword', now())`,
          [newId(), organizationId, PHONE],
        );
        return [made.verdict, (await decide({ messageId, stage: 'sent' })).verdict];
      }),
    );
    expect(verdicts).toEqual(['allow', 'deny']);
  });

  it('lets nobody rewrite a decision', async () => {
    await decide();
    for (const statement of [
      `update compliance.outbound_decisions set verdict = 'deny'`,
      'delete from compliance.outbound_decisions',
    ]) {
      await expect(within(() => product.app.get(UnitOfWork).query(statement))).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('forgets decisions after four years, and opt-outs never', async () => {
    await suppress();
    await decide();
    clock.set('2029-11-24T15:00:00Z');
    await decide();
    const cleanUp = product.app.get(ForgetOutboundDecisions);
    clock.set('2030-11-20T15:00:00Z');
    await cleanUp.cleanUp();
    expect(await rowsOf('outbound_decisions')).toHaveLength(2);
    clock.set('2030-11-30T15:00:00Z');
    await cleanUp.cleanUp();
    expect(await rowsOf('outbound_decisions')).toHaveLength(1);
    expect(await isSuppressed()).toBe(true);
  });
});
