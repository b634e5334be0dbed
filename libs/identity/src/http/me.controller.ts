import { ChangePasswordDto, MeDto, UpdateMeDto } from '@coordinator/contracts';
import {
  CurrentActor,
  NotIdempotent,
  one,
  RateLimit,
  Returns,
  ReturnsNothing,
  Summary,
} from '@coordinator/platform';
import type { One } from '@coordinator/platform';
import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { GetMe } from '../application/account/get-me.query';
import { PasswordChange } from '../application/account/password-change';
import { RenameUser } from '../application/account/rename-user.command';
import { RequestEmailConfirmation } from '../application/account/request-email-confirmation.command';
import type { Person } from './optional-actor';

/** The account of the person who is signed in. */
@Controller('api/auth')
@NotIdempotent()
export class MeController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly passwordChange: PasswordChange,
  ) {}

  @Get('me')
  @Summary('Shows who is signed in, and in which organizations')
  @Returns(MeDto)
  async show(@CurrentActor() { userId }: Person): Promise<One<MeDto>> {
    return one(await this.queries.execute(new GetMe(userId)));
  }

  @Patch('me')
  @Summary('Changes the name of the person who is signed in')
  @Returns(MeDto)
  async update(@CurrentActor() actor: Person, @Body() { name }: UpdateMeDto): Promise<One<MeDto>> {
    if (name !== undefined) await this.commands.execute(new RenameUser(actor.userId, name));
    return this.show(actor);
  }

  @Post('password/change')
  @RateLimit('password')
  @Summary('Sets a new password and signs out everywhere else')
  @ReturnsNothing()
  async changePassword(
    @CurrentActor() person: Person,
    @Body() { currentPassword, newPassword }: ChangePasswordDto,
  ): Promise<void> {
    await this.passwordChange.byOldPassword(person, currentPassword, newPassword);
  }

  @Post('email/confirmation')
  @HttpCode(202)
  @RateLimit('password')
  @Summary('Sends the link that confirms the email address once more')
  @ReturnsNothing()
  async sendConfirmation(@CurrentActor() { userId }: Person): Promise<void> {
    await this.commands.execute(new RequestEmailConfirmation(userId));
  }
}
