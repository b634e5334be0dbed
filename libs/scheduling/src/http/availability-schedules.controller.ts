import {
  CreateAvailabilityScheduleDto,
  AvailabilityScheduleDto,
  PageQuery,
  UpdateAvailabilityScheduleDto,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { AvailabilitySchedules } from '../application/availability-schedules.service';

@Controller('api/coordinator/organizations/:organizationId/availability-schedules')
export class AvailabilitySchedulesController {
  constructor(private readonly service: AvailabilitySchedules) {}

  @Get()
  @Summary('Lists the schedules of opening hours by name')
  @RequirePermission('calendar.read')
  @Returns(AvailabilityScheduleDto, { list: true })
  list(@Query() query: PageQuery): Promise<Page<AvailabilityScheduleDto>> {
    return this.service.list(query);
  }

  @Post()
  @Summary('Adds a schedule of opening hours')
  @RequirePermission('calendar.write')
  @Returns(AvailabilityScheduleDto, { status: 201 })
  async create(
    @Body() input: CreateAvailabilityScheduleDto,
  ): Promise<One<AvailabilityScheduleDto>> {
    return one(await this.service.create({ ...input }));
  }

  @Get(':scheduleId')
  @Summary('Shows a schedule of opening hours')
  @RequirePermission('calendar.read')
  @Returns(AvailabilityScheduleDto)
  async get(@Param('scheduleId') id: string): Promise<One<AvailabilityScheduleDto>> {
    return one(await this.service.get(id));
  }

  @Patch(':scheduleId')
  @Summary('Changes a schedule of opening hours')
  @RequirePermission('calendar.write')
  @Returns(AvailabilityScheduleDto)
  async update(
    @Param('scheduleId') id: string,
    @Body() input: UpdateAvailabilityScheduleDto,
  ): Promise<One<AvailabilityScheduleDto>> {
    return one(await this.service.update(id, { ...input }));
  }

  @Put(':scheduleId')
  @Summary('Changes a schedule of opening hours, as PATCH does')
  @RequirePermission('calendar.write')
  @Returns(AvailabilityScheduleDto)
  put(
    @Param('scheduleId') id: string,
    @Body() input: UpdateAvailabilityScheduleDto,
  ): Promise<One<AvailabilityScheduleDto>> {
    return this.update(id, input);
  }

  @Delete(':scheduleId')
  @Summary('Deletes a schedule that is not the default; its resources follow the default')
  @RequirePermission('calendar.write')
  @ReturnsNothing()
  remove(@Param('scheduleId') id: string): Promise<void> {
    return this.service.remove(id);
  }
}
