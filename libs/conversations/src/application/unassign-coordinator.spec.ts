import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import type { PhoneNumberDto } from '@coordinator/contracts';
import { eventually } from '@coordinator/platform/testing';
import { TextingBusiness } from '../testing/texting-business';

let product: TestProduct;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
}, 60_000);
afterAll(() => product?.close());

it('leaves the numbers of a coordinator who is let go to whoever is on duty', async () => {
  const business = await TextingBusiness.open(product);
  const other = await TextingBusiness.open(product);
  const path = `${business.base}/coordinators`;
  const hired = await business.caller.post(path, { role: 'receptionist', persona: 'sandy' });
  expect(hired.statusCode).toBe(201);
  await business.caller.delete(`${path}/${business.coordinatorId}`);
  const assigned = async (one: TextingBusiness): Promise<string | null | undefined> => {
    const { data } = (await one.caller.get(`${one.base}/phone-numbers`)).json<{
      data: PhoneNumberDto[];
    }>();
    return data[0]?.assignedCoordinatorId;
  };
  await eventually(async () => expect(await assigned(business)).toBeNull());
  expect(await assigned(other)).toBe(other.coordinatorId);
  expect(await business.told('conversations.phone_number_updated')).toBe(1);
});
