import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { MEMBER_ROLES } from './permissions';
import type { MemberRole } from './permissions';

/** A person who can sign in. */
export class UserDto {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  @IsEmail()
  email!: string;

  @IsBoolean()
  emailConfirmed!: boolean;

  @IsBoolean()
  platformAdmin!: boolean;

  /** The organization that the person worked with last. */
  @IsOptional()
  @IsUUID()
  currentOrganizationId!: string | null;
}

/** What someone gets who comes in. The refresh token travels beside it, in a cookie that scripts cannot read. */
export class SessionGrantDto {
  /** Sent as `Authorization: Bearer …`. */
  @IsString()
  accessToken!: string;

  /** Seconds until the access token has to be refreshed. */
  @IsInt()
  expiresIn!: number;

  @Type(() => UserDto)
  @ValidateNested()
  user!: UserDto;
}

/** A membership as the member sees it. */
export class OwnMembershipDto {
  @IsUUID()
  organizationId!: string;

  @IsString()
  organizationName!: string;

  @IsIn(MEMBER_ROLES)
  role!: MemberRole;

  @IsString({ each: true })
  @IsArray()
  permissions!: string[];
}

export class MeDto extends UserDto {
  @Type(() => OwnMembershipDto)
  @ValidateNested({ each: true })
  @IsArray()
  organizations!: OwnMembershipDto[];
}

export class AcceptedInvitationDto {
  @IsUUID()
  organizationId!: string;

  /** For someone who was not signed in. */
  @Type(() => SessionGrantDto)
  @IsOptional()
  @ValidateNested()
  session!: SessionGrantDto | null;
}
