import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export const DEFAULT_PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;

/** The query parameters of every list. Filters of a list are added by extending it. */
export class PageQuery {
  @IsOptional()
  @Type(() => Number)
  @Max(MAX_PAGE_SIZE)
  @Min(1)
  @IsInt()
  limit: number = DEFAULT_PAGE_SIZE;

  /** Where to go on: the `nextCursor` of the page before. */
  @IsOptional()
  @MaxLength(2048)
  @IsString()
  cursor?: string;
}
