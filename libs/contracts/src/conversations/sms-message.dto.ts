import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { MESSAGE_PURPOSES } from '../events/conversations.events';
import type { MessagePurpose } from '../events/conversations.events';
import { IsPhone, IsText, MayBeLeftOut } from '../identity/decorators';
import { PageQuery } from '../page-query';
import { IsDateOrInstant } from '../scheduling/instants';

export const MESSAGE_DIRECTIONS = ['inbound', 'outbound'] as const;
export type MessageDirection = (typeof MESSAGE_DIRECTIONS)[number];

/** Who wrote a message: somebody outside, a coordinator, a person or program of the business, or the product itself. */
export const MESSAGE_AUTHORS = ['contact', 'coordinator', 'staff', 'system'] as const;
export type MessageAuthor = (typeof MESSAGE_AUTHORS)[number];

/** `received` is where inbound ones stay; outbound ones move from left to right only. */
export const SMS_STATUSES = [
  'received',
  'queued',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
] as const;
export type SmsStatus = (typeof SMS_STATUSES)[number];

/** About six texts of a carrier's greatest length. */
export const MAX_SMS_BODY_LENGTH = 10_000;

/** Sends a text to a contact, at the number on file, or to a number. Exactly one of the two is given. */
export class SendSmsDto {
  @MayBeLeftOut() @IsUUID() contactId?: string;
  @MayBeLeftOut() @IsPhone() to?: string;
  @IsText(MAX_SMS_BODY_LENGTH) body!: string;
  /** In whose name. */
  @IsOptional() @IsUUID() coordinatorId?: string | null;
}

/** `from` and `to` are dates in the organization's zone, `to` inclusive, or instants, `to` exclusive. */
export class ListSmsQuery extends PageQuery {
  @IsOptional() @IsUUID() contactId?: string;
  @IsOptional() @IsIn(MESSAGE_DIRECTIONS) direction?: MessageDirection;
  @IsOptional() @IsIn(SMS_STATUSES) status?: SmsStatus;
  @IsOptional() @IsDateOrInstant() from?: string;
  @IsOptional() @IsDateOrInstant() to?: string;
}

/** A picture or file that came with a text. The carrier hands it out only to the account's own programs. */
export class MessageMediaDto {
  @IsString() url!: string;
  @IsString() contentType!: string;
}

/** One text, in or out. */
export class SmsMessageDto {
  @IsUUID() id!: string;
  /** Null for texts to the business's own people. */
  @IsOptional() @IsUUID() conversationId!: string | null;
  @IsOptional() @IsUUID() contactId!: string | null;
  @IsOptional() @IsUUID() coordinatorId!: string | null;
  @IsOptional() @IsUUID() phoneNumberId!: string | null;
  @IsIn(MESSAGE_DIRECTIONS) direction!: MessageDirection;
  @IsIn(MESSAGE_AUTHORS) author!: MessageAuthor;
  /** The member who wrote it. */
  @IsOptional() @IsUUID() userId!: string | null;
  /** E.164. */
  @IsString() fromNumber!: string;
  @IsString() toNumber!: string;
  @IsString() body!: string;
  @IsIn(SMS_STATUSES) status!: SmsStatus;
  @IsOptional() @IsIn(MESSAGE_PURPOSES) purpose!: MessagePurpose | null;
  /** The turn of the conversation that it belongs to: texts in quick succession share one with their answer. */
  @IsOptional() @IsUUID() turnId!: string | null;
  @IsArray() @ValidateNested({ each: true }) @Type(() => MessageMediaDto) media!: MessageMediaDto[];
  /** What the carrier counts and charges by. */
  @IsInt() segments!: number;
  /** Millionths of the currency unit, once the provider has told. */
  @IsOptional() @IsInt() costMicros!: number | null;
  @IsOptional() @IsString() errorCode!: string | null;
  /** What was in the way, in words for people. */
  @IsOptional() @IsString() errorMessage!: string | null;
  /** Such as `quiet_hours` for a text of a person at night. */
  @IsArray() @IsString({ each: true }) warnings!: string[];
  /** Not tried before this instant. */
  @IsOptional() @IsISO8601() nextAttemptAt!: string | null;
  @IsOptional() @IsISO8601() sentAt!: string | null;
  @IsOptional() @IsISO8601() deliveredAt!: string | null;
  @IsISO8601() createdAt!: string;
}
