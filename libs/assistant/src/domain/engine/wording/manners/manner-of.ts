import type { Manner } from '../manner';
import { ALEX } from './alex';
import { EMMA } from './emma';
import { MARCUS } from './marcus';
import { MARGE } from './marge';
import { PLAIN } from './plain';
import { SANDY } from './sandy';

const MANNERS: Readonly<Record<string, Partial<Manner>>> = {
  marge: MARGE,
  sandy: SANDY,
  alex: ALEX,
  emma: EMMA,
  marcus: MARCUS,
};

/** How a persona speaks; one that the platform's admins added speaks plainly. */
export const mannerOf = (persona: string): Manner => ({
  ...PLAIN,
  ...(Object.hasOwn(MANNERS, persona) ? MANNERS[persona] : {}),
});
