import { IsIn, IsObject } from 'class-validator';

const STATUSES = ['up', 'down'] as const;
export type PartStatus = (typeof STATUSES)[number];

/** How the process and what it depends on are doing. */
export class HealthReport {
  @IsIn(STATUSES)
  status!: PartStatus;

  /** By name: `postgres`, `redis`. */
  @IsObject()
  parts!: Record<string, PartStatus>;
}
