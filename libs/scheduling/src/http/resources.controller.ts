import {
  CreateResourceDto,
  ResourceDto,
  PageQuery,
  UpdateResourceDto,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Resources } from '../application/resources.service';

@Controller('api/coordinator/organizations/:organizationId/resources')
export class ResourcesController {
  constructor(private readonly service: Resources) {}

  @Get()
  @Summary('Lists what can be booked, in the order of sortOrder')
  @RequirePermission('calendar.read')
  @Returns(ResourceDto, { list: true })
  list(@Query() query: PageQuery): Promise<Page<ResourceDto>> {
    return this.service.list(query);
  }

  @Post()
  @Summary('Adds a resource')
  @RequirePermission('calendar.write')
  @Returns(ResourceDto, { status: 201 })
  async create(@Body() input: CreateResourceDto): Promise<One<ResourceDto>> {
    return one(await this.service.create({ ...input }));
  }

  @Get(':resourceId')
  @Summary('Shows a resource')
  @RequirePermission('calendar.read')
  @Returns(ResourceDto)
  async get(@Param('resourceId') id: string): Promise<One<ResourceDto>> {
    return one(await this.service.get(id));
  }

  @Patch(':resourceId')
  @Summary('Changes a resource')
  @RequirePermission('calendar.write')
  @Returns(ResourceDto)
  async update(
    @Param('resourceId') id: string,
    @Body() input: UpdateResourceDto,
  ): Promise<One<ResourceDto>> {
    return one(await this.service.update(id, { ...input }));
  }

  @Put(':resourceId')
  @Summary('Changes a resource, as PATCH does')
  @RequirePermission('calendar.write')
  @Returns(ResourceDto)
  put(
    @Param('resourceId') id: string,
    @Body() input: UpdateResourceDto,
  ): Promise<One<ResourceDto>> {
    return this.update(id, input);
  }

  @Delete(':resourceId')
  @Summary('Deletes a resource that has never been booked')
  @RequirePermission('calendar.write')
  @ReturnsNothing()
  remove(@Param('resourceId') id: string): Promise<void> {
    return this.service.remove(id);
  }
}
