import type { BundleContent } from '../content-types';

export const officeManager: BundleContent = {
  version: 1,
  name: 'office_manager',
  displayName: 'Office Manager',
  description:
    'Runs the office side of a small firm: answers the phone, looks after customers, keeps the calendar.',
  priceCents: 13900,
  targetIndustries: ['professional_services', 'consulting', 'accounting'],
  roles: ['receptionist', 'support_agent', 'appointment_scheduler'],
};
