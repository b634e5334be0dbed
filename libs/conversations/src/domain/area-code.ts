/**
 * The area code of a North American number in E.164: `212` of `+12125550100`.
 * Null for numbers from elsewhere, where none can be asked for.
 */
export function areaCodeOf(phoneNumber: string): string | null {
  return /^\+1([2-9]\d{2})\d{7}$/.exec(phoneNumber)?.[1] ?? null;
}
