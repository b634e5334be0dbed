const MAX_LENGTH = 100;

/** A name as somebody said it, in two parts: the first word, and the rest if there is one. */
export function splitName(name: string): { firstName: string; lastName: string | null } {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return {
    firstName: truncate(firstName),
    lastName: rest.length > 0 ? truncate(rest.join(' ')) : null,
  };
}

/** Cuts by code points, so that no character is cut in half. */
const truncate = (text: string): string => [...text].slice(0, MAX_LENGTH).join('');
