import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';

/** What is left out stays as it is. */
export class UpdateFollowUpDto {
  /** Done, or after all still to be done. */
  @MayBeLeftOut()
  @IsBoolean()
  completed?: boolean;

  /** What came of it. */
  @IsOptional()
  @IsText(2_000)
  completionNotes?: string | null;

  /** The member of the organization who is to do it. */
  @IsOptional()
  @IsUUID()
  assignedTo?: string | null;
}
