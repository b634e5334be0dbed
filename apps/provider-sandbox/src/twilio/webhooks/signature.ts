import { createHmac } from 'node:crypto';

/** The value of `X-Twilio-Signature` for a request with these POST parameters. */
export function signatureOf(
  authToken: string,
  url: string,
  parameters: Record<string, string>,
): string {
  const signed = Object.keys(parameters)
    .sort()
    .reduce((text, name) => text + name + parameters[name], url);
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}
