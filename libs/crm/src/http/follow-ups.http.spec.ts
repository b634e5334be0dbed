import { randomUUID } from 'node:crypto';
import { createTestProduct } from '@coordinator/composition/testing';
import type { SignedUp, TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

const ALL = '/api/coordinator/organizations/{organizationId}/follow-ups';
const ONE =
  '/api/coordinator/organizations/{organizationId}/contacts/{contactId}/followups/{followUpId}';

let product: TestProduct;
let owner: SignedUp;
let base: string;
let contact: string;

const call = { type: 'call', description: 'Ask about the crown', dueAt: '2026-12-01T10:00:00Z' };
const write = async (body: object = {}): Promise<string> =>
  (await owner.caller.post(`${contact}/followups`, { ...call, ...body })).json().data.id;
const change = (id: string, body: object, at = contact) =>
  owner.caller.patch(`${at}/followups/${id}`, body);
const list = async (query: Record<string, string> = {}) =>
  (await owner.caller.get(`${base}/follow-ups`, { query })).json();
const ids = async (query?: Record<string, string>): Promise<string[]> =>
  (await list(query)).data.map(({ id }: { id: string }) => id);

beforeAll(async () => {
  product = await createTestProduct();
}, 60_000);
afterAll(() => product?.close());

beforeEach(async () => {
  owner = await product.signUp();
  const organization = await owner.caller.post('/api/coordinator/organizations', {
    name: 'Bright Smile Dental',
    industry: 'dental',
  });
  base = `/api/coordinator/organizations/${organization.json().data.id}`;
  const { data } = (await owner.caller.post(`${base}/contacts`, { firstName: 'Jane' })).json();
  contact = `${base}/contacts/${data.id}`;
});

describe('a follow-up', () => {
  it('is done once, with what came of it, and may have to be done after all', async () => {
    const id = await write();
    const done = await change(id, { completed: true, completionNotes: ' Reached her ' });
    expectMatchesOpenApi(product.app, done, 'PATCH', ONE);
    const { completedAt } = done.json().data;
    expect(done.json().data).toMatchObject({ id, completionNotes: 'Reached her' });
    expect(completedAt).toEqual(expect.any(String));
    expect((await change(id, { completed: true })).json().data).toMatchObject({
      completedAt,
      completionNotes: 'Reached her',
    });
    expect(
      (await change(id, { completed: false, completionNotes: null })).json().data,
    ).toMatchObject({ completedAt: null, completionNotes: null });
  });

  it('is given to a member, and to nobody else', async () => {
    const id = await write();
    const given = await change(id, { assignedTo: owner.userId });
    expect(given.json().data).toMatchObject({ assignedTo: owner.userId });
    const stranger = await product.signUp();
    const answer = await change(id, { assignedTo: stranger.userId });
    expect(answer.statusCode).toBe(404);
    expect((await change(id, { assignedTo: null })).json().data.assignedTo).toBeNull();
  });

  it('is found only below its contact', async () => {
    const id = await write();
    const { data } = (await owner.caller.post(`${base}/contacts`, { firstName: 'Bob' })).json();
    expect((await change(id, { completed: true }, `${base}/contacts/${data.id}`)).statusCode).toBe(
      404,
    );
    expect((await change(randomUUID(), { completed: true })).statusCode).toBe(404);
  });

  it.each([
    ['completed', { completed: null }],
    ['completed', { completed: 'yes' }],
    ['completionNotes', { completionNotes: 'x'.repeat(2_001) }],
    ['assignedTo', { assignedTo: 'me' }],
    ['dueAt', { dueAt: call.dueAt }],
  ])('refuses a wrong %s', async (path, body) => {
    const answer = await change(await write(), body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ path }]);
  });
});

describe('the follow-ups of a business', () => {
  it('are listed by due time, a page at a time, with whom they are about', async () => {
    const later = await write({ dueAt: '2026-12-02T10:00:00Z' });
    const sooner = await write({ dueAt: '2026-11-30T10:00:00Z' });
    const answer = await owner.caller.get(`${base}/follow-ups`, { query: { limit: '1' } });
    expectMatchesOpenApi(product.app, answer, 'GET', ALL);
    const { data, meta } = answer.json();
    expect(data).toMatchObject([{ id: sooner, contact: { firstName: 'Jane', lastName: null } }]);
    expect(await ids({ cursor: meta.nextCursor })).toEqual([later]);
  });

  it('are told apart by whether they are done and whose they are', async () => {
    const [open, done, mine] = [await write(), await write(), await write()];
    await change(done, { completed: true });
    await change(mine, { assignedTo: owner.userId });
    expect(await ids({ open: 'true' })).toEqual([open, mine].sort());
    expect(await ids({ open: 'false' })).toEqual([done]);
    expect(await ids({ assignedTo: owner.userId })).toEqual([mine]);
    expect(await ids({ assignedTo: owner.userId, open: 'false' })).toEqual([]);
  });

  it('leave out deleted contacts', async () => {
    await write();
    await owner.caller.delete(contact);
    expect(await ids()).toEqual([]);
  });
});
