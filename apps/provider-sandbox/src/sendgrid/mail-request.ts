import type { Email } from './mailbox';
import { SendGridError, type SendGridFieldError } from './sendgrid-error';

type Json = Record<string, unknown>;

const MAX_RECIPIENTS = 1000;

/** Features of the API that change what is delivered and that the sandbox cannot honor. */
const NOT_MODELED = ['template_id', 'send_at', 'batch_id'];

/**
 * Reads the body of `POST /v3/mail/send` into the mails that it asks for, one for each recipient.
 *
 * @throws SendGridError 400 listing everything that is wrong.
 */
export function parseMail(body: unknown, now: Date): Email[] {
  if (!isObject(body)) throw SendGridError.plain(400, 'Bad Request');
  const errors: SendGridFieldError[] = [];
  const refuse = (field: string, message: string) => errors.push({ field, message });

  for (const field of NOT_MODELED) {
    if (body[field] !== undefined) refuse(field, `The sandbox does not support ${field}.`);
  }
  const sender = emailOf(body.from);
  if (!sender) refuse('from.email', 'The from object must be provided with a valid email address.');
  const parts = readContent(body.content, refuse);

  const personalizations = Array.isArray(body.personalizations) ? body.personalizations : [];
  if (personalizations.length === 0) {
    refuse('personalizations', 'At least one personalization is required.');
  }
  const emails = personalizations.flatMap((item: unknown, index) => {
    const path = `personalizations.${index}`;
    const personalization = isObject(item) ? item : {};
    const subject = personalization.subject ?? body.subject;
    if (typeof subject !== 'string' || subject === '') {
      refuse('subject', 'The subject is required, for the message or for every personalization.');
    }
    const from = personalization.from === undefined ? sender : emailOf(personalization.from);
    if (personalization.from !== undefined && !from) {
      refuse(`${path}.from.email`, 'Does not contain a valid address.');
    }
    const fill = substitute(personalization.substitutions);
    return readRecipients(personalization, path, refuse).map((to) => ({
      from: from ?? '',
      to,
      subject: fill(String(subject)),
      text: fill(parts.get('text/plain') ?? ''),
      ...(parts.has('text/html') ? { html: fill(parts.get('text/html') ?? '') } : {}),
      at: now.toISOString(),
    }));
  });
  if (emails.length > MAX_RECIPIENTS) {
    refuse('personalizations', `A message has at most ${MAX_RECIPIENTS} recipients.`);
  }

  if (errors.length > 0) throw new SendGridError(400, errors);
  return emails;
}

type Refuse = (field: string, message: string) => void;

function readContent(content: unknown, refuse: Refuse): Map<string, string> {
  const parts = new Map<string, string>();
  if (!Array.isArray(content) || content.length === 0) {
    refuse('content', 'At least one content block is required.');
    return parts;
  }
  content.forEach((block: unknown, index) => {
    const { type, value } = isObject(block) ? block : {};
    if (typeof type !== 'string' || type === '') {
      refuse(`content.${index}.type`, 'The content type must be a string.');
    } else if (typeof value !== 'string' || value === '') {
      refuse(`content.${index}.value`, 'The content value must have at least one character.');
    } else if (parts.has(type)) {
      refuse(`content.${index}.type`, 'Each content type may be given once.');
    } else {
      parts.set(type, value);
    }
  });
  return parts;
}

function readRecipients(personalization: Json, path: string, refuse: Refuse): string[] {
  const seen = new Set<string>();
  const recipients: string[] = [];
  for (const kind of ['to', 'cc', 'bcc']) {
    const list = personalization[kind] ?? [];
    if (!Array.isArray(list) || (kind === 'to' && list.length === 0)) {
      refuse(`${path}.${kind}`, `The ${kind} array must hold email objects.`);
      continue;
    }
    list.forEach((item: unknown, index) => {
      const email = emailOf(item);
      if (!email) {
        refuse(`${path}.${kind}.${index}.email`, 'Does not contain a valid address.');
      } else if (seen.has(email.toLowerCase())) {
        refuse(`${path}.${kind}`, `Each address must be unique between to, cc and bcc: ${email}`);
      } else {
        seen.add(email.toLowerCase());
        recipients.push(email);
      }
    });
  }
  return recipients;
}

function substitute(substitutions: unknown): (text: string) => string {
  const pairs = Object.entries(isObject(substitutions) ? substitutions : {});
  return (text) =>
    pairs.reduce((filled, [tag, value]) => filled.replaceAll(tag, () => String(value)), text);
}

function emailOf(value: unknown): string | undefined {
  const email = isObject(value) ? value.email : undefined;
  const valid =
    typeof email === 'string' &&
    email.length <= 254 &&
    /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(email);
  return valid ? email : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
