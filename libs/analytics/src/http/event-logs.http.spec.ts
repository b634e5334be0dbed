import type { EventLogDto } from '@coordinator/contracts';
import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { eventually, expectMatchesOpenApi } from '@coordinator/platform/testing';

let product: TestProduct;
let owner: Caller;
let base: string;
beforeAll(async () => {
  product = await createTestProduct({ worker: true });
  ({ caller: owner } = await product.signUp());
  const { id } = await product.setUpBusiness(owner);
  base = `/api/coordinator/organizations/${id}`;
});
afterAll(() => product.close());

const logs = async (query = ''): Promise<EventLogDto[]> => {
  const response = await owner.get(`${base}/event-logs${query}`);
  expect(response.statusCode).toBe(200);
  expectMatchesOpenApi(
    product.app,
    response,
    'GET',
    '/api/coordinator/organizations/{organizationId}/event-logs',
  );
  return response.json().data;
};
const newContact = async (firstName: string): Promise<string> =>
  (await owner.post(`${base}/contacts`, { firstName })).json().data.id;

it('keeps what happens, once, the latest first', async () => {
  const first = await newContact('Ana');
  const second = await newContact('Ben');
  await eventually(async () =>
    expect((await logs('?eventType=contact.created')).map(({ contactId }) => contactId)).toEqual([
      second,
      first,
    ]),
  );
  const hired = await logs('?category=coordinator');
  expect(hired).toMatchObject([
    { eventType: 'coordinator.hired', eventData: { persona: 'marge' } },
  ]);
  expect(await logs(`?coordinatorId=${hired[0]?.coordinatorId}`)).toEqual(hired);
});

it('goes on where a page ended', async () => {
  const contactId = await newContact('Cleo');
  await eventually(async () => expect(await logs(`?contactId=${contactId}`)).toHaveLength(1));
  const all = (await logs()).map(({ id }) => id);
  const first = (await owner.get(`${base}/event-logs?limit=2`)).json();
  const rest = await logs(`?cursor=${first.meta.nextCursor}`);
  expect([...first.data, ...rest].map(({ id }: EventLogDto) => id)).toEqual(all);
});

it('shows what lies between two days', async () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(await logs(`?from=${today}&to=${today}`)).not.toEqual([]);
  expect(await logs('?to=2020-01-01')).toEqual([]);
  expect((await owner.get(`${base}/event-logs?from=yesterday`)).statusCode).toBe(400);
  expect((await owner.get(`${base}/event-logs?category=weather`)).statusCode).toBe(400);
});
