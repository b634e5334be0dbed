import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';
import { PageQuery } from '../page-query';
import { IsDateOrInstant, IsInstant } from './instants';

export const APPOINTMENT_STATUSES = [
  'scheduled',
  'confirmed',
  'in_progress',
  'completed',
  'cancelled',
  'no_show',
] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

export const LOCATION_TYPES = ['in_person', 'phone', 'video'] as const;
export type LocationType = (typeof LOCATION_TYPES)[number];

export class UpdateAppointmentDto {
  @MayBeLeftOut()
  @IsText(200)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  description?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  notes?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  location?: string | null;

  @MayBeLeftOut()
  @IsIn(LOCATION_TYPES)
  locationType?: LocationType;

  @IsOptional()
  @IsUUID()
  assignedToUserId?: string | null;
}

export class BookAppointmentDto extends UpdateAppointmentDto {
  @IsUUID()
  contactId!: string;

  @IsUUID()
  appointmentTypeId!: string;

  @IsInstant()
  startsAt!: string;

  /** Without it, the least busy resource that is free. */
  @MayBeLeftOut()
  @IsUUID()
  resourceId?: string;

  /** Default 1. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(1_000)
  partySize?: number;

  /** For staff: book outside grid, hours, notice and horizon. Never into the past or over another visit. */
  @MayBeLeftOut()
  @IsBoolean()
  override?: boolean;
}

export class RescheduleAppointmentDto {
  @IsInstant()
  startsAt!: string;

  /** Without it, the present resource if it is free, else the least busy. */
  @MayBeLeftOut()
  @IsUUID()
  resourceId?: string;

  /** As in booking. */
  @MayBeLeftOut()
  @IsBoolean()
  override?: boolean;
}

export class CancelAppointmentDto {
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  reason?: string | null;
}

/** `from` and `to` are dates in the organization's zone, `to` inclusive, or instants, `to` exclusive. */
export class ListAppointmentsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  contactId?: string;

  @IsOptional()
  @IsUUID()
  resourceId?: string;

  @IsOptional()
  @IsIn(APPOINTMENT_STATUSES)
  status?: AppointmentStatus;

  @IsOptional()
  @IsDateOrInstant()
  from?: string;

  @IsOptional()
  @IsDateOrInstant()
  to?: string;
}

export class AppointmentContactDto {
  @IsUUID()
  id!: string;

  @IsString()
  firstName!: string;

  @IsOptional()
  @IsString()
  lastName!: string | null;

  @IsOptional()
  @IsString()
  phone!: string | null;

  @IsOptional()
  @IsString()
  email!: string | null;
}

/** A kind of visit or a resource, by name. */
export class NamedDto {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;
}

export class AppointmentDto {
  @IsUUID()
  id!: string;

  @IsIn(APPOINTMENT_STATUSES)
  status!: AppointmentStatus;

  @IsString()
  title!: string;

  @IsOptional()
  @IsString()
  description!: string | null;

  @IsInstant()
  startsAt!: string;

  @IsInstant()
  endsAt!: string;

  @IsInt()
  partySize!: number;

  @IsUUID()
  contactId!: string;

  @Type(() => AppointmentContactDto)
  @ValidateNested()
  contact!: AppointmentContactDto;

  @IsOptional()
  @IsUUID()
  appointmentTypeId!: string | null;

  @Type(() => NamedDto)
  @IsOptional()
  @ValidateNested()
  appointmentType!: NamedDto | null;

  @IsUUID()
  resourceId!: string;

  @Type(() => NamedDto)
  @ValidateNested()
  resource!: NamedDto;

  @IsOptional()
  @IsUUID()
  bookedByCoordinatorId!: string | null;

  @IsOptional()
  @IsUUID()
  assignedToUserId!: string | null;

  @IsOptional()
  @IsString()
  location!: string | null;

  @IsIn(LOCATION_TYPES)
  locationType!: LocationType;

  @IsOptional()
  @IsString()
  notes!: string | null;

  @IsOptional()
  @IsString()
  cancellationReason!: string | null;

  @IsOptional()
  @IsInstant()
  confirmedAt!: string | null;

  @IsOptional()
  @IsInstant()
  cancelledAt!: string | null;

  @IsInstant()
  createdAt!: string;

  @IsInstant()
  updatedAt!: string;
}

/** One step in the life of an appointment. `rescheduled` carries the time that was left. */
export class AppointmentHistoryDto {
  @IsIn([...APPOINTMENT_STATUSES, 'rescheduled'])
  status!: AppointmentStatus | 'rescheduled';

  @IsInstant()
  startsAt!: string;

  @IsInstant()
  endsAt!: string;

  @IsUUID()
  resourceId!: string;

  @IsInstant()
  at!: string;

  @IsIn(['user', 'api_key', 'coordinator', 'system'])
  actorKind!: string;

  @IsOptional()
  @IsUUID()
  actorId!: string | null;
}

export class AppointmentWithHistoryDto extends AppointmentDto {
  @Type(() => AppointmentHistoryDto)
  @IsArray()
  @ValidateNested({ each: true })
  history!: AppointmentHistoryDto[];
}
