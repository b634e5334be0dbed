const AND = new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' });

/** "Marge, Sandy and Marcus" */
export function spokenList(names: readonly string[]): string {
  return AND.format(names).replace(', and ', ' and ');
}
