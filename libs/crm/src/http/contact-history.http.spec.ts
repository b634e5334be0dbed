import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { newId, runInContext } from '@coordinator/platform';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';
import { CommandBus } from '@nestjs/cqrs';
import { CreateFollowUp } from '../application/create-follow-up.command';
import { RecordInteraction } from '../application/record-interaction.command';
import type { Interaction } from '../application/record-interaction.command';

const CONTACT = '/api/coordinator/organizations/{organizationId}/contacts/{contactId}';

let product: TestProduct;
let caller: Caller;
let organizationId: string;
let contactId: string;
let contact: string;

const inOrganization = <T>(work: () => Promise<T>): Promise<T> =>
  runInContext({ requestId: '-', correlationId: '-', organizationId }, work);

const record = (interaction: Partial<Interaction>): Promise<void> =>
  inOrganization(() =>
    product.app.get(CommandBus).execute(
      new RecordInteraction({
        id: newId(),
        contactId,
        channel: 'sms',
        direction: 'inbound',
        type: 'message',
        status: 'completed',
        startedAt: '2026-11-22T13:00:00Z',
        ...interaction,
      }),
    ),
  );

beforeAll(async () => {
  product = await createTestProduct();
  ({ caller } = await product.signUp());
  const organization = await caller.post('/api/coordinator/organizations', {
    name: 'Bright Smile Dental',
    industry: 'dental',
  });
  organizationId = organization.json().data.id;
}, 60_000);
afterAll(() => product?.close());

beforeEach(async () => {
  const contacts = `/api/coordinator/organizations/${organizationId}/contacts`;
  const answer = await caller.post(contacts, { firstName: 'Jane' });
  contactId = answer.json().data.id;
  contact = `${contacts}/${contactId}`;
});

describe('the interactions of a contact', () => {
  it('are listed the latest first, a page at a time', async () => {
    for (const hour of ['09', '11', '10']) {
      await record({ startedAt: `2026-11-22T${hour}:00:00Z`, metadata: { hour } });
    }
    const first = await caller.get(`${contact}/interactions`, { query: { limit: '2' } });
    expectMatchesOpenApi(product.app, first, 'GET', `${CONTACT}/interactions`);
    const { data, meta } = first.json();
    const rest = await caller.get(`${contact}/interactions`, {
      query: { cursor: meta.nextCursor },
    });
    const met = [...data, ...rest.json().data];
    expect(met.map(({ startedAt }) => startedAt)).toEqual([
      '2026-11-22T11:00:00.000Z',
      '2026-11-22T10:00:00.000Z',
      '2026-11-22T09:00:00.000Z',
    ]);
    expect(met[0]).toMatchObject({ contactId, channel: 'sms', metadata: { hour: '11' } });
  });

  it('move the last contact forward, never back', async () => {
    await record({ startedAt: '2026-11-22T13:00:00Z', endedAt: '2026-11-22T13:04:00Z' });
    await record({ startedAt: '2026-11-20T08:00:00Z' });
    const { data } = (await caller.get(contact)).json();
    expect(data.lastContactedAt).toBe('2026-11-22T13:04:00.000Z');
  });

  it('count once however often they are recorded', async () => {
    const id = newId();
    await Promise.all([record({ id }), record({ id }), record({ id })]);
    expect((await caller.get(`${contact}/interactions`)).json().data).toHaveLength(1);
  });

  it('belong to a contact of the organization', async () => {
    await expect(record({ contactId: newId() })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the follow-ups of a contact', () => {
  const call = {
    type: 'call',
    description: ' Ask about the crown ',
    dueAt: '2026-12-01T10:00:00-05:00',
  };

  it('are written down and listed by due time', async () => {
    const created = await caller.post(`${contact}/followups`, call);
    expect(created.statusCode).toBe(201);
    expectMatchesOpenApi(product.app, created, 'POST', `${CONTACT}/followups`);
    expect(created.json().data).toMatchObject({
      contactId,
      type: 'call',
      priority: 'normal',
      description: 'Ask about the crown',
      dueAt: '2026-12-01T15:00:00.000Z',
      completedAt: null,
    });
    await caller.post(`${contact}/followups`, {
      ...call,
      priority: 'urgent',
      dueAt: '2026-11-23T10:00:00Z',
    });
    const first = await caller.get(`${contact}/followups`, { query: { limit: '1' } });
    expectMatchesOpenApi(product.app, first, 'GET', `${CONTACT}/followups`);
    expect(first.json().data).toMatchObject([{ priority: 'urgent' }]);
    const rest = await caller.get(`${contact}/followups`, {
      query: { cursor: first.json().meta.nextCursor },
    });
    expect(rest.json()).toMatchObject({
      data: [{ priority: 'normal' }],
      meta: { nextCursor: null },
    });
  });

  it('remember the coordinator that promised them', async () => {
    const coordinatorId = newId();
    await inOrganization(() =>
      product.app.get(CommandBus).execute(
        new CreateFollowUp(contactId, {
          type: 'task',
          description: 'Send the estimate',
          dueAt: '2026-11-23T10:00:00Z',
          coordinatorId,
        }),
      ),
    );
    const { data } = (await caller.get(`${contact}/followups`)).json();
    expect(data).toMatchObject([{ coordinatorId, description: 'Send the estimate' }]);
  });

  it.each([
    ['type', { ...call, type: 'fax' }],
    ['priority', { ...call, priority: 'asap' }],
    ['description', { ...call, description: ' ' }],
    ['dueAt', { ...call, dueAt: '2026-02-30T10:00:00Z' }],
    ['dueAt', { ...call, dueAt: '2026-12-01' }],
    ['completedAt', { ...call, completedAt: '2026-12-01T10:00:00Z' }],
  ])('refuse a wrong %s', async (path, body) => {
    const answer = await caller.post(`${contact}/followups`, body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ path }]);
  });
});
