import { createHmac, timingSafeEqual } from 'node:crypto';
import { Config } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** What a token is good for. A token of one purpose is worth nothing for another. */
export type TokenPurpose = 'refresh' | 'password_reset' | 'email_confirmation' | 'invitation';

/**
 * Tokens that are computed from the id of what they open, so that the database holds
 * nothing to steal, and a mail that is sent again carries the same link.
 */
@Injectable()
export class DerivedTokens {
  constructor(private readonly config: Config) {}

  issue(purpose: TokenPurpose, subject: string): string {
    return `${subject}.${this.#sign(purpose, subject).toString('base64url')}`;
  }

  /** The subject of a token that was issued for this purpose; null for any other text. */
  read(purpose: TokenPurpose, token: string): string | null {
    const dot = token.lastIndexOf('.');
    if (dot < 0) return null;
    const subject = token.slice(0, dot);
    const given = Buffer.from(token.slice(dot + 1), 'base64url');
    const expected = this.#sign(purpose, subject);
    return given.length === expected.length && timingSafeEqual(given, expected) ? subject : null;
  }

  #sign(purpose: TokenPurpose, subject: string): Buffer {
    return createHmac('sha256', this.config.APP_SECRET).update(`${purpose}:${subject}`).digest();
  }
}
