import type { BundleContent } from '../content-types';

export const salesEngine: BundleContent = {
  version: 1,
  name: 'sales_engine',
  displayName: 'Sales Engine',
  description:
    'New leads followed up while they are warm, and customers told what else you can do for them.',
  priceCents: 11900,
  targetIndustries: ['saas', 'professional_services', 'real_estate'],
  roles: ['inside_sales', 'product_introducer'],
};
