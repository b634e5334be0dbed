import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';

/** One line of a subscription: a coordinator, or a bundle. */
export class SubscriptionItemDto {
  @IsUUID() id!: string;
  @IsOptional() @IsUUID() coordinatorId!: string | null;
  @IsOptional() @IsUUID() bundleId!: string | null;
  /** Per month and piece. */
  @IsInt() priceCents!: number;
  @IsInt() quantity!: number;
}

/** What an organization pays, and what it gets for it. */
export class SubscriptionDto {
  @IsUUID() id!: string;
  @IsIn(['trialing', 'active', 'past_due', 'cancelled'])
  status!: 'trialing' | 'active' | 'past_due' | 'cancelled';
  @IsISO8601() currentPeriodStart!: string;
  @IsISO8601() currentPeriodEnd!: string;
  @IsOptional() @IsISO8601() trialEndsAt!: string | null;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SubscriptionItemDto)
  items!: SubscriptionItemDto[];
  @IsInt() monthlyTotalCents!: number;
  /** ISO 4217. */
  @IsIn(['USD']) currency!: 'USD';
  /** `messages_only`: the trial is over and nobody pays, so coordinators only take messages. */
  @IsIn(['full', 'messages_only']) serviceLevel!: 'full' | 'messages_only';
}
