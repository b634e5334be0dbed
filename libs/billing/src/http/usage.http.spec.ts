import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { newId, runInContext } from '@coordinator/platform';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';
import { CommandBus } from '@nestjs/cqrs';
import { RecordUsage } from '../application/record-usage.command';
import type { Usage } from '../application/record-usage.command';

let product: TestProduct;
let owner: Caller;
let organizationId: string;
beforeAll(async () => {
  product = await createTestProduct();
  ({ caller: owner } = await product.signUp());
  ({ id: organizationId } = await product.setUpBusiness(owner));
});
afterAll(() => product.close());

const record = (usage: Partial<Usage>) =>
  runInContext({ requestId: 'r', correlationId: 'c', organizationId }, () =>
    product.app.get(CommandBus).execute(
      new RecordUsage({
        ...{ type: 'sms', sourceId: newId(), coordinatorId: null, quantity: 1 },
        ...{ at: '2026-03-01T12:00:00Z', ...usage },
      }),
    ),
  );
const usage = (query: string) =>
  owner.get(`/api/coordinator/organizations/${organizationId}/billing/usage${query}`);

it('adds up what was used by day, kind and coordinator, each message once', async () => {
  const [coordinatorId, sourceId] = [newId(), newId()];
  await record({ sourceId, coordinatorId, quantity: 3 });
  await record({ sourceId, coordinatorId, quantity: 3 });
  await record({ coordinatorId, quantity: 2 });
  await record({ at: '2026-03-02T00:00:00Z', type: 'email' });
  await record({ at: '2026-03-03T00:00:00Z' });
  const response = await usage('?from=2026-03-01&to=2026-03-02');
  expectMatchesOpenApi(
    product.app,
    response,
    'GET',
    '/api/coordinator/organizations/{organizationId}/billing/usage',
  );
  expect(response.json().data).toEqual({
    ...{ from: '2026-03-01', to: '2026-03-02', currency: 'USD' },
    totals: [
      { type: 'sms', quantity: 5, costMicros: 0 },
      { type: 'email', quantity: 1, costMicros: 0 },
    ],
    days: [
      { date: '2026-03-01', type: 'sms', coordinatorId, quantity: 5, costMicros: 0 },
      { date: '2026-03-02', type: 'email', coordinatorId: null, quantity: 1, costMicros: 0 },
    ],
  });
});

it('shows the current period unless told otherwise', async () => {
  const { from, to } = (await usage('')).json().data;
  expect([from, to]).toEqual(Array(2).fill(new Date().toISOString().slice(0, 10)));
});

it.each(['?from=2026-03-02&to=2026-03-01', '?from=2020-01-01&to=2026-01-01', '?from=2026-02-30'])(
  'refuses the span %s',
  async (query) => expect((await usage(query)).statusCode).toBe(400),
);

it('is not for everybody', async () => {
  const { caller } = await product.signUp('Sam Stranger');
  const path = `/api/coordinator/organizations/${organizationId}/billing/usage`;
  expect((await caller.get(path)).statusCode).toBe(404);
});
