import {
  CreateAppointmentTypeDto,
  AppointmentTypeDto,
  ListAppointmentTypesQuery,
  UpdateAppointmentTypeDto,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { AppointmentTypes } from '../application/appointment-types.service';

@Controller('api/coordinator/organizations/:organizationId/appointment-types')
export class AppointmentTypesController {
  constructor(private readonly service: AppointmentTypes) {}

  @Get()
  @Summary('Lists the kinds of visit, in the order of their sortOrder')
  @RequirePermission('calendar.read')
  @Returns(AppointmentTypeDto, { list: true })
  list(@Query() query: ListAppointmentTypesQuery): Promise<Page<AppointmentTypeDto>> {
    return this.service.list(query);
  }

  @Post()
  @Summary('Adds a kind of visit')
  @RequirePermission('calendar.write')
  @Returns(AppointmentTypeDto, { status: 201 })
  async create(@Body() input: CreateAppointmentTypeDto): Promise<One<AppointmentTypeDto>> {
    return one(await this.service.create({ ...input }));
  }

  @Get(':appointmentTypeId')
  @Summary('Shows a kind of visit')
  @RequirePermission('calendar.read')
  @Returns(AppointmentTypeDto)
  async get(@Param('appointmentTypeId') id: string): Promise<One<AppointmentTypeDto>> {
    return one(await this.service.get(id));
  }

  @Patch(':appointmentTypeId')
  @Summary('Changes a kind of visit')
  @RequirePermission('calendar.write')
  @Returns(AppointmentTypeDto)
  async update(
    @Param('appointmentTypeId') id: string,
    @Body() input: UpdateAppointmentTypeDto,
  ): Promise<One<AppointmentTypeDto>> {
    return one(await this.service.update(id, { ...input }));
  }

  @Put(':appointmentTypeId')
  @Summary('Changes a kind of visit, as PATCH does')
  @RequirePermission('calendar.write')
  @Returns(AppointmentTypeDto)
  put(
    @Param('appointmentTypeId') id: string,
    @Body() input: UpdateAppointmentTypeDto,
  ): Promise<One<AppointmentTypeDto>> {
    return this.update(id, input);
  }

  @Delete(':appointmentTypeId')
  @Summary('Deletes a kind of visit; its visits stay')
  @RequirePermission('calendar.write')
  @ReturnsNothing()
  remove(@Param('appointmentTypeId') id: string): Promise<void> {
    return this.service.remove(id);
  }
}
