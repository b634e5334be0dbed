import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { newId, runInContext } from '@coordinator/platform';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';
import { CommandBus } from '@nestjs/cqrs';
import { DecideOutbound } from '../application/decide-outbound.command';
import { Suppress } from '../application/suppress.command';

const LIST = '/api/coordinator/organizations/{organizationId}/suppressions';

let product: TestProduct;
let caller: Caller;
let organizationId: string;
let path: string;

beforeAll(async () => {
  product = await createTestProduct();
  ({ caller } = await product.signUp());
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  ({ id: organizationId } = await product.setUpBusiness(caller));
  path = `/api/coordinator/organizations/${organizationId}`;
});

const execute = (command: Suppress | DecideOutbound) =>
  runInContext(
    { requestId: '-', correlationId: newId(), organizationId, actor: { kind: 'system' } },
    () => product.app.get(CommandBus).execute<typeof command, unknown>(command),
  );
const block = (body: object) => caller.post(`${path}/suppressions`, body);

it('blocks an address given in any notation, shows it, and lifts it again', async () => {
  const contact = await caller.post(`${path}/contacts`, { firstName: 'Priya' });
  const contactId = contact.json().data.id;
  const created = await block({ channel: 'sms', address: '(212) 555-0142', contactId });
  expect(created.statusCode).toBe(201);
  expectMatchesOpenApi(product.app, created, 'POST', LIST);
  expect(created.json().data).toMatchObject({
    channel: 'sms',
    address: '+12125550142',
    contactId,
    source: 'staff',
    liftedAt: null,
  });
  // Once more is the same block.
  expect((await block({ channel: 'sms', address: '+12125550142' })).json()).toEqual(created.json());

  const listed = await caller.get(`${path}/suppressions`);
  expectMatchesOpenApi(product.app, listed, 'GET', LIST);
  expect(listed.json()).toEqual({ data: [created.json().data], meta: { nextCursor: null } });

  const one = `${path}/suppressions/${created.json().data.id}`;
  expect((await caller.delete(one)).statusCode).toBe(204);
  expect((await caller.delete(one)).statusCode).toBe(404);
  expect((await caller.get(`${path}/suppressions`)).json().data).toEqual([]);
  const lifted = await caller.get(`${path}/suppressions?lifted=true`);
  expect(lifted.json().data).toMatchObject([{ liftedSource: 'staff' }]);
  const { rows } = await product.owner.query(
    `select action from identity.audit_log
      where organization_id = $1 and action like 'suppression.%' order by id`,
    [organizationId],
  );
  expect(rows.map(({ action }) => action)).toEqual(['suppression.added', 'suppression.lifted']);
});

it.each(['keyword', 'free_text', 'carrier'] as const)(
  'lets staff not lift what came by %s',
  async (source) => {
    await execute(
      new Suppress({ channel: 'sms', address: '+12125550142', contactId: null, source }),
    );
    const [listed] = (await caller.get(`${path}/suppressions`)).json().data;
    const answer = await caller.delete(`${path}/suppressions/${listed.id}`);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().code).toBe('opted_out_by_recipient');
    expect((await caller.get(`${path}/suppressions`)).json().data).toEqual([listed]);
  },
);

it('filters, and pages newest first', async () => {
  for (const last of ['1', '2', '3']) {
    await block({ channel: 'sms', address: `+1212555014${last}` });
  }
  await block({ channel: 'email', address: 'Priya@Example.com' });
  const addresses = async (query: string) =>
    (await caller.get(`${path}/suppressions?${query}`))
      .json()
      .data.map(({ address }: { address: string }) => address);
  expect(await addresses('channel=email')).toEqual(['priya@example.com']);
  expect(await addresses('address=PRIYA@example.com')).toEqual(['priya@example.com']);
  expect(await addresses('address=%2B12125550142')).toEqual(['+12125550142']);
  const first = (await caller.get(`${path}/suppressions?channel=sms&limit=2`)).json();
  expect(first.data.map(({ address }: { address: string }) => address)).toEqual([
    '+12125550143',
    '+12125550142',
  ]);
  expect(await addresses(`channel=sms&limit=2&cursor=${first.meta.nextCursor}`)).toEqual([
    '+12125550141',
  ]);
});

it.each([
  [{ channel: 'sms', address: 'call me' }, 400],
  [{ channel: 'sms', address: '12' }, 400],
  [{ channel: 'email', address: '+12125550142' }, 400],
  [{ channel: 'pigeon', address: '+12125550142' }, 400],
  [{ channel: 'sms' }, 400],
  [{ channel: 'sms', address: '+12125550142', contactId: 'priya' }, 400],
  [{ channel: 'sms', address: '+12125550142', contactId: newId() }, 404],
])('refuses %j', async (body, status) => {
  expect((await block(body)).statusCode).toBe(status);
  expect((await caller.get(`${path}/suppressions`)).json().data).toEqual([]);
});

it('keeps blocking the address of a contact who is deleted', async () => {
  const contact = await caller.post(`${path}/contacts`, { firstName: 'Priya' });
  const contactId = contact.json().data.id;
  await block({ channel: 'sms', address: '+12125550142', contactId });
  await caller.delete(`${path}/contacts/${contactId}`);
  expect((await caller.get(`${path}/suppressions`)).json().data).toMatchObject([{ contactId }]);
});

it('shows what was decided about a message', async () => {
  const messageId = newId();
  const decide = (id: string, stage: 'made' | 'sent') =>
    execute(
      new DecideOutbound({
        messageId: id,
        stage,
        channel: 'sms',
        address: '+12125550142',
        contactId: null,
        purpose: 'answer',
      }),
    );
  await decide(messageId, 'made');
  await decide(newId(), 'made');
  await decide(messageId, 'sent');
  const answer = await caller.get(`${path}/outbound-decisions?messageId=${messageId}`);
  expectMatchesOpenApi(
    product.app,
    answer,
    'GET',
    '/api/coordinator/organizations/{organizationId}/outbound-decisions',
  );
  expect(answer.json().data).toMatchObject([
    { messageId, stage: 'sent', verdict: 'allow', rule: 'allowed', warnings: [] },
    { messageId, stage: 'made' },
  ]);
  expect((await caller.get(`${path}/outbound-decisions`)).json().data).toHaveLength(3);
  expect((await caller.get(`${path}/outbound-decisions?messageId=x`)).statusCode).toBe(400);
});
