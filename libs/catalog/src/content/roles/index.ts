import type { RoleContent } from '../content-types';
import { appointmentConfirmer } from './appointment-confirmer';
import { appointmentScheduler } from './appointment-scheduler';
import { billCollector } from './bill-collector';
import { dispatcher } from './dispatcher';
import { hostess } from './hostess';
import { insideSales } from './inside-sales';
import { productIntroducer } from './product-introducer';
import { receptionist } from './receptionist';
import { reservationConfirmer } from './reservation-confirmer';
import { supportAgent } from './support-agent';
import { surveyConductor } from './survey-conductor';
import { tipLineOperator } from './tip-line-operator';

/** In the order in which they are offered. */
export const ROLES: readonly RoleContent[] = [
  receptionist,
  appointmentScheduler,
  dispatcher,
  hostess,
  appointmentConfirmer,
  insideSales,
  billCollector,
  supportAgent,
  productIntroducer,
  surveyConductor,
  tipLineOperator,
  reservationConfirmer,
];
