import type { BundleContent } from '../content-types';

export const restaurantComplete: BundleContent = {
  version: 1,
  name: 'restaurant_complete',
  displayName: 'Restaurant Complete',
  description:
    'The whole life of a reservation, from the first call to a confirmed table, with the waitlist ready to step in.',
  priceCents: 7900,
  targetIndustries: ['restaurant', 'bar', 'venue'],
  roles: ['hostess', 'reservation_confirmer'],
};
