import { InvitationDto, InviteMemberDto, PageQuery } from '@coordinator/contracts';
import {
  one,
  page,
  PeopleOnly,
  RateLimit,
  RequirePermission,
  Returns,
  ReturnsNothing,
  Summary,
} from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { InviteMember } from '../application/people/invite-member.command';
import { ListInvitations } from '../application/people/list-invitations.query';
import { ResendInvitation } from '../application/people/resend-invitation.command';
import { RevokeInvitation } from '../application/people/revoke-invitation.command';
import { afterId } from './after-id';

@Controller('api/coordinator/organizations/:organizationId/invitations')
@PeopleOnly()
export class InvitationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @RequirePermission('members.read')
  @Summary('Lists the invitations that are not accepted yet')
  @Returns(InvitationDto, { list: true })
  async list(@Query() { limit, cursor }: PageQuery): Promise<Page<InvitationDto>> {
    const rows = await this.queries.execute(new ListInvitations(limit, afterId(cursor)));
    return page(rows, limit, ({ id }) => [id]);
  }

  @Post()
  @RateLimit('invite')
  @RequirePermission('members.write')
  @Summary('Invites somebody by mail')
  @Returns(InvitationDto)
  async invite(@Body() dto: InviteMemberDto): Promise<One<InvitationDto>> {
    return one(await this.commands.execute(new InviteMember(dto)));
  }

  @Post(':invitationId/resend')
  @RateLimit('invite')
  @RequirePermission('members.write')
  @Summary('Sends an invitation once more')
  @Returns(InvitationDto, { status: 200 })
  async resend(@Param('invitationId') invitationId: string): Promise<One<InvitationDto>> {
    return one(await this.commands.execute(new ResendInvitation(invitationId)));
  }

  @Delete(':invitationId')
  @RequirePermission('members.write')
  @Summary('Takes an invitation back')
  @ReturnsNothing()
  async revoke(@Param('invitationId') invitationId: string): Promise<void> {
    await this.commands.execute(new RevokeInvitation(invitationId));
  }
}
