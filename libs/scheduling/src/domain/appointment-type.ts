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

/** A kind of visit that can be booked, with the rules by which it is offered. */
export class AppointmentType {
  readonly id: string = newId();
  organizationId!: string;
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

  /** The rules that hold for it: its own, and the organization's where it has none. */
  rulesWithin(organization: OrganizationRules): BookingRules {
    return {
      durationMinutes: this.durationMinutes,
      bufferBeforeMinutes: this.bufferBeforeMinutes ?? organization.bufferBeforeMinutes,
      bufferAfterMinutes: this.bufferAfterMinutes ?? organization.bufferAfterMinutes,
      slotIntervalMinutes: this.slotIntervalMinutes ?? organization.slotIntervalMinutes,
      minimumNoticeMinutes: this.minimumNoticeMinutes ?? organization.minimumNoticeMinutes,
      horizonDays: this.horizonDays ?? organization.horizonDays,
    };
  }
}
