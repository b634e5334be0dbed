import { IsInt, IsString, Max, Min } from 'class-validator';
import { MayBeLeftOut } from '../identity/decorators';

/** The rules of all kinds of visit that have none of their own. */
export class UpdateSchedulingSettingsDto {
  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(720)
  bufferBeforeMinutes?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(720)
  bufferAfterMinutes?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(5)
  @Max(1_440)
  slotIntervalMinutes?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(525_600)
  minimumNoticeMinutes?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(1_095)
  horizonDays?: number;
}

export class SchedulingSettingsDto {
  /** The organization's zone. */
  @IsString()
  timezone!: string;

  @IsInt()
  bufferBeforeMinutes!: number;

  @IsInt()
  bufferAfterMinutes!: number;

  @IsInt()
  slotIntervalMinutes!: number;

  @IsInt()
  minimumNoticeMinutes!: number;

  @IsInt()
  horizonDays!: number;
}
