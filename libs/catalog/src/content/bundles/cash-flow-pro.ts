import type { BundleContent } from '../content-types';

export const cashFlowPro: BundleContent = {
  version: 1,
  name: 'cash_flow_pro',
  displayName: 'Cash Flow Pro',
  description:
    'Open invoices followed up with respect, and a way to hear what customers think before they stop paying.',
  priceCents: 9900,
  targetIndustries: ['accounting', 'medical', 'legal', 'professional_services'],
  roles: ['bill_collector', 'survey_conductor'],
};
