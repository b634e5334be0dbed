/** Puts values into `{{placeholders}}`; one that has no value goes, with the space before it. */
export const fill = (
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string =>
  template
    .replace(/ ?\{\{\s*(\w+)\s*\}\}/gu, (match: string, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined || value === '' ? '' : (match.startsWith(' ') ? ' ' : '') + value;
    })
    .replace(/[{}]{2,}/gu, '')
    .replace(/ +([.,?!])/gu, '$1')
    .trim();

/** Whether a template can be said with nothing missing. */
export const canFill = (
  template: string | undefined,
  values: Readonly<Record<string, string | undefined>>,
): template is string =>
  template !== undefined &&
  [...template.matchAll(/\{\{\s*(\w+)\s*\}\}/gu)].every(([, name]) => Boolean(values[name ?? '']));
