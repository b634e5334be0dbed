import { NORTH_AMERICA } from './north-america';
import { holds, type NumberRange, type NumberType } from './number-range';
import { OVERSEAS } from './overseas';

/** Every number that the sandbox could ever hand out. */
const PLAN: readonly NumberRange[] = [...NORTH_AMERICA, ...OVERSEAS];

/** The ranges of a country and type; empty where Twilio (here) sells none. */
export function rangesOf(country: string, type: NumberType): NumberRange[] {
  return PLAN.filter((range) => range.country === country && range.type === type);
}

/** The range that a number in E.164 belongs to. */
export function rangeHolding(phoneNumber: string): NumberRange | undefined {
  return PLAN.find((range) => holds(range, phoneNumber));
}

/** How Twilio writes a number for people: nationally in North America, else in E.164. */
export function friendlyFormat(phoneNumber: string): string {
  return phoneNumber.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}
