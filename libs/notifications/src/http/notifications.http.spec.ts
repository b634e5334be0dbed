import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, SignedUp, TestProduct } from '@coordinator/composition/testing';
import { newId } from '@coordinator/platform/domain';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

const PREFERENCES = '/api/coordinator/organizations/{organizationId}/notification-preferences';
const LIST = '/api/coordinator/organizations/{organizationId}/notifications';

let product: TestProduct;
let owner: SignedUp;
let colleague: SignedUp;
let organizationId: string;
let path: string;

beforeAll(async () => {
  product = await createTestProduct();
  owner = await product.signUp();
  colleague = await product.signUp();
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  ({ id: organizationId } = await product.setUpBusiness(owner.caller));
  path = `/api/coordinator/organizations/${organizationId}`;
  await product.owner.query(
    `insert into identity.organization_members (organization_id, id, user_id, role, created_at, updated_at)
     values ($1, $2, $3, 'member', now(), now())`,
    [organizationId, newId(), colleague.userId],
  );
});

async function tell(userId: string, count = 1): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  for (const id of ids) {
    await product.owner.query(
      `insert into notifications.notifications
         (id, organization_id, user_id, source_event_id, kind, urgency, title, created_at)
       values ($1, $2, $3, $4, 'person_requested', 'high', 'Priya Nair asks for a person', now())`,
      [id, organizationId, userId, newId()],
    );
  }
  return ids;
}
const list = async (caller: Caller, query = '') =>
  (await caller.get(`${path}/notifications${query}`)).json();
const idsOf = (answer: { data: { id: string }[] }) => answer.data.map(({ id }) => id);

it('shows everybody their own, newest first, page by page', async () => {
  const mine = await tell(owner.userId, 3);
  await tell(colleague.userId);
  const first = await owner.caller.get(`${path}/notifications?unread=true&limit=2`);
  expectMatchesOpenApi(product.app, first, 'GET', LIST);
  expect(idsOf(first.json())).toEqual([mine[2], mine[1]]);
  expect(first.json().meta.total).toBe(3);
  const rest = await list(
    owner.caller,
    `?unread=true&limit=2&cursor=${first.json().meta.nextCursor}`,
  );
  expect(idsOf(rest)).toEqual([mine[0]]);
  expect((await list(colleague.caller)).data).toHaveLength(1);
});

it('marks one as read, once, and all', async () => {
  const [first, second] = (await tell(owner.userId, 2)) as [string, string];
  const read = () => owner.caller.post(`${path}/notifications/${first}/read`);
  const answer = await read();
  expect(answer.statusCode).toBe(200);
  expectMatchesOpenApi(product.app, answer, 'POST', `${LIST}/{notificationId}/read`);
  expect((await read()).json()).toEqual(answer.json());
  expect(idsOf(await list(owner.caller, '?unread=true'))).toEqual([second]);
  expect(idsOf(await list(owner.caller, '?unread=false'))).toEqual([first]);

  const [theirs] = await tell(colleague.userId);
  expect((await owner.caller.post(`${path}/notifications/read-all`)).statusCode).toBe(204);
  expect((await list(owner.caller, '?unread=true')).meta.total).toBe(0);
  expect(idsOf(await list(colleague.caller, '?unread=true'))).toEqual([theirs]);
});

it("does not know another member's, nor those of another business", async () => {
  const [theirs] = await tell(colleague.userId);
  const answer = await owner.caller.post(`${path}/notifications/${theirs}/read`);
  expect(answer.statusCode).toBe(404);
  const [mine] = await tell(owner.userId);
  const other = await product.setUpBusiness(owner.caller);
  const elsewhere = `/api/coordinator/organizations/${other.id}/notifications`;
  expect((await owner.caller.post(`${elsewhere}/${mine}/read`)).statusCode).toBe(404);
  expect((await owner.caller.get(elsewhere)).json().data).toEqual([]);
  expect(idsOf(await list(owner.caller, '?unread=true'))).toEqual([mine]);
});

it('is nothing for programs', async () => {
  const key = await owner.caller.post(`${path}/api-keys`, {
    name: 'Program',
    permissions: ['conversations.read'],
  });
  const program = owner.caller.as(key.json().data.key);
  for (const route of ['notifications', 'notification-preferences']) {
    expect((await program.get(`${path}/${route}`)).statusCode).toBe(403);
  }
});

describe('preferences', () => {
  const url = () => `${path}/notification-preferences`;
  const change = (changes: object) => owner.caller.patch(url(), changes);

  it('are the usual ones until somebody chooses, each for themselves', async () => {
    const usual = await owner.caller.get(url());
    expectMatchesOpenApi(product.app, usual, 'GET', PREFERENCES);
    expect(usual.json().data).toMatchObject({
      phone: null,
      kinds: {
        person_requested: { sms: true, email: true },
        recipient_opted_out: { sms: false, email: false },
      },
    });
    const changed = await change({
      phone: '(212) 555-0100',
      kinds: { person_requested: { email: false } },
    });
    expectMatchesOpenApi(product.app, changed, 'PATCH', PREFERENCES);
    expect(changed.json().data).toEqual({
      phone: '+12125550100',
      kinds: { ...usual.json().data.kinds, person_requested: { sms: true, email: false } },
    });
    expect((await owner.caller.get(url())).json()).toEqual(changed.json());
    expect((await colleague.caller.get(url())).json()).toEqual(usual.json());
  });

  it('keep what is left out, and lose no change of several at once', async () => {
    await change({ phone: '+12125550100' });
    await Promise.all([
      change({ kinds: { follow_up: { sms: false } } }),
      change({ kinds: { follow_up: { email: false } } }),
      change({ kinds: { message_failed: { sms: true } } }),
      change({}),
    ]);
    expect((await owner.caller.get(url())).json().data).toMatchObject({
      phone: '+12125550100',
      kinds: {
        follow_up: { sms: false, email: false },
        message_failed: { sms: true, email: true },
      },
    });
    expect((await change({ phone: null })).json().data.phone).toBeNull();
  });

  it.each([
    { phone: 'none' },
    { phone: '12' },
    { kinds: null },
    { kinds: [] },
    { kinds: { weather: { sms: true } } },
    { kinds: { follow_up: { pigeon: true } } },
    { kinds: { follow_up: { sms: 'yes' } } },
    { kinds: { follow_up: null } },
    { kinds: { follow_up: [] } },
    { userId: newId() },
  ])('refuse %j', async (changes) => {
    expect((await change(changes)).statusCode).toBe(400);
    expect((await owner.caller.get(url())).json().data.phone).toBeNull();
  });
});
