import { IsIn, IsISO8601, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';

export const INTERACTION_CHANNELS = ['voice', 'sms', 'email'] as const;
export type InteractionChannel = (typeof INTERACTION_CHANNELS)[number];

export const INTERACTION_DIRECTIONS = ['inbound', 'outbound'] as const;
export type InteractionDirection = (typeof INTERACTION_DIRECTIONS)[number];

export const INTERACTION_TYPES = ['call', 'message', 'email'] as const;
export type InteractionType = (typeof INTERACTION_TYPES)[number];

export const INTERACTION_STATUSES = ['completed', 'missed', 'failed', 'pending'] as const;
export type InteractionStatus = (typeof INTERACTION_STATUSES)[number];

/** One exchange with a contact. */
export class ContactInteractionDto {
  @IsUUID() id!: string;
  @IsUUID() contactId!: string;
  @IsOptional() @IsUUID() coordinatorId!: string | null;
  @IsIn(INTERACTION_CHANNELS) channel!: InteractionChannel;
  @IsIn(INTERACTION_DIRECTIONS) direction!: InteractionDirection;
  @IsIn(INTERACTION_TYPES) type!: InteractionType;
  @IsIn(INTERACTION_STATUSES) status!: InteractionStatus;
  @IsOptional() @IsString() summary!: string | null;
  /** What came of it, such as `appointment_booked`. */
  @IsOptional() @IsString() outcome!: string | null;
  @IsOptional() @IsObject() metadata!: Record<string, unknown> | null;
  @IsISO8601() startedAt!: string;
  @IsOptional() @IsISO8601() endedAt!: string | null;
  @IsISO8601() createdAt!: string;
}
