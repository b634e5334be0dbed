import type { IndustryContent } from '../content-types';
import { dental } from './dental';
import { general } from './general';
import { hvac } from './hvac';
import { legal } from './legal';
import { medical } from './medical';
import { plumbing } from './plumbing';
import { realEstate } from './real-estate';
import { restaurant } from './restaurant';
import { salon } from './salon';

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
  general,
];
