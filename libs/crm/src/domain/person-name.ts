const MAX_LENGTH = 100;

export interface PersonName {
  firstName: string;
  lastName: string | null;
}

/** A name as somebody said it, in two parts: the first word, and the rest if there is one. */
export function splitName(name: string): PersonName {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return {
    firstName: truncate(firstName),
    lastName: rest.length > 0 ? truncate(rest.join(' ')) : null,
  };
}

/** A name as somebody wrote it in a message, or null where there is none in it: `lily chen.` is Lily Chen. */
export function spokenName(text: string): PersonName | null {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const typedInHaste = words.every((word) => word === word.toLowerCase());
  return splitName((typedInHaste ? words.map(capitalized) : words).join(' '));
}

/** Whether somebody is called by a name, not by the number from which they first wrote. */
export const hasName = ({ firstName }: { readonly firstName: string }): boolean =>
  !E164.test(firstName);

/** Whether two names can be the same person's: letters count, and one may leave out how the other ends. */
export function isSameName(a: PersonName, b: PersonName): boolean {
  const [left, right] = [lettersOf(a), lettersOf(b)];
  const shared = Math.min(left.length, right.length);
  return shared > 0 && left.slice(0, shared).every((word, index) => word === right[index]);
}

const E164 = /^\+\d{5,15}$/;
const EDGES = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu;

const capitalized = (word: string): string =>
  word.replace(/^\p{L}/u, (first) => first.toUpperCase());

const lettersOf = ({ firstName, lastName }: PersonName): string[] =>
  `${firstName} ${lastName ?? ''}`
    .normalize('NFD')
    .replace(/[^\p{L}\s]/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Cuts by code points, so that no character is cut in half. */
const truncate = (text: string): string => [...text].slice(0, MAX_LENGTH).join('');
