import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../page-query';
import { IsFlag } from '../scheduling/is-flag';

export class ListFollowUpsDto extends PageQuery {
  /** Only those that are still to be done, or only those that are done. */
  @IsOptional()
  @IsFlag()
  open?: boolean;

  /** Only those of this member of the organization. */
  @IsOptional()
  @IsUUID()
  assignedTo?: string;
}
