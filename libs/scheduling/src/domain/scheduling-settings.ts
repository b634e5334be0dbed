import { assignDefined } from './assign-defined';
import { DEFAULT_RULES, type OrganizationRules } from './booking-rules';

export type SchedulingSettingsChanges = Partial<OrganizationRules> & { readonly timezone?: string };

/** An organization's rules for its calendar, and the zone it lives in. */
export class SchedulingSettings implements OrganizationRules {
  organizationId!: string;
  readonly createdAt!: Temporal.Instant;
  readonly updatedAt!: Temporal.Instant;
  /** IANA name; follows the organization. */
  timezone!: string;
  bufferBeforeMinutes = DEFAULT_RULES.bufferBeforeMinutes;
  bufferAfterMinutes = DEFAULT_RULES.bufferAfterMinutes;
  slotIntervalMinutes = DEFAULT_RULES.slotIntervalMinutes;
  minimumNoticeMinutes = DEFAULT_RULES.minimumNoticeMinutes;
  horizonDays = DEFAULT_RULES.horizonDays;

  static create(
    organizationId: string,
    input: SchedulingSettingsChanges & { readonly timezone: string },
  ): SchedulingSettings {
    const settings = new SchedulingSettings();
    settings.organizationId = organizationId;
    settings.change(input);
    return settings;
  }

  change(changes: SchedulingSettingsChanges): void {
    assignDefined<SchedulingSettingsChanges>(this, changes);
  }
}
