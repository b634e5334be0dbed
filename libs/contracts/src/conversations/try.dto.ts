import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsPhone } from '../identity/decorators';

/** Whether one can try one's coordinator here, and on which number. */
export class TryDto {
  /** There is a provider sandbox, as on a development machine. */
  @IsBoolean() available!: boolean;
  /** The number to text; null while it is still on its way. E.164. */
  @IsOptional() @IsString() phoneNumber!: string | null;
  /** The phone on a page of its own. */
  @IsOptional() @IsString() sandboxPhoneUrl!: string | null;
}

export class TryTextsQuery {
  /** The number of the phone in the hand of whoever tries. */
  @IsPhone() from!: string;
}

export class SendTryTextDto {
  @IsPhone() from!: string;
  @IsString() @MaxLength(10_000) body!: string;
}

/** A text on the phone of whoever tries. */
export class TryTextDto {
  @IsString() id!: string;
  @IsIn(['sent', 'received']) direction!: 'sent' | 'received';
  @IsString() body!: string;
  @IsISO8601() at!: string;
  @IsString() status!: string;
  /** The carrier itself wrote it, as it does to STOP. */
  @IsBoolean() byCarrier!: boolean;
}
