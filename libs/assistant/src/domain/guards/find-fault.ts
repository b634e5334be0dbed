import { SpokenTimes } from '../engine/wording/spoken-times';
import { inventsAmounts } from './amounts';
import { claimsTooMuch } from './claims';
import type { Evidence } from './evidence';
import { claimsHuman } from './identity';
import { leaksInstructions } from './leaks';
import { advisesMedicine } from './medical';
import { inventsTimes, mistellsVisit } from './visit-times';

/** Why the words of a language model must not go out; null when they may. */
export function findFault(reply: string, evidence: Evidence): string | null {
  const { facts, sections, effects, texts } = evidence;
  if (!/[\p{L}\p{N}]/u.test(reply) || /\{\{|\}\}/.test(reply)) return 'nonsense';
  if (leaksInstructions(reply, sections)) return 'leak';
  if (claimsHuman(reply, texts)) return 'claims_human';
  const times = new SpokenTimes(facts.timezone, facts.country);
  const known = facts.visits.map(({ startsAt }) => times.time(startsAt));
  const done = effects.map(({ skill }) => skill);
  if (claimsTooMuch(reply, done, known)) return 'unproven_claim';
  if (mistellsVisit(reply, evidence)) return 'wrong_visit_time';
  if (advisesMedicine(reply, evidence)) return 'medical_advice';
  if (inventsAmounts(reply, evidence)) return 'unproven_price';
  return inventsTimes(reply, evidence) ? 'unproven_time' : null;
}
