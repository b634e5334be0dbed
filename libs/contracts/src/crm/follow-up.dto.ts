import { Type } from 'class-transformer';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { FOLLOW_UP_PRIORITIES, FOLLOW_UP_TYPES } from './contact-words';
import type { FollowUpPriority, FollowUpType } from './contact-words';

/** Something promised to a contact, or to be done for them. */
export class FollowUpDto {
  @IsUUID() id!: string;
  @IsUUID() contactId!: string;
  /** The coordinator that promised it; null when a person or a program wrote it down. */
  @IsOptional() @IsUUID() coordinatorId!: string | null;
  /** The member of the organization who is to do it. */
  @IsOptional() @IsUUID() assignedTo!: string | null;
  @IsIn(FOLLOW_UP_TYPES) type!: FollowUpType;
  @IsIn(FOLLOW_UP_PRIORITIES) priority!: FollowUpPriority;
  @IsString() description!: string;
  @IsISO8601() dueAt!: string;
  @IsOptional() @IsISO8601() completedAt!: string | null;
  @IsOptional() @IsString() completionNotes!: string | null;
  @IsISO8601() createdAt!: string;
}

/** Whom a follow-up is about. */
export class FollowUpContactDto {
  @IsUUID() id!: string;
  @IsString() firstName!: string;
  @IsOptional() @IsString() lastName!: string | null;
  /** E.164. */
  @IsOptional() @IsString() phone!: string | null;
  @IsOptional() @IsString() email!: string | null;
}

/** A follow-up among those of everybody. */
export class FollowUpWithContactDto extends FollowUpDto {
  @Type(() => FollowUpContactDto) @ValidateNested() contact!: FollowUpContactDto;
}
