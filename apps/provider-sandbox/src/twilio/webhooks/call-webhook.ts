import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { signatureOf } from './signature';
import type { Target, Webhook } from './webhook';

/** Twilio gives an account's server this long. */
const TIMEOUT_MS = 15_000;
const RETRY_AFTER_MS = 250;

/** An account's server that did not take a webhook. */
class WebhookRefused extends Error {
  constructor(
    { method, url }: Target,
    readonly status: number,
  ) {
    super(`${method} ${url} answered ${status}`);
  }
}

/**
 * Calls an account's server as Twilio does: signed, again after no connection or a 5xx where the
 * webhook allows it, then its fallback. Answers the body of the response.
 *
 * @throws Error when nobody took it, or `signal` fired.
 */
export async function callWebhook(
  { target, fallback, retries, form }: Webhook,
  authToken: string,
  signal: AbortSignal,
): Promise<string> {
  const idempotencyToken = randomUUID();
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await callOnce(target, form, { authToken, idempotencyToken, signal });
    } catch (error) {
      if (signal.aborted) throw error;
      const isLasting = error instanceof WebhookRefused && error.status < 500;
      if (!isLasting && attempt < retries) await sleep(RETRY_AFTER_MS, undefined, { signal });
      else if (fallback) return callOnce(fallback, form, { authToken, idempotencyToken, signal });
      else throw error;
    }
  }
}

async function callOnce(
  target: Target,
  form: Record<string, string>,
  {
    authToken,
    idempotencyToken,
    signal,
  }: { authToken: string; idempotencyToken: string; signal: AbortSignal },
): Promise<string> {
  const isPost = target.method === 'POST';
  const url = isPost ? target.url : withQuery(target.url, form);
  const response = await fetch(url, {
    method: target.method,
    headers: {
      'user-agent': 'TwilioProxy/1.1',
      'i-twilio-idempotency-token': idempotencyToken,
      'x-twilio-signature': signatureOf(authToken, url, isPost ? form : {}),
      ...(isPost && { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }),
    },
    body: isPost ? new URLSearchParams(form).toString() : undefined,
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  const answer = await response.text();
  if (!response.ok) throw new WebhookRefused(target, response.status);
  return answer;
}

function withQuery(url: string, form: Record<string, string>): string {
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(form)}`;
}
