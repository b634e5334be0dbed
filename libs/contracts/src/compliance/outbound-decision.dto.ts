import { IsArray, IsIn, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { MESSAGE_PURPOSES } from '../events/conversations.events';
import type { MessageChannel, MessagePurpose } from '../events/conversations.events';
import { PageQuery } from '../page-query';
import { MESSAGE_CHANNELS } from './suppression.dto';

export const OUTBOUND_STAGES = ['made', 'sent'] as const;
export type OutboundStage = (typeof OUTBOUND_STAGES)[number];

export const OUTBOUND_VERDICTS = ['allow', 'defer', 'deny'] as const;
export type OutboundVerdict = (typeof OUTBOUND_VERDICTS)[number];

/** Whether a message was let out, and why. Asked when it is written, and again right before it is sent. */
export class OutboundDecisionDto {
  @IsUUID() id!: string;
  @IsUUID() messageId!: string;
  @IsIn(OUTBOUND_STAGES) stage!: OutboundStage;
  @IsIn(OUTBOUND_VERDICTS) verdict!: OutboundVerdict;
  /** The rule that decided, such as `recipient_opted_out` or `quiet_hours`. */
  @IsString() rule!: string;
  /** With `defer`: not before this instant. */
  @IsOptional() @IsISO8601() until!: string | null;
  @IsArray() @IsString({ each: true }) warnings!: string[];
  @IsIn(MESSAGE_PURPOSES) purpose!: MessagePurpose;
  @IsIn(MESSAGE_CHANNELS) channel!: MessageChannel;
  @IsOptional() @IsUUID() contactId!: string | null;
  @IsISO8601() createdAt!: string;
}

export class ListOutboundDecisionsDto extends PageQuery {
  @IsOptional()
  @IsUUID()
  messageId?: string;
}
