import { LoginDto, RegisterDto, SessionGrantDto } from '@coordinator/contracts';
import {
  NotIdempotent,
  one,
  Public,
  RateLimit,
  Returns,
  ReturnsNothing,
  Summary,
} from '@coordinator/platform';
import type { One } from '@coordinator/platform';
import { Body, Controller, Post, Req, Res, UseGuards } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EndSession } from '../application/account/end-session.command';
import { RefreshSession } from '../application/account/refresh-session.command';
import { RegisterUser } from '../application/account/register-user.command';
import { SessionTokens } from '../application/account/session-tokens';
import { SignIn } from '../application/account/sign-in';
import { PasswordHasher } from '../application/password-hasher';
import { InvalidRefreshToken } from '../domain/errors';
import { OptionalActor } from './optional-actor';
import { RefreshCookie } from './refresh-cookie';
import { SameSiteGuard } from './same-site.guard';

/** Coming in, staying in, going out. */
@Controller('api/auth')
@Public()
@NotIdempotent()
@UseGuards(SameSiteGuard)
export class AuthController {
  constructor(
    private readonly commands: CommandBus,
    private readonly signIn: SignIn,
    private readonly passwords: PasswordHasher,
    private readonly tokens: SessionTokens,
    private readonly cookie: RefreshCookie,
    private readonly actor: OptionalActor,
  ) {}

  @Post('register')
  @RateLimit('register')
  @Summary('Makes an account and signs in')
  @Returns(SessionGrantDto)
  async register(
    @Body() { name, email, password }: RegisterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<One<SessionGrantDto>> {
    const passwordHash = await this.passwords.hash(password);
    const session = await this.commands.execute(new RegisterUser(name, email, passwordHash));
    return one(this.cookie.give(reply, session));
  }

  @Post('login')
  @RateLimit('login')
  @Summary('Signs in with email address and password')
  @Returns(SessionGrantDto, { status: 200 })
  async login(
    @Body() { email, password }: LoginDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<One<SessionGrantDto>> {
    const session = await this.signIn.withPassword(email, password);
    return one(this.cookie.give(reply, session));
  }

  @Post('refresh')
  @RateLimit('token')
  @Summary('Gives a new access token for the refresh token in the cookie')
  @Returns(SessionGrantDto, { status: 200 })
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<One<SessionGrantDto>> {
    const token = this.cookie.read(request);
    const session = token ? await this.commands.execute(new RefreshSession(token)) : null;
    if (!session) {
      this.cookie.clear(reply);
      throw new InvalidRefreshToken();
    }
    return one(this.cookie.give(reply, session));
  }

  @Post('logout')
  @Summary('Signs out: the session of the cookie, and that of the access token')
  @ReturnsNothing()
  async logout(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const byCookie = this.tokens.readRefreshToken(this.cookie.read(request) ?? '')?.sessionId;
    const byHeader = (await this.actor.person(request))?.sessionId;
    for (const sessionId of new Set([byCookie, byHeader])) {
      if (sessionId) await this.commands.execute(new EndSession(sessionId));
    }
    this.cookie.clear(reply);
  }
}
