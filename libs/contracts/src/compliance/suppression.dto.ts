import { IsIn, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { SUPPRESSION_SOURCES } from '../events/compliance.events';
import type { SuppressionSource } from '../events/compliance.events';
import type { MessageChannel } from '../events/conversations.events';
import { IsText } from '../identity/decorators';
import { PageQuery } from '../page-query';
import { IsFlag } from '../scheduling/is-flag';

export const MESSAGE_CHANNELS = ['sms', 'email'] as const satisfies readonly MessageChannel[];

/** Somebody wants no messages on a channel. It holds for the address, whoever uses it. */
export class SuppressionDto {
  @IsUUID() id!: string;
  @IsIn(MESSAGE_CHANNELS) channel!: MessageChannel;
  /** E.164, or an email address. */
  @IsString() address!: string;
  /** Who said so, where that is known. */
  @IsOptional() @IsUUID() contactId!: string | null;
  /** `staff` blocks can be taken back; the others are the person's own. */
  @IsIn(SUPPRESSION_SOURCES) source!: SuppressionSource;
  /** The message in which they said so. */
  @IsOptional() @IsUUID() messageId!: string | null;
  @IsISO8601() createdAt!: string;
  /** Since when messages go out again. */
  @IsOptional() @IsISO8601() liftedAt!: string | null;
  @IsOptional() @IsIn(SUPPRESSION_SOURCES) liftedSource!: SuppressionSource | null;
}

export class CreateSuppressionDto {
  @IsIn(MESSAGE_CHANNELS)
  channel!: MessageChannel;

  /** A phone number in any notation, or an email address. */
  @IsText(254)
  address!: string;

  @IsOptional()
  @IsUUID()
  contactId?: string | null;
}

export class ListSuppressionsDto extends PageQuery {
  @IsOptional()
  @IsIn(MESSAGE_CHANNELS)
  channel?: MessageChannel;

  /** E.164, or an email address. */
  @IsOptional()
  @IsText(254)
  address?: string;

  /** True lists those that are no longer in force. */
  @IsFlag()
  lifted: boolean = false;
}
