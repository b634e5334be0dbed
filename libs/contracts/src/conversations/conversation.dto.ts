import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../page-query';
import { IsFlag } from '../scheduling/is-flag';
import { MESSAGE_AUTHORS, MESSAGE_DIRECTIONS } from './sms-message.dto';
import type { MessageAuthor, MessageDirection } from './sms-message.dto';

export const CONVERSATION_CHANNELS = ['sms'] as const;
export type ConversationChannel = (typeof CONVERSATION_CHANNELS)[number];

export const CONVERSATION_STATUSES = ['open', 'closed'] as const;
export type ConversationStatus = (typeof CONVERSATION_STATUSES)[number];

/** Who answers: the coordinator on duty, or a person who took over. */
export const CONVERSATION_HANDLERS = ['assistant', 'person'] as const;
export type ConversationHandler = (typeof CONVERSATION_HANDLERS)[number];

export class ListConversationsQuery extends PageQuery {
  @IsOptional() @IsIn(CONVERSATION_STATUSES) status?: ConversationStatus;
  @IsOptional() @IsIn(CONVERSATION_HANDLERS) handler?: ConversationHandler;
  /** Only those that wait for a person, or only the others. */
  @IsOptional() @IsFlag() needsPerson?: boolean;
  /** Only those with something unread, or only the others. */
  @IsOptional() @IsFlag() unread?: boolean;
  @IsOptional() @IsUUID() contactId?: string;
}

export class ConversationContactDto {
  @IsUUID() id!: string;
  @IsString() firstName!: string;
  @IsOptional() @IsString() lastName!: string | null;
  @IsOptional() @IsString() phone!: string | null;
  @IsOptional() @IsString() email!: string | null;
}

export class LastMessageDto {
  @IsUUID() id!: string;
  @IsIn(MESSAGE_DIRECTIONS) direction!: MessageDirection;
  @IsIn(MESSAGE_AUTHORS) author!: MessageAuthor;
  /** How the message begins; empty for one that is only pictures. */
  @IsString() preview!: string;
  @IsISO8601() at!: string;
}

/** All that is exchanged with one contact on one of the business's numbers. */
export class ConversationDto {
  @IsUUID() id!: string;
  @IsIn(CONVERSATION_CHANNELS) channel!: ConversationChannel;
  @ValidateNested() @Type(() => ConversationContactDto) contact!: ConversationContactDto;
  @IsUUID() phoneNumberId!: string;
  /** E.164: the number of the business. */
  @IsString() phoneNumber!: string;
  /** Who answered last, or is to answer. */
  @IsOptional() @IsUUID() coordinatorId!: string | null;
  @IsIn(CONVERSATION_HANDLERS) handler!: ConversationHandler;
  /** The member who took over. */
  @IsOptional() @IsUUID() takenOverBy!: string | null;
  @IsBoolean() needsPerson!: boolean;
  @IsOptional() @IsString() needsPersonReason!: string | null;
  @IsOptional() @IsISO8601() needsPersonSince!: string | null;
  @IsInt() unreadCount!: number;
  /** A coordinator is about to answer. */
  @IsBoolean() isAnswering!: boolean;
  @IsIn(CONVERSATION_STATUSES) status!: ConversationStatus;
  @IsOptional()
  @ValidateNested()
  @Type(() => LastMessageDto)
  lastMessage!: LastMessageDto | null;
  @IsISO8601() createdAt!: string;
  @IsISO8601() updatedAt!: string;
}
