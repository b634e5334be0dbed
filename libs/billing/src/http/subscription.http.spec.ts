import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type { SubscriptionDto } from '@coordinator/contracts';
import { runInContext } from '@coordinator/platform';
import { newId } from '@coordinator/platform/domain';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { ICommand } from '@nestjs/cqrs';
import { AddSubscriptionItem } from '../application/add-subscription-item.command';
import { DissolveBundleItem } from '../application/dissolve-bundle-item.command';
import { GetServiceLevel } from '../application/get-service-level.query';
import { RemoveSubscriptionItem } from '../application/remove-subscription-item.command';
import { StartTrial } from '../application/start-trial.command';

const ROUTE = '/api/coordinator/organizations/{organizationId}/billing/subscription';

let product: TestProduct;
let caller: Caller;

beforeAll(async () => {
  product = await createTestProduct();
  ({ caller } = await product.signUp());
}, 60_000);
afterAll(() => product?.close());

const inOrganization = <T>(organizationId: string, work: () => Promise<T>): Promise<T> =>
  runInContext({ requestId: 'test', correlationId: 'test', organizationId }, work);

const execute = (organizationId: string, command: ICommand): Promise<unknown> =>
  inOrganization(organizationId, () => product.app.get(CommandBus).execute(command));

const serviceLevel = (organizationId: string) =>
  inOrganization(organizationId, () => product.app.get(QueryBus).execute(new GetServiceLevel()));

async function subscriptionOf(organizationId: string): Promise<SubscriptionDto> {
  const answer = await caller.get(ROUTE.replace('{organizationId}', organizationId));
  expect(answer.statusCode).toBe(200);
  expectMatchesOpenApi(product.app, answer, 'GET', ROUTE);
  return answer.json().data;
}

async function coordinatorsOf(organizationId: string): Promise<{ id: string }[]> {
  const answer = await caller.get(`/api/coordinator/organizations/${organizationId}/coordinators`);
  return answer.json().data;
}

/** A business with one bundle, its coordinators, and the id of the bundle. */
async function setUpWithBundle() {
  const { id } = await product.setUpBusiness(caller, {
    role: undefined,
    bundle: 'appointment_pro',
  });
  const [item] = (await subscriptionOf(id)).items;
  return { id, bundleId: item?.bundleId as string, coordinators: await coordinatorsOf(id) };
}

it('shows the trial that a sign-up starts', async () => {
  const { id } = await product.setUpBusiness(caller);
  const subscription = await subscriptionOf(id);
  const [coordinator] = await coordinatorsOf(id);
  expect(subscription).toMatchObject({
    status: 'trialing',
    items: [{ coordinatorId: coordinator?.id, bundleId: null, priceCents: 5900, quantity: 1 }],
    monthlyTotalCents: 5900,
    currency: 'USD',
    serviceLevel: 'full',
    currentPeriodEnd: subscription.trialEndsAt,
  });
  const days = Date.parse(subscription.trialEndsAt as string) - Date.now();
  expect(Math.round(days / 86_400_000)).toBe(14);
});

it('charges a bundle as one item at its own price', async () => {
  const { id, bundleId } = await setUpWithBundle();
  const { items, monthlyTotalCents } = await subscriptionOf(id);
  expect(items).toMatchObject([{ coordinatorId: null, bundleId, priceCents: 8900 }]);
  expect(monthlyTotalCents).toBe(8900);
});

it('leaves an ended trial its subscription, and its coordinators to take messages', async () => {
  const { id } = await product.setUpBusiness(caller);
  expect(await serviceLevel(id)).toBe('full');
  await product.owner.query(
    `update billing.subscriptions set trial_ends_at = now() - interval '1 second' where organization_id = $1`,
    [id],
  );
  expect(await serviceLevel(id)).toBe('messages_only');
  expect(await subscriptionOf(id)).toMatchObject({
    status: 'trialing',
    serviceLevel: 'messages_only',
    items: [{ priceCents: 5900 }],
  });
});

it('has nothing to show, and takes messages only, where nobody was hired', async () => {
  const { id } = await product.setUpBusiness(caller);
  await product.owner.query('delete from billing.subscriptions where organization_id = $1', [id]);
  const answer = await caller.get(ROUTE.replace('{organizationId}', id));
  expect(answer.statusCode).toBe(404);
  expect(await serviceLevel(id)).toBe('messages_only');
  await expect(
    execute(id, new RemoveSubscriptionItem({ coordinatorId: newId() })),
  ).rejects.toMatchObject({ code: 'not_found' });
});

it('starts no second trial, even at once', async () => {
  const { id } = await product.setUpBusiness(caller);
  const trialEndsAt = Temporal.Now.instant().add({ hours: 24 });
  const again = () => execute(id, new StartTrial({ items: [], trialEndsAt }));
  await expect(again()).rejects.toMatchObject({ code: 'already_subscribed' });
  await product.owner.query('delete from billing.subscriptions where organization_id = $1', [id]);
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, again));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('replaces a bundle by items for those that stay', async () => {
  const { id, bundleId, coordinators } = await setUpWithBundle();
  const [, staying] = coordinators as [{ id: string }, { id: string }];
  const dissolve = new DissolveBundleItem({
    bundleId,
    replaceWith: [{ coordinatorId: staying.id, priceCents: 4900 }],
  });
  await execute(id, dissolve);
  const { items, monthlyTotalCents } = await subscriptionOf(id);
  expect(items).toMatchObject([{ coordinatorId: staying.id, bundleId: null, priceCents: 4900 }]);
  expect(monthlyTotalCents).toBe(4900);
  await expect(execute(id, dissolve)).rejects.toMatchObject({ code: 'not_found' });
});

it('charges for a coordinator once, however much at once', async () => {
  const { id, coordinators } = await setUpWithBundle();
  const item = {
    coordinatorId: (coordinators[0] as { id: string }).id,
    bundleId: null,
    priceCents: 100,
  };
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => execute(id, new AddSubscriptionItem(item))),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected')
      expect(outcome.reason).toMatchObject({ code: 'coordinator_already_charged' });
  }
  expect((await subscriptionOf(id)).monthlyTotalCents).toBe(9000);

  await execute(id, new RemoveSubscriptionItem(item));
  expect((await subscriptionOf(id)).monthlyTotalCents).toBe(8900);
});

it("is nobody else's to see", async () => {
  const { id } = await product.setUpBusiness(caller);
  const stranger = await product.signUp();
  const path = ROUTE.replace('{organizationId}', id);
  expect((await stranger.caller.get(path)).statusCode).toBe(404);
  expect((await product.anyone.get(path)).statusCode).toBe(401);
});
