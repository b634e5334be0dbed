import { SchedulingSettingsDto, UpdateSchedulingSettingsDto } from '@coordinator/contracts';
import { one, RequirePermission, Returns, Summary } from '@coordinator/platform';
import type { One } from '@coordinator/platform';
import { Body, Controller, Get, Patch, Put } from '@nestjs/common';
import { SchedulingSettingsService } from '../application/scheduling-settings.service';

@Controller('api/coordinator/organizations/:organizationId/scheduling-settings')
export class SchedulingSettingsController {
  constructor(private readonly service: SchedulingSettingsService) {}

  @Get()
  @Summary('Shows the rules for all kinds of visit that have none of their own')
  @RequirePermission('calendar.read')
  @Returns(SchedulingSettingsDto)
  async get(): Promise<One<SchedulingSettingsDto>> {
    return one(await this.service.get());
  }

  @Patch()
  @Summary('Changes the rules for all kinds of visit that have none of their own')
  @RequirePermission('calendar.write')
  @Returns(SchedulingSettingsDto)
  async update(@Body() changes: UpdateSchedulingSettingsDto): Promise<One<SchedulingSettingsDto>> {
    return one(await this.service.update({ ...changes }));
  }

  @Put()
  @Summary('Changes the rules, as PATCH does')
  @RequirePermission('calendar.write')
  @Returns(SchedulingSettingsDto)
  put(@Body() changes: UpdateSchedulingSettingsDto): Promise<One<SchedulingSettingsDto>> {
    return this.update(changes);
  }
}
