import type { SessionGrantDto, UserDto } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import type { Session } from '../../domain/session';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../access-tokens';
import { DerivedTokens } from '../derived-tokens';

/** What someone gets who comes in, with the refresh token for the cookie. */
export interface IssuedSession {
  grant: SessionGrantDto;
  refreshToken: string;
  expiresAt: Date;
}

const SUBJECT = /^([0-9a-f-]{36})\.(\d{1,9})$/;

/** The pair of tokens of a session. */
@Injectable()
export class SessionTokens {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly derivedTokens: DerivedTokens,
  ) {}

  async issue(session: Session, generation: number, user: UserDto): Promise<IssuedSession> {
    const accessToken = await this.accessTokens.issue({
      userId: user.id,
      sessionId: session.id,
      platformAdmin: user.platformAdmin,
    });
    return {
      grant: { accessToken, expiresIn: ACCESS_TOKEN_SECONDS, user },
      refreshToken: this.derivedTokens.issue('refresh', `${session.id}.${generation}`),
      expiresAt: session.expiresAt,
    };
  }

  /** Session and number of a refresh token; null for any other text. */
  readRefreshToken(token: string): { sessionId: string; generation: number } | null {
    const [, sessionId, generation] =
      SUBJECT.exec(this.derivedTokens.read('refresh', token) ?? '') ?? [];
    return sessionId && generation ? { sessionId, generation: Number(generation) } : null;
  }
}
