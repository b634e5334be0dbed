import {
  OrganizationCreated,
  OrganizationDeleted,
  OrganizationUpdated,
} from '@coordinator/contracts';
import type {
  BusinessHours,
  OrganizationSettingsDto,
  SubscriptionTier,
} from '@coordinator/contracts';
import { AggregateRoot } from '@coordinator/platform/domain';

/** What a business says about itself. */
export interface OrganizationFacts {
  name: string;
  industry: string;
  /** E.164. */
  phone: string | null;
  email: string | null;
  website: string | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  /** ISO 3166 alpha-2. */
  country: string;
  /** IANA name. */
  timezone: string;
  businessHours: BusinessHours | null;
  settings: OrganizationSettingsDto;
}

const FACTS = [
  'name',
  'industry',
  'phone',
  'email',
  'website',
  'address',
  'city',
  'state',
  'postalCode',
  'country',
  'timezone',
  'businessHours',
  'settings',
] as const satisfies (keyof OrganizationFacts)[];

/** A business that uses the product: the tenant. */
export class Organization extends AggregateRoot implements OrganizationFacts {
  name!: string;
  industry!: string;
  phone!: string | null;
  email!: string | null;
  website!: string | null;
  address!: string | null;
  city!: string | null;
  state!: string | null;
  postalCode!: string | null;
  country!: string;
  timezone!: string;
  businessHours!: BusinessHours | null;
  settings!: OrganizationSettingsDto;
  subscriptionTier: SubscriptionTier = 'starter';
  updatedAt: Date;
  deletedAt: Date | null = null;
  readonly version!: number;
  readonly createdAt: Date;

  constructor(
    readonly id: string,
    /** The person who founded it. */
    readonly userId: string,
    readonly slug: string,
    public trialEndsAt: Date | null,
    now: Temporal.Instant,
  ) {
    super();
    this.createdAt = new Date(now.epochMilliseconds);
    this.updatedAt = this.createdAt;
  }

  static create(
    identity: { id: string; userId: string; slug: string; trialEndsAt: Temporal.Instant },
    facts: OrganizationFacts,
    now: Temporal.Instant,
  ): Organization {
    const { id, userId, slug, trialEndsAt } = identity;
    const organization = new Organization(
      id,
      userId,
      slug,
      new Date(trialEndsAt.epochMilliseconds),
      now,
    );
    Object.assign(organization, facts, { timezone: canonicalZone(facts.timezone) });
    organization.raise(new OrganizationCreated(id));
    return organization;
  }

  /** Takes over the facts that are given. Returns the names of those that changed. */
  update(given: Partial<OrganizationFacts>, now: Temporal.Instant): (keyof OrganizationFacts)[] {
    const next: Partial<OrganizationFacts> = {
      ...given,
      ...(given.timezone !== undefined && { timezone: canonicalZone(given.timezone) }),
      ...(given.settings !== undefined && {
        settings: mergeSettings(this.settings, given.settings),
      }),
    };
    const changed = FACTS.filter(
      (field) =>
        next[field] !== undefined && JSON.stringify(next[field]) !== JSON.stringify(this[field]),
    );
    if (changed.length === 0) return [];
    Object.assign(this, Object.fromEntries(changed.map((field) => [field, next[field]])));
    this.updatedAt = new Date(now.epochMilliseconds);
    this.raise(new OrganizationUpdated(this.id, changed));
    return changed;
  }

  /** Closes it: nobody reaches it any more, and nothing of it is lost. */
  delete(now: Temporal.Instant): void {
    this.deletedAt = new Date(now.epochMilliseconds);
    this.raise(new OrganizationDeleted(this.id));
  }
}

/** The zone in the spelling of its own; names are found in any case. */
function canonicalZone(timezone: string): string {
  return new Temporal.ZonedDateTime(0n, timezone).timeZoneId;
}

function mergeSettings(
  present: OrganizationSettingsDto,
  given: OrganizationSettingsDto,
): OrganizationSettingsDto {
  return {
    ...present,
    ...(given.notifications && {
      notifications: { ...present.notifications, ...given.notifications },
    }),
    ...(given.branding && { branding: { ...present.branding, ...given.branding } }),
  };
}
