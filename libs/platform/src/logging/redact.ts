/** Names of fields, in lower case, whose values never reach a log: secrets and personal data. */
const SENSITIVE = new Set([
  'accesstoken',
  'apikey',
  'authorization',
  'authtoken',
  'body',
  'cookie',
  'currentpassword',
  'email',
  'from',
  'key',
  'newpassword',
  'password',
  'passwordhash',
  'payload',
  'phone',
  'phonenumber',
  'phonesecondary',
  'refreshtoken',
  'secret',
  'set-cookie',
  'text',
  'to',
  'token',
]);
const REDACTED = '[redacted]';
/** Deeper than anything that is worth reading in a log line. */
const MAX_DEPTH = 6;
const EMAIL = /[^\s@<>"'(]+@[^\s@<>"')]+\.[a-z]{2,}/gi;
const PHONE = /\+[1-9]\d{6,14}\b/g;

/** A copy of what is to be logged, without the values of sensitive fields, at any depth. */
export function redact(value: unknown, depth = 0): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Error) return value;
  if (depth === MAX_DEPTH) return '[too deep]';
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  if ('toJSON' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SENSITIVE.has(name.toLowerCase()) ? REDACTED : redact(inner, depth + 1),
    ]),
  );
}

/** A message without the addresses and numbers of people, as providers like to quote them. */
export function redactText(message: string): string {
  return message.replace(EMAIL, REDACTED).replace(PHONE, REDACTED);
}
