/**
 * The texts that a webhook's TwiML answer asks to send back: the bodies of its `<Message>`
 * verbs, in order. Anything else in the answer is passed over.
 */
export function repliesIn(answer: string): string[] {
  const withoutComments = answer.replace(/<!--[^]*?-->/g, '');
  return Array.from(
    withoutComments.matchAll(/<Message(?:\s[^>]*)?>([^]*?)<\/Message>/g),
    ([, content = '']) => {
      const [, body = content] = /<Body(?:\s[^>]*)?>([^]*?)<\/Body>/.exec(content) ?? [];
      return textOf(body).trim();
    },
  ).filter((reply) => reply !== '');
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const LAST_CODE_POINT = 0x10ffff;

function textOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (entity: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
    const codePoint = Number(name.replace(/^#x/i, '0x').replace('#', ''));
    return codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : entity;
  });
}
