import {
  AppointmentDto,
  AppointmentWithHistoryDto,
  BookAppointmentDto,
  CancelAppointmentDto,
  ListAppointmentsQuery,
  RescheduleAppointmentDto,
  UpdateAppointmentDto,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { ICommand } from '@nestjs/cqrs';
import { BookAppointment } from '../application/book-appointment.command';
import { CancelAppointment } from '../application/cancel-appointment.command';
import { CompleteAppointment } from '../application/complete-appointment.command';
import { ConfirmAppointment } from '../application/confirm-appointment.command';
import { DeleteAppointment } from '../application/delete-appointment.command';
import { DescribeAppointment } from '../application/describe-appointment.command';
import { GetAppointment } from '../application/get-appointment.query';
import { ListAppointments } from '../application/list-appointments.query';
import { MarkNoShow } from '../application/mark-no-show.command';
import { RescheduleAppointment } from '../application/reschedule-appointment.command';
import { StartAppointment } from '../application/start-appointment.command';

@Controller('api/coordinator/organizations/:organizationId/appointments')
export class AppointmentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists appointments in the order in which they begin')
  @RequirePermission('appointments.read')
  @Returns(AppointmentDto, { list: true })
  list(@Query() query: ListAppointmentsQuery): Promise<Page<AppointmentDto>> {
    return this.queries.execute(new ListAppointments({ ...query }));
  }

  @Post()
  @Summary('Books an appointment')
  @RequirePermission('appointments.write')
  @Returns(AppointmentDto, { status: 201 })
  async book(@Body() request: BookAppointmentDto): Promise<One<AppointmentDto>> {
    return one(await this.commands.execute(new BookAppointment({ ...request })));
  }

  @Get(':appointmentId')
  @Summary('Shows an appointment with its history')
  @RequirePermission('appointments.read')
  @Returns(AppointmentWithHistoryDto)
  get(@Param('appointmentId') id: string): Promise<One<AppointmentWithHistoryDto>> {
    return this.show(id);
  }

  @Patch(':appointmentId')
  @Summary('Corrects what is written about an appointment')
  @RequirePermission('appointments.write')
  @Returns(AppointmentWithHistoryDto)
  describe(
    @Param('appointmentId') id: string,
    @Body() details: UpdateAppointmentDto,
  ): Promise<One<AppointmentWithHistoryDto>> {
    return this.take(id, new DescribeAppointment(id, { ...details }));
  }

  @Put(':appointmentId')
  @Summary('Corrects what is written about an appointment, as PATCH does')
  @RequirePermission('appointments.write')
  @Returns(AppointmentWithHistoryDto)
  put(
    @Param('appointmentId') id: string,
    @Body() details: UpdateAppointmentDto,
  ): Promise<One<AppointmentWithHistoryDto>> {
    return this.describe(id, details);
  }

  @Delete(':appointmentId')
  @Summary('Takes an appointment off the calendar; one that is still ahead is cancelled first')
  @RequirePermission('appointments.write')
  @ReturnsNothing()
  async remove(@Param('appointmentId') id: string): Promise<void> {
    await this.commands.execute(new DeleteAppointment(id));
  }

  @Post(':appointmentId/confirm')
  @Summary('Notes that the visitor will come')
  @RequirePermission('appointments.write')
  @Returns(AppointmentWithHistoryDto, { status: 200 })
  confirm(@Param('appointmentId') id: string): Promise<One<AppointmentWithHistoryDto>> {
    return this.take(id, new ConfirmAppointment(id));
  }

  @Post(':appointmentId/cancel')
  @Summary('Cancels an appointment, which frees its time')
  @RequirePermission('appointments.write')
  @Returns(AppointmentWithHistoryDto, { status: 200 })
  cancel(
    @Param('appointmentId') id: string,
    @Body() { reason }: CancelAppointmentDto,
  ): Promise<One<AppointmentWithHistoryDto>> {
    return this.take(id, new CancelAppointment(id, reason));
  }

  @Post(':appointmentId/reschedule')
  @Summary('Moves an appointment, which makes it scheduled again')
  @RequirePermission('appointments.write')
  @Returns(AppointmentWithHistoryDto, { status: 200 })
  reschedule(
    @Param('appointmentId') id: string,
    @Body() request: RescheduleAppointmentDto,
  ): Promise<One<AppointmentWithHistoryDto>> {
    return this.take(id, new RescheduleAppointment(id, { ...request }));
  }

  @Post(':appointmentId/no-show')
  @Summary('Notes that nobody came')
  @RequirePermission('appointments.write')
  @Returns(AppointmentWithHistoryDto, { status: 200 })
  markNoShow(@Param('appointmentId') id: string): Promise<One<AppointmentWithHistoryDto>> {
    return this.take(id, new MarkNoShow(id));
  }

  @Post(':appointmentId/start')
  @Summary('Notes that the visit has begun')
  @RequirePermission('appointments.write')
  @Returns(AppointmentWithHistoryDto, { status: 200 })
  start(@Param('appointmentId') id: string): Promise<One<AppointmentWithHistoryDto>> {
    return this.take(id, new StartAppointment(id));
  }

  @Post(':appointmentId/complete')
  @Summary('Notes that the visit has taken place')
  @RequirePermission('appointments.write')
  @Returns(AppointmentWithHistoryDto, { status: 200 })
  complete(@Param('appointmentId') id: string): Promise<One<AppointmentWithHistoryDto>> {
    return this.take(id, new CompleteAppointment(id));
  }

  private async take(id: string, command: ICommand): Promise<One<AppointmentWithHistoryDto>> {
    await this.commands.execute(command);
    return this.show(id);
  }

  private async show(id: string): Promise<One<AppointmentWithHistoryDto>> {
    return one(await this.queries.execute(new GetAppointment(id)));
  }
}
