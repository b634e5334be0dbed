import {
  CreateOrganizationDto,
  OrganizationDto,
  OwnOrganizationDto,
  PageQuery,
  UpdateOrganizationDto,
} from '@coordinator/contracts';
import {
  AnyMember,
  CurrentActor,
  one,
  page,
  PeopleOnly,
  RateLimit,
  RequirePermission,
  Returns,
  ReturnsNothing,
  Summary,
  UnitOfWork,
} from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CreateOrganization } from '../application/organization/create-organization.command';
import { DeleteOrganization } from '../application/organization/delete-organization.command';
import { GetOrganization } from '../application/organization/get-organization.query';
import { ListOwnOrganizations } from '../application/organization/list-own-organizations.query';
import { SwitchOrganization } from '../application/organization/switch-organization.command';
import { UpdateOrganization } from '../application/organization/update-organization.command';
import { afterId } from './after-id';
import type { Person } from './optional-actor';

@Controller('api/coordinator/organizations')
export class OrganizationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Summary('Lists the organizations of the person who is signed in')
  @Returns(OwnOrganizationDto, { list: true })
  async list(
    @CurrentActor() { userId }: Person,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<OwnOrganizationDto>> {
    const rows = await this.queries.execute(
      new ListOwnOrganizations(userId, limit, afterId(cursor)),
    );
    return page(rows, limit, ({ id }) => [id]);
  }

  @Post()
  @RateLimit('set_up')
  @Summary('Founds an organization, without coordinators or a calendar yet')
  @Returns(OrganizationDto)
  async create(
    @CurrentActor() { userId }: Person,
    @Body() dto: CreateOrganizationDto,
  ): Promise<One<OrganizationDto>> {
    const id = await this.commands.execute(new CreateOrganization(userId, dto));
    return this.unitOfWork.runFor(id, () => this.show(id));
  }

  @Get(':organizationId')
  @RequirePermission('organization.read')
  @Summary('Shows an organization')
  @Returns(OrganizationDto)
  async show(@Param('organizationId') organizationId: string): Promise<One<OrganizationDto>> {
    return one(await this.queries.execute(new GetOrganization(organizationId)));
  }

  @Patch(':organizationId')
  @RequirePermission('organization.write')
  @Summary('Changes the details, business hours or settings of an organization')
  @Returns(OrganizationDto)
  async update(
    @Param('organizationId') organizationId: string,
    @Body() dto: UpdateOrganizationDto,
  ): Promise<One<OrganizationDto>> {
    await this.commands.execute(new UpdateOrganization(dto));
    return this.show(organizationId);
  }

  @Put(':organizationId')
  @RequirePermission('organization.write')
  @Summary('Does the same as PATCH')
  @Returns(OrganizationDto)
  replace(
    @Param('organizationId') organizationId: string,
    @Body() dto: UpdateOrganizationDto,
  ): Promise<One<OrganizationDto>> {
    return this.update(organizationId, dto);
  }

  @Delete(':organizationId')
  @AnyMember()
  @PeopleOnly()
  @Summary('Closes an organization; for its owners')
  @ReturnsNothing()
  async delete(): Promise<void> {
    await this.commands.execute(new DeleteOrganization());
  }

  @Post(':organizationId/switch')
  @AnyMember()
  @PeopleOnly()
  @Summary('Makes this the organization that the person works with')
  @Returns(OrganizationDto, { status: 200 })
  async switch(
    @Param('organizationId') organizationId: string,
    @CurrentActor() { userId }: Person,
  ): Promise<One<OrganizationDto>> {
    await this.commands.execute(new SwitchOrganization(userId));
    return this.show(organizationId);
  }
}
