/** What a subscription charges for: one coordinator, or the coordinators of one bundle. */
export type SubscriptionItem = {
  /** Per month. */
  priceCents: number;
} & ({ coordinatorId: string; bundleId: null } | { coordinatorId: null; bundleId: string });
