import { IsString, MaxLength, MinLength } from 'class-validator';
import { IsEmailAddress, IsText, MayBeLeftOut } from './decorators';

export const MIN_PASSWORD_LENGTH = 8;
export const MAX_PASSWORD_LENGTH = 200;
const MAX_TOKEN_LENGTH = 200;

export class RegisterDto {
  @IsText(120)
  name!: string;

  @IsEmailAddress()
  email!: string;

  @MaxLength(MAX_PASSWORD_LENGTH)
  @MinLength(MIN_PASSWORD_LENGTH)
  @IsString()
  password!: string;
}

export class LoginDto {
  @IsEmailAddress()
  email!: string;

  @MaxLength(MAX_PASSWORD_LENGTH)
  @MinLength(1, { message: 'password must not be empty' })
  @IsString()
  password!: string;
}

export class ForgotPasswordDto {
  @IsEmailAddress()
  email!: string;
}

export class ResetPasswordDto {
  /** From the link in the mail. */
  @MaxLength(MAX_TOKEN_LENGTH)
  @IsString()
  token!: string;

  @MaxLength(MAX_PASSWORD_LENGTH)
  @MinLength(MIN_PASSWORD_LENGTH)
  @IsString()
  password!: string;
}

export class ChangePasswordDto {
  @MaxLength(MAX_PASSWORD_LENGTH)
  @IsString()
  currentPassword!: string;

  @MaxLength(MAX_PASSWORD_LENGTH)
  @MinLength(MIN_PASSWORD_LENGTH)
  @IsString()
  newPassword!: string;
}

export class UpdateMeDto {
  @MayBeLeftOut()
  @IsText(120)
  name?: string;
}

export class ConfirmEmailDto {
  /** From the link in the mail. */
  @MaxLength(MAX_TOKEN_LENGTH)
  @IsString()
  token!: string;
}

export class AcceptInvitationDto {
  /** From the link in the mail. */
  @MaxLength(MAX_TOKEN_LENGTH)
  @IsString()
  token!: string;

  /** Only for someone without an account. */
  @MayBeLeftOut()
  @IsText(120)
  name?: string;

  /** The new account's, or that of the account which the invitation is for. Not needed when signed in. */
  @MayBeLeftOut()
  @MaxLength(MAX_PASSWORD_LENGTH)
  @IsString()
  password?: string;
}
