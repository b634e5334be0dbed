import type { PersonaContent } from '../content-types';
import { alex } from './alex';
import { emma } from './emma';
import { marcus } from './marcus';
import { marge } from './marge';
import { sandy } from './sandy';

/** In the order in which they are offered. */
export const PERSONAS: readonly PersonaContent[] = [marge, sandy, marcus, emma, alex];
