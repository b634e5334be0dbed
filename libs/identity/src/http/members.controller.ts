import { MemberDto, PageQuery, UpdateMemberDto } from '@coordinator/contracts';
import {
  AnyMember,
  NotFound,
  one,
  page,
  PeopleOnly,
  RequirePermission,
  Returns,
  ReturnsNothing,
  Summary,
} from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ListMembers } from '../application/people/list-members.query';
import { RemoveMember } from '../application/people/remove-member.command';
import { UpdateMember } from '../application/people/update-member.command';
import { afterId } from './after-id';

@Controller('api/coordinator/organizations/:organizationId/members')
export class MembersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @RequirePermission('members.read')
  @Summary('Lists the members of an organization')
  @Returns(MemberDto, { list: true })
  async list(@Query() { limit, cursor }: PageQuery): Promise<Page<MemberDto>> {
    const rows = await this.queries.execute(new ListMembers(limit, afterId(cursor)));
    return page(rows, limit, ({ id }) => [id]);
  }

  @Get(':memberId')
  @RequirePermission('members.read')
  @Summary('Shows a member')
  @Returns(MemberDto)
  async show(@Param('memberId') memberId: string): Promise<One<MemberDto>> {
    const [member] = await this.queries.execute(new ListMembers(1, null, memberId));
    if (!member) throw new NotFound('The member');
    return one(member);
  }

  @Patch(':memberId')
  @RequirePermission('members.write')
  @PeopleOnly()
  @Summary('Changes the role or the permissions of a member')
  @Returns(MemberDto)
  async update(
    @Param('memberId') memberId: string,
    @Body() dto: UpdateMemberDto,
  ): Promise<One<MemberDto>> {
    await this.commands.execute(new UpdateMember(memberId, dto));
    return this.show(memberId);
  }

  @Put(':memberId')
  @RequirePermission('members.write')
  @PeopleOnly()
  @Summary('Does the same as PATCH')
  @Returns(MemberDto)
  replace(
    @Param('memberId') memberId: string,
    @Body() dto: UpdateMemberDto,
  ): Promise<One<MemberDto>> {
    return this.update(memberId, dto);
  }

  @Delete(':memberId')
  @AnyMember()
  @PeopleOnly()
  @Summary('Removes a member, or leaves')
  @ReturnsNothing()
  async remove(@Param('memberId') memberId: string): Promise<void> {
    await this.commands.execute(new RemoveMember(memberId));
  }
}
