import type { BundleContent } from '../content-types';

export const appointmentPro: BundleContent = {
  version: 1,
  name: 'appointment_pro',
  displayName: 'Appointment Pro',
  description:
    'Fills the calendar and keeps it filled: one books the visit, the other makes sure that it happens.',
  priceCents: 8900,
  targetIndustries: ['dental', 'medical', 'salon', 'spa'],
  roles: ['appointment_scheduler', 'appointment_confirmer'],
};
