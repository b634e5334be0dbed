import type { IndustryContent } from '../content-types';
import { accounting } from './accounting';
import { autoRepair } from './auto-repair';
import { consulting } from './consulting';
import { dental } from './dental';
import { electrical } from './electrical';
import { fitness } from './fitness';
import { general } from './general';
import { homeServices } from './home-services';
import { hvac } from './hvac';
import { legal } from './legal';
import { medical } from './medical';
import { plumbing } from './plumbing';
import { realEstate } from './real-estate';
import { restaurant } from './restaurant';
import { salon } from './salon';
import { spa } from './spa';
import { veterinary } from './veterinary';

/** In the order in which they are offered; the general one closes the list. */
export const INDUSTRIES: readonly IndustryContent[] = [
  dental,
  plumbing,
  restaurant,
  medical,
  salon,
  legal,
  hvac,
  realEstate,
  accounting,
  spa,
  electrical,
  homeServices,
  consulting,
  veterinary,
  autoRepair,
  fitness,
  general,
];
