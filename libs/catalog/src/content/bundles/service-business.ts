import type { BundleContent } from '../content-types';

export const serviceBusiness: BundleContent = {
  version: 1,
  name: 'service_business',
  displayName: 'Service Business',
  description:
    'Gets technicians to the right door, and makes sure that somebody is home when they arrive.',
  priceCents: 8900,
  targetIndustries: ['plumbing', 'hvac', 'electrical', 'home_services'],
  roles: ['dispatcher', 'appointment_confirmer'],
};
