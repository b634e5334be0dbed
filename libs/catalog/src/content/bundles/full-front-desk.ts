import type { BundleContent } from '../content-types';

export const fullFrontDesk: BundleContent = {
  version: 1,
  name: 'full_front_desk',
  displayName: 'Full Front Desk',
  description:
    'Everything that happens at a front desk: calls answered, visits booked, tomorrow confirmed.',
  priceCents: 12900,
  targetIndustries: ['professional_services', 'medical', 'dental', 'legal'],
  roles: ['receptionist', 'appointment_scheduler', 'appointment_confirmer'],
};
