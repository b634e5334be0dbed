import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { eventually } from '@coordinator/platform/testing';

let product: TestProduct;
let owner: Caller;
let base: string;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
  ({ caller: owner } = await product.signUp());
  const { id } = await product.setUpBusiness(owner, {
    pollResponses: { hours: 'Mon-Fri 9 to 5' },
  });
  base = `/api/coordinator/organizations/${id}`;
}, 60_000);
afterAll(() => product.close());

const ask = async (question: string): Promise<string> =>
  (await owner.post(`${base}/knowledge/ask`, { question })).json().data.answer;
const change = async (changes: object): Promise<void> =>
  expect((await owner.patch(base, changes)).statusCode).toBe(200);

it('tells customers the hours that the owner has changed', async () => {
  expect(await ask('when are you open?')).toContain('Mon-Fri 9 to 5');
  await change({ businessHours: { saturday: { start: '10:00', end: '14:00' } } });
  await eventually(async () =>
    expect(await ask('when are you open?')).toContain('Saturday 10:00 AM to 2:00 PM'),
  );
});

it('tells where the business has moved, and no longer what the owner took back', async () => {
  await change({ address: '12 Orchard Street', city: 'Springfield' });
  await eventually(async () =>
    expect(await ask('where are you located?')).toContain('12 Orchard Street, Springfield'),
  );
  await change({ address: null, city: null });
  await eventually(async () =>
    expect(await ask('where are you located?')).not.toContain('Orchard'),
  );
});
