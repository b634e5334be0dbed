export interface ZoneGroup {
  readonly region: string;
  readonly zones: readonly { readonly id: string; readonly place: string }[];
}

/** The zone of this device, which is the likely zone of the business. */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** All zones by region; the device's own is among them even when it goes by an older name. */
export function zoneGroups(): readonly ZoneGroup[] {
  const ids = new Set([...Intl.supportedValuesOf('timeZone'), deviceZone(), 'UTC']);
  const groups = new Map<string, { id: string; place: string }[]>();
  for (const id of [...ids].sort()) {
    const [region = id, ...rest] = id.split('/');
    const place = (rest.join(', ') || region).replaceAll('_', ' ');
    const title = rest.length > 0 ? region : 'Other';
    groups.set(title, [...(groups.get(title) ?? []), { id, place }]);
  }
  return [...groups].map(([region, zones]) => ({ region, zones }));
}
