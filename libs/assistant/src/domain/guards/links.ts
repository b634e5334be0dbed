import { statedWords } from './evidence';
import type { Evidence } from './evidence';

const ENDS =
  'com|net|org|io|co|ly|me|app|dev|info|biz|health|clinic|dental|dentist|care|shop|store|site|online|link|page|xyz|us|uk|ca|de|au|eu|gov|edu|be|gl|to|ru|cn';
const LINK = String.raw`(?:[a-z][a-z0-9+.-]{1,12}:\/\/[^\s<>"'”’]+|www\.[^\s<>"'”’]+|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,5}(?:${ENDS})\b(?:\/[^\s<>"'”’]*)?(?![\w@-]))`;
const ONE = new RegExp(LINK, 'gi');
const SAID = new RegExp(
  String.raw`(?:\s+(?:at|on|via|through|here|from|visit|see|or))*(?:\s*:)?[\s(]*(${LINK})\)?`,
  'gi',
);

/** A reply without the addresses on the web that the business has not given. */
export function withoutUnknownLinks(reply: string, evidence: Evidence): string {
  if (reply.search(ONE) < 0) return reply;
  const known = new Set(
    statedWords(evidence).flatMap((text) => [...text.matchAll(ONE)].map(([link]) => plain(link))),
  );
  return reply
    .replace(SAID, (said, link: string, at: number) => {
      if (known.has(plain(link))) return said;
      const end = /[.!?,;]+$/.exec(link)?.[0] ?? '';
      return /[.!?,;]$/.test(reply.slice(0, at)) ? '' : end;
    })
    .trim();
}

const plain = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[).,;:!?/]+$/, '');
