import type { CreateOrganizationDto, UpdateOrganizationDto } from '@coordinator/contracts';
import { InvalidInput, normalizePhone } from '@coordinator/platform';
import type { OrganizationFacts } from '../../domain/organization';

const DEFAULT_COUNTRY = 'US';
const DEFAULT_TIMEZONE = 'America/New_York';

/** The facts of a new organization, with defaults for what is left out. Throws {@link InvalidInput}. */
export function newFacts(given: CreateOrganizationDto): OrganizationFacts {
  const country = given.country ?? DEFAULT_COUNTRY;
  const { phone, settings } = withPhones(given, country);
  return {
    name: given.name,
    industry: given.industry,
    phone: phone ?? null,
    email: given.email ?? null,
    website: given.website ?? null,
    address: given.address ?? null,
    city: given.city ?? null,
    state: given.state ?? null,
    postalCode: given.postalCode ?? null,
    country,
    timezone: given.timezone ?? DEFAULT_TIMEZONE,
    businessHours: given.businessHours ?? null,
    settings: settings ?? {},
  };
}

/** The facts that an update changes. Throws {@link InvalidInput}. */
export function changedFacts(
  given: UpdateOrganizationDto,
  presentCountry: string,
): Partial<OrganizationFacts> {
  return { ...given, ...withPhones(given, given.country ?? presentCountry) };
}

function withPhones(
  { phone, settings }: UpdateOrganizationDto,
  country: string,
): Pick<Partial<OrganizationFacts>, 'phone' | 'settings'> {
  const textsTo = settings?.notifications?.phone;
  return {
    ...(phone !== undefined && { phone: e164(phone, country, 'phone') }),
    ...(settings && {
      settings: !textsTo
        ? settings
        : {
            ...settings,
            notifications: {
              ...settings.notifications,
              phone: e164(textsTo, country, 'settings.notifications.phone'),
            },
          },
    }),
  };
}

function e164(phone: string | null, country: string, path: string): string | null {
  const normalized = phone === null ? null : normalizePhone(phone, country);
  if (phone !== null && normalized === null) {
    throw new InvalidInput([{ path, message: 'This phone number is not possible.' }]);
  }
  return normalized;
}
