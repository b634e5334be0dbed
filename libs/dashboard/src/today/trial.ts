const DAY_MS = 86_400_000;

export type Trial =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly daysLeft: number; readonly endsAt: Date }
  | { readonly kind: 'ended'; readonly endsAt: Date };

/** Where a trial stands, in days to the nearest; the last of them lasts until the end. */
export function trialAt(trialEndsAt: string | null, now: Date): Trial {
  if (trialEndsAt === null) return { kind: 'none' };
  const endsAt = new Date(trialEndsAt);
  const left = endsAt.getTime() - now.getTime();
  return left > 0
    ? { kind: 'running', daysLeft: Math.max(1, Math.round(left / DAY_MS)), endsAt }
    : { kind: 'ended', endsAt };
}
