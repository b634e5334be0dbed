import { setTimeout as sleep } from 'node:timers/promises';
import {
  AcceptedInvitationDto,
  AcceptInvitationDto,
  ConfirmEmailDto,
  ForgotPasswordDto,
  ResetPasswordDto,
} from '@coordinator/contracts';
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
import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ConfirmEmail } from '../application/account/confirm-email.command';
import { PasswordChange } from '../application/account/password-change';
import { RequestPasswordReset } from '../application/account/request-password-reset.command';
import { InvitationDesk } from '../application/people/invitation-desk';
import { OptionalActor } from './optional-actor';
import { RefreshCookie } from './refresh-cookie';
import { SameSiteGuard } from './same-site.guard';

/** Longer than the work takes, so that the time tells nobody whether the address has an account. */
const FORGOT_TAKES_MS = 250;

/** What people do by the links that they get by mail. */
@Controller('api/auth')
@Public()
@NotIdempotent()
@UseGuards(SameSiteGuard)
export class AccountLinksController {
  constructor(
    private readonly commands: CommandBus,
    private readonly passwordChange: PasswordChange,
    private readonly invitationDesk: InvitationDesk,
    private readonly cookie: RefreshCookie,
    private readonly actor: OptionalActor,
  ) {}

  @Post('password/forgot')
  @HttpCode(202)
  @RateLimit('password')
  @Summary('Sends a link for a new password, if the address has an account')
  @ReturnsNothing()
  async forgotPassword(@Body() { email }: ForgotPasswordDto): Promise<void> {
    await Promise.all([
      this.commands.execute(new RequestPasswordReset(email)),
      sleep(FORGOT_TAKES_MS),
    ]);
  }

  @Post('password/reset')
  @RateLimit('token')
  @Summary('Sets a new password by the link from the mail')
  @ReturnsNothing()
  async resetPassword(
    @Body() { token, password }: ResetPasswordDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.passwordChange.byLink(token, password);
    this.cookie.clear(reply);
  }

  @Post('email/confirm')
  @RateLimit('token')
  @Summary('Confirms an email address by the link from the mail')
  @ReturnsNothing()
  async confirmEmail(@Body() { token }: ConfirmEmailDto): Promise<void> {
    await this.commands.execute(new ConfirmEmail(token));
  }

  @Post('invitations/accept')
  @RateLimit('token')
  @Summary('Joins the organization that sent the invitation, with an account or with a new one')
  @Returns(AcceptedInvitationDto, { status: 200 })
  async acceptInvitation(
    @Body() dto: AcceptInvitationDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<One<AcceptedInvitationDto>> {
    const signedIn = await this.actor.person(request);
    const { organizationId, session } = await this.invitationDesk.accept(
      dto,
      signedIn?.userId ?? null,
    );
    return one({ organizationId, session: session && this.cookie.give(reply, session) });
  }
}
