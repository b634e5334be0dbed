import type { BundleContent } from '../content-types';
import { appointmentPro } from './appointment-pro';
import { cashFlowPro } from './cash-flow-pro';
import { fullFrontDesk } from './full-front-desk';
import { officeManager } from './office-manager';
import { restaurantComplete } from './restaurant-complete';
import { salesEngine } from './sales-engine';
import { serviceBusiness } from './service-business';

/** In the order in which they are offered. */
export const BUNDLES: readonly BundleContent[] = [
  appointmentPro,
  restaurantComplete,
  serviceBusiness,
  fullFrontDesk,
  salesEngine,
  cashFlowPro,
  officeManager,
];
