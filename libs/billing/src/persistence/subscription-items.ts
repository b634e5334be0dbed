import { currentOrganizationId, newId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CoordinatorAlreadyCharged } from '../domain/subscription-errors';
import type { SubscriptionItem } from '../domain/subscription-item';

/** The items of the organization's subscription. */
@Injectable()
export class SubscriptionItems {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Begins a change of the items: others wait until it is committed.
   * Answers the id of the subscription; throws NotFound where there is none.
   */
  async lock(): Promise<string> {
    const subscription = await this.unitOfWork.queryOne<{ id: string }>(
      `update billing.subscriptions set version = version + 1, updated_at = now()
        where organization_id = $1 returning id`,
      [currentOrganizationId()],
    );
    if (!subscription) throw new NotFound('The subscription');
    return subscription.id;
  }

  /** Throws CoordinatorAlreadyCharged if one of the coordinators has an item of its own. */
  async add(subscriptionId: string, items: readonly SubscriptionItem[]): Promise<void> {
    const rows = items.map((item) => ({ id: newId(), ...item }));
    const added = await this.unitOfWork.query(
      `insert into billing.subscription_items
         (id, organization_id, subscription_id, coordinator_id, bundle_id, price_cents)
       select id, $1, $2, "coordinatorId", "bundleId", "priceCents"
         from jsonb_to_recordset($3::jsonb) as item
           (id uuid, "coordinatorId" uuid, "bundleId" uuid, "priceCents" int)
       on conflict do nothing returning id`,
      [currentOrganizationId(), subscriptionId, JSON.stringify(rows)],
    );
    if (added.length < items.length) throw new CoordinatorAlreadyCharged();
  }

  /** Throws NotFound if the coordinator has no item of its own. */
  async removeCoordinator(coordinatorId: string): Promise<void> {
    const removed = await this.unitOfWork.query(
      'delete from billing.subscription_items where organization_id = $1 and coordinator_id = $2 returning id',
      [currentOrganizationId(), coordinatorId],
    );
    if (removed.length === 0) throw new NotFound('The subscription item');
  }

  /** Removes one item of the bundle, the oldest. Throws NotFound if there is none. */
  async removeBundle(bundleId: string): Promise<void> {
    const removed = await this.unitOfWork.query(
      `delete from billing.subscription_items where id = (
         select id from billing.subscription_items
          where organization_id = $1 and bundle_id = $2 order by id limit 1)
       returning id`,
      [currentOrganizationId(), bundleId],
    );
    if (removed.length === 0) throw new NotFound('The subscription item');
  }
}
