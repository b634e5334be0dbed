import { withoutCardNumbers } from './card-numbers';

/** More than any reply, and little enough to search through. */
const MAX_RAW = 8_000;
/** Control characters but for line breaks; marks that turn the direction of what follows; halves of characters. */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const TAG = /<!--[^]{0,2000}?(?:-->|$)|<\/?[a-z][a-z0-9-]{0,30}(?:[\s/][^<>]{0,2000})?>/gi;

/** Taking one out may put another together. */
function withoutTags(text: string): string {
  const rest = text.replace(TAG, '');
  return rest === text ? text : withoutTags(rest);
}

/** Plain words of one message: no markup, no control characters, no card number. */
export function tidyReply(text: string): string {
  const plain = withoutTags(text.slice(0, MAX_RAW).toWellFormed())
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .replace(/```\w*/g, '')
    .replace(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/^ {0,3}(#{1,6}|>|[-*•])[ ]+/gm, '')
    .replace(/\[([^\]\n]{1,200})\]\((https?:\/\/[^)\s]{1,500})\)/g, '$1 $2')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  return withoutCardNumbers(plain).trim();
}
