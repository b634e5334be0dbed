import type {
  BusinessHours,
  OrganizationDto,
  OrganizationSettingsDto,
  SubscriptionTier,
} from '@coordinator/contracts';
import { toIso } from '@coordinator/platform';

/** A row of `identity.organizations`. */
export interface OrganizationRow {
  id: string;
  name: string;
  slug: string;
  industry: string;
  phone: string | null;
  email: string | null;
  website: string | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postal_code: string | null;
  country: string;
  timezone: string;
  business_hours: BusinessHours | null;
  settings: OrganizationSettingsDto;
  subscription_tier: SubscriptionTier;
  trial_ends_at: string | null;
  created_at: string;
  updated_at: string;
}

export function toOrganizationDto(row: OrganizationRow): OrganizationDto {
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    industry: row.industry,
    phone: row.phone,
    email: row.email,
    website: row.website,
    address: row.address,
    city: row.city,
    state: row.state,
    postalCode: row.postal_code,
    country: row.country,
    timezone: row.timezone,
    businessHours: row.business_hours,
    settings: row.settings,
    subscriptionTier: row.subscription_tier,
    trialEndsAt: toIso(row.trial_ends_at),
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
  };
}
