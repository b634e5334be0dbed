import { createHmac } from 'node:crypto';
import { Clock, Config } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';

export const ACCESS_TOKEN_SECONDS = 15 * 60;

/** Short-lived proofs of a sign-in, as JWTs. They name person and session; what these may do is looked up each time. */
@Injectable()
export class AccessTokens {
  /** Imported once: from bare bytes, every check would import it again. */
  readonly #key: Promise<CryptoKey>;

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    const bytes = createHmac('sha256', config.APP_SECRET).update('access_token').digest();
    this.#key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
      'verify',
    ]);
  }

  async issue(claims: {
    userId: string;
    sessionId: string;
    platformAdmin: boolean;
  }): Promise<string> {
    const issuedAt = Math.floor(this.clock.now().epochMilliseconds / 1000);
    return new SignJWT({ sid: claims.sessionId, adm: claims.platformAdmin })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(claims.userId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + ACCESS_TOKEN_SECONDS)
      .sign(await this.#key);
  }

  /** The session that a token belongs to; null if it was not issued here or is too old. */
  async readSession(token: string): Promise<string | null> {
    try {
      const { payload } = await jwtVerify(token, await this.#key, {
        algorithms: ['HS256'],
        requiredClaims: ['sub', 'sid', 'exp'],
        currentDate: new Date(this.clock.now().epochMilliseconds),
      });
      return typeof payload['sid'] === 'string' ? payload['sid'] : null;
    } catch {
      return null;
    }
  }
}
