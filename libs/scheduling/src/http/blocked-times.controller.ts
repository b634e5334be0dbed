import {
  CreateBlockedTimeDto,
  BlockedTimeDto,
  ListBlockedTimesQuery,
  UpdateBlockedTimeDto,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { BlockedTimes } from '../application/blocked-times.service';

@Controller('api/coordinator/organizations/:organizationId/blocked-times')
export class BlockedTimesController {
  constructor(private readonly service: BlockedTimes) {}

  @Get()
  @Summary('Lists the times in which nothing is offered, by their start')
  @RequirePermission('calendar.read')
  @Returns(BlockedTimeDto, { list: true })
  list(@Query() query: ListBlockedTimesQuery): Promise<Page<BlockedTimeDto>> {
    return this.service.list(query);
  }

  @Post()
  @Summary('Adds a time in which nothing is offered')
  @RequirePermission('calendar.write')
  @Returns(BlockedTimeDto, { status: 201 })
  async create(@Body() input: CreateBlockedTimeDto): Promise<One<BlockedTimeDto>> {
    return one(await this.service.create({ ...input }));
  }

  @Get(':blockedTimeId')
  @Summary('Shows a time in which nothing is offered')
  @RequirePermission('calendar.read')
  @Returns(BlockedTimeDto)
  async get(@Param('blockedTimeId') id: string): Promise<One<BlockedTimeDto>> {
    return one(await this.service.get(id));
  }

  @Patch(':blockedTimeId')
  @Summary('Changes a time in which nothing is offered')
  @RequirePermission('calendar.write')
  @Returns(BlockedTimeDto)
  async update(
    @Param('blockedTimeId') id: string,
    @Body() input: UpdateBlockedTimeDto,
  ): Promise<One<BlockedTimeDto>> {
    return one(await this.service.update(id, { ...input }));
  }

  @Put(':blockedTimeId')
  @Summary('Changes a time in which nothing is offered, as PATCH does')
  @RequirePermission('calendar.write')
  @Returns(BlockedTimeDto)
  put(
    @Param('blockedTimeId') id: string,
    @Body() input: UpdateBlockedTimeDto,
  ): Promise<One<BlockedTimeDto>> {
    return this.update(id, input);
  }

  @Delete(':blockedTimeId')
  @Summary('Offers the time again')
  @RequirePermission('calendar.write')
  @ReturnsNothing()
  remove(@Param('blockedTimeId') id: string): Promise<void> {
    return this.service.remove(id);
  }
}
