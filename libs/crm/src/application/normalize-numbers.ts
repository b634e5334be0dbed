import { InvalidInput, normalizePhone } from '@coordinator/platform';
import type { FieldError } from '@coordinator/platform';

interface Numbers {
  phone?: string | null;
  phoneSecondary?: string | null;
}

/** The same details with numbers in E.164. Throws {@link InvalidInput} that names each impossible number. */
export function normalizeNumbers<T extends Numbers>(details: T, country: string): T {
  const errors: FieldError[] = [];
  const normalized: Numbers = {};
  for (const field of ['phone', 'phoneSecondary'] as const) {
    const given = details[field];
    if (!given) continue;
    const number = normalizePhone(given, country);
    if (number) normalized[field] = number;
    else errors.push({ path: field, message: `${field} is not a possible phone number` });
  }
  if (errors.length > 0) throw new InvalidInput(errors);
  return { ...details, ...normalized };
}
