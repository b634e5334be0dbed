import { InvalidInput, newId } from '@coordinator/platform/domain';
import { assignDefined } from './assign-defined';
import { RULE_LIMITS, type BookingRules, type OrganizationRules } from './booking-rules';
import type { WeeklyHours } from './weekly-hours';

export interface AppointmentTypeChanges {
  readonly name?: string;
  readonly description?: string | null;
  readonly durationMinutes?: number;
  readonly priceCents?: number | null;
  readonly color?: string;
  readonly bufferBeforeMinutes?: number | null;
  readonly bufferAfterMinutes?: number | null;
  readonly slotIntervalMinutes?: number | null;
  readonly minimumNoticeMinutes?: number | null;
  readonly horizonDays?: number | null;
  readonly availability?: WeeklyHours | null;
  readonly requiresConfirmation?: boolean;
  readonly allowOnlineBooking?: boolean;
  readonly isActive?: boolean;
  readonly sortOrder?: number;
}

/** What a kind of visit says about its times; null leaves it to the organization. */
export type AppointmentTypeRules = Pick<
  AppointmentType,
  'durationMinutes' | 'availability' | keyof OrganizationRules
>;

/** The rules that hold for a kind of visit: its own, and the organization's where it has none. */
export function rulesOf(type: AppointmentTypeRules, organization: OrganizationRules): BookingRules {
  return {
    durationMinutes: type.durationMinutes,
    bufferBeforeMinutes: type.bufferBeforeMinutes ?? organization.bufferBeforeMinutes,
    bufferAfterMinutes: type.bufferAfterMinutes ?? organization.bufferAfterMinutes,
    slotIntervalMinutes: type.slotIntervalMinutes ?? organization.slotIntervalMinutes,
    minimumNoticeMinutes: type.minimumNoticeMinutes ?? organization.minimumNoticeMinutes,
    horizonDays: type.horizonDays ?? organization.horizonDays,
  };
}

/** A kind of visit that can be booked, with the rules by which it is offered. */
export class AppointmentType {
  readonly id: string = newId();
  organizationId!: string;
  readonly createdAt!: Temporal.Instant;
  readonly updatedAt!: Temporal.Instant;
  name!: string;
  description: string | null = null;
  durationMinutes = 60;
  priceCents: number | null = null;
  color = '#3B82F6';
  /** Null, here and in the next four, means the organization's rule. */
  bufferBeforeMinutes: number | null = null;
  bufferAfterMinutes: number | null = null;
  slotIntervalMinutes: number | null = null;
  minimumNoticeMinutes: number | null = null;
  horizonDays: number | null = null;
  /** Narrower hours in which it is offered, within those of the resource; null means all of them. */
  availability: WeeklyHours | null = null;
  requiresConfirmation = true;
  allowOnlineBooking = true;
  isActive = true;
  sortOrder = 0;

  /** Throws {@link InvalidInput} for a rule out of {@link RULE_LIMITS}. */
  static create(
    organizationId: string,
    input: AppointmentTypeChanges & { readonly name: string },
  ): AppointmentType {
    const type = new AppointmentType();
    type.organizationId = organizationId;
    type.change(input);
    return type;
  }

  change(changes: AppointmentTypeChanges): void {
    assignDefined<AppointmentTypeChanges>(this, changes);
    const errors = Object.entries(RULE_LIMITS).flatMap(([path, { min, max }]) => {
      const value = this[path as keyof BookingRules];
      const isFit = value === null || (Number.isInteger(value) && value >= min && value <= max);
      return isFit ? [] : [{ path, message: `must be a whole number from ${min} to ${max}` }];
    });
    if (errors.length > 0) throw new InvalidInput(errors);
  }
}
