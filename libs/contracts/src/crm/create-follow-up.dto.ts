import { IsIn } from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';
import { IsInstant } from '../scheduling/instants';
import { FOLLOW_UP_PRIORITIES, FOLLOW_UP_TYPES } from './contact-words';
import type { FollowUpPriority, FollowUpType } from './contact-words';

export class CreateFollowUpDto {
  @IsIn(FOLLOW_UP_TYPES)
  type!: FollowUpType;

  /** Default `normal`. */
  @MayBeLeftOut()
  @IsIn(FOLLOW_UP_PRIORITIES)
  priority?: FollowUpPriority;

  @IsText(2_000)
  description!: string;

  @IsInstant()
  dueAt!: string;
}
