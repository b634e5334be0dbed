import { clip, plain } from './plain-text';
import type { Words } from './wording';

/** Two segments of a text, as long as nobody's name needs more than the plain alphabet. */
const MAX_TEXT_LENGTH = 300;
const MAX_SUBJECT_LENGTH = 150;

const businessName = (name: string): string => plain(name, 60);

/** News as a text. */
export function textAbout({ title, body }: Words, business: string): string {
  return clip(`${businessName(business)}: ${title}.${body ? ` ${body}` : ''}`, MAX_TEXT_LENGTH);
}

interface MailFacts {
  /** Who reads it. */
  readonly reader: string;
  readonly business: string;
  /** Where to go on. */
  readonly link: string;
}

/** News as a mail. */
export function mailAbout(
  { title, body }: Words,
  { reader, business, link }: MailFacts,
): { subject: string; text: string } {
  const name = businessName(business);
  return {
    subject: clip(`${name}: ${title}`, MAX_SUBJECT_LENGTH),
    text: `Hello ${plain(reader, 80)},

${title}.
${body ? `${body}\n` : ''}
${link}

You get this mail as a member of ${name} on Coordinator. Your settings there say what you are told by mail.
`,
  };
}
