import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { PersonaTemplateDto, RoleTemplateDto } from '../catalog';
import { IsBusinessHours, IsText, MayBeLeftOut } from '../identity/decorators';
import type { BusinessHours } from '../identity/business-hours';
import { IsFreeMap } from './is-free-map';

export const COORDINATOR_STATUSES = ['active', 'paused', 'inactive'] as const;
export type CoordinatorStatus = (typeof COORDINATOR_STATUSES)[number];

export const MAX_DISPLAY_NAME = 80;
export const MAX_GREETING = 1_000;

/** Hires one more role. */
export class HireCoordinatorDto {
  /** The name of a role template, such as `receptionist`. */
  @IsText(60) role!: string;
  /** The name of a persona template, such as `marge`. */
  @IsText(60) persona!: string;
  @IsOptional() @IsText(MAX_DISPLAY_NAME) displayName?: string | null;
  @IsOptional() @IsText(MAX_GREETING) greeting?: string | null;
}

/** Changes a coordinator; what is left out stays, and null goes back to the template's. */
export class UpdateCoordinatorDto {
  @IsOptional() @IsText(MAX_DISPLAY_NAME) displayName?: string | null;
  @IsOptional() @IsText(100) voiceId?: string | null;
  @IsOptional() @IsText(MAX_GREETING) customGreeting?: string | null;
  @IsOptional() @IsFreeMap() customPrompts?: Record<string, unknown> | null;
  @IsOptional() @IsFreeMap() customScripts?: Record<string, unknown> | null;
  /** Hours on duty in the organization's zone; null is always. */
  @IsOptional() @IsBusinessHours() availability?: BusinessHours | null;
  /** The name of another persona for the same role. */
  @MayBeLeftOut() @IsText(60) persona?: string;
}

/** A hired coordinator: a role in the voice of a persona. */
export class CoordinatorDto {
  @IsUUID() id!: string;
  @IsString() displayName!: string;
  /** How they introduce themselves to a caller. */
  @IsString() introduction!: string;
  @IsIn(COORDINATOR_STATUSES) status!: CoordinatorStatus;
  @IsInt() monthlyPriceCents!: number;
  @IsString() currency!: string;
  /** Set when the role came with a bundle. */
  @IsOptional() @IsUUID() bundleId!: string | null;
  @IsOptional() @IsString() voiceId!: string | null;
  @IsOptional() @IsString() customGreeting!: string | null;
  @IsOptional() @IsObject() customPrompts!: Record<string, unknown> | null;
  @IsOptional() @IsObject() customScripts!: Record<string, unknown> | null;
  @IsOptional() @IsObject() availability!: BusinessHours | null;
  @IsOptional() @IsISO8601() activatedAt!: string | null;
  @IsISO8601() createdAt!: string;
  @IsISO8601() updatedAt!: string;
  @ValidateNested() @Type(() => RoleTemplateDto) roleTemplate!: RoleTemplateDto;
  @ValidateNested() @Type(() => PersonaTemplateDto) personaTemplate!: PersonaTemplateDto;
}
