import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsEmailAddress, MayBeLeftOut } from './decorators';
import { MEMBER_ROLES, PERMISSIONS } from './permissions';
import type { MemberRole, Permission } from './permissions';

/** What a single member may do beyond the role, or may not although the role could. */
export class PermissionAdjustmentsDto {
  @MayBeLeftOut()
  @IsIn(PERMISSIONS, { each: true })
  @ArrayMaxSize(PERMISSIONS.length)
  @IsArray()
  granted?: Permission[];

  @MayBeLeftOut()
  @IsIn(PERMISSIONS, { each: true })
  @ArrayMaxSize(PERMISSIONS.length)
  @IsArray()
  revoked?: Permission[];
}

export class UpdateMemberDto {
  @MayBeLeftOut()
  @IsIn(MEMBER_ROLES)
  role?: MemberRole;

  /** Null takes all adjustments back. */
  @Type(() => PermissionAdjustmentsDto)
  @IsOptional()
  @ValidateNested()
  @IsObject()
  permissions?: PermissionAdjustmentsDto | null;
}

export class InviteMemberDto {
  @IsEmailAddress()
  email!: string;

  /** Default member. */
  @MayBeLeftOut()
  @IsIn(MEMBER_ROLES)
  role?: MemberRole;

  @Type(() => PermissionAdjustmentsDto)
  @IsOptional()
  @ValidateNested()
  @IsObject()
  permissions?: PermissionAdjustmentsDto | null;
}

export class MemberDto {
  @IsUUID()
  id!: string;

  @IsUUID()
  userId!: string;

  @IsString()
  name!: string;

  @IsEmail()
  email!: string;

  @IsIn(MEMBER_ROLES)
  role!: MemberRole;

  /** Everything that the member may do. */
  @IsString({ each: true })
  @IsArray()
  permissions!: string[];

  @Type(() => PermissionAdjustmentsDto)
  @IsOptional()
  @ValidateNested()
  adjustments!: PermissionAdjustmentsDto | null;

  @IsISO8601()
  joinedAt!: string;
}

export class InvitationDto {
  @IsUUID()
  id!: string;

  @IsEmail()
  email!: string;

  @IsIn(MEMBER_ROLES)
  role!: MemberRole;

  @Type(() => PermissionAdjustmentsDto)
  @IsOptional()
  @ValidateNested()
  adjustments!: PermissionAdjustmentsDto | null;

  @IsIn(['pending', 'expired'])
  status!: 'pending' | 'expired';

  @IsISO8601()
  expiresAt!: string;

  @IsISO8601()
  createdAt!: string;
}
