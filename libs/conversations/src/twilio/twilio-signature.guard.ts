import { Config, Forbidden } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import twilio from 'twilio';

/**
 * Lets in what Twilio signed for our account. The address that it signed is built from
 * `PUBLIC_BASE_URL`, not from headers that whoever calls may choose.
 */
@Injectable()
export class TwilioSignatureGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(execution: ExecutionContext): boolean {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    if (this.#isSigned(request)) return true;
    throw new Forbidden('The signature does not fit the request.', 'invalid_signature');
  }

  #isSigned({ headers, url, body }: FastifyRequest): boolean {
    const { TWILIO_AUTH_TOKEN: token, TWILIO_ACCOUNT_SID: account, PUBLIC_BASE_URL } = this.config;
    const signature = headers['x-twilio-signature'];
    if (!token || !account || typeof signature !== 'string') return false;
    if (typeof body !== 'object' || body === null) return false;
    const form = body as Record<string, unknown>;
    // Not normalized: Twilio signs the very characters that it calls.
    const signed = new URL(PUBLIC_BASE_URL).origin + url;
    return form['AccountSid'] === account && twilio.validateRequest(token, signature, signed, form);
  }
}
