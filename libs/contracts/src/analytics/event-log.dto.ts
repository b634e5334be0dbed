import {
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../page-query';
import { IsDateOrInstant } from '../scheduling/instants';

/** What an entry of the event log is about. */
export const EVENT_CATEGORIES = [
  'sms',
  'email',
  'appointment',
  'contact',
  'conversation',
  'coordinator',
  'compliance',
] as const;
export type EventCategory = (typeof EVENT_CATEGORIES)[number];

/** `from` and `to` are dates in UTC, `to` inclusive, or instants, `to` exclusive. */
export class ListEventLogsQuery extends PageQuery {
  /** Such as `appointment.booked`. */
  @IsOptional() @IsString() @MaxLength(100) eventType?: string;
  @IsOptional() @IsIn(EVENT_CATEGORIES) category?: EventCategory;
  @IsOptional() @IsUUID() contactId?: string;
  @IsOptional() @IsUUID() coordinatorId?: string;
  @IsOptional() @IsDateOrInstant() from?: string;
  @IsOptional() @IsDateOrInstant() to?: string;
}

/** Something that happened in the business, kept for reports. */
export class EventLogDto {
  @IsUUID() id!: string;
  @IsString() eventType!: string;
  @IsIn(EVENT_CATEGORIES) eventCategory!: EventCategory;
  @IsOptional() @IsUUID() coordinatorId!: string | null;
  @IsOptional() @IsUUID() contactId!: string | null;
  /** Ids and figures of the event; never the text of a message. */
  @IsObject() eventData!: Record<string, unknown>;
  @IsISO8601() createdAt!: string;
}
