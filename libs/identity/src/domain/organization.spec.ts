import {
  OrganizationCreated,
  OrganizationDeleted,
  OrganizationUpdated,
} from '@coordinator/contracts';
import { Organization } from './organization';
import type { OrganizationFacts } from './organization';

const NOW = Temporal.Instant.from('2026-11-22T12:00:00Z');
const LATER = NOW.add({ hours: 1 });

const FACTS: OrganizationFacts = {
  name: 'Bright Smile Dental',
  industry: 'dental',
  phone: null,
  email: null,
  website: null,
  address: null,
  city: null,
  state: null,
  postalCode: null,
  country: 'US',
  timezone: 'america/new_york',
  businessHours: null,
  settings: { notifications: { email: true, sms: false } },
};

function found(): Organization {
  const organization = Organization.create(
    {
      id: 'o',
      userId: 'u',
      slug: 'bright-smile-dental-a1b2c3',
      trialEndsAt: NOW.add({ hours: 336 }),
    },
    FACTS,
    NOW,
  );
  organization.pullEvents();
  return organization;
}

describe('Organization', () => {
  it('is announced when it is created', () => {
    const organization = Organization.create(
      { id: 'o', userId: 'u', slug: 's', trialEndsAt: NOW },
      FACTS,
      NOW,
    );
    expect(organization.pullEvents()).toEqual([new OrganizationCreated('o')]);
  });

  it('writes its zone as the zone is spelled', () => {
    const organization = found();
    expect(organization.timezone).toBe('America/New_York');
    organization.update({ timezone: 'EUROPE/BERLIN' }, LATER);
    expect(organization.timezone).toBe('Europe/Berlin');
  });

  it('names what changed, and nothing else', () => {
    const organization = found();
    const changed = organization.update(
      { name: 'Bright Smile Dental', timezone: 'Europe/Berlin', phone: '+15551234567' },
      LATER,
    );
    expect(changed).toEqual(['phone', 'timezone']);
    expect(organization.pullEvents()).toEqual([
      new OrganizationUpdated('o', ['phone', 'timezone']),
    ]);
    expect(organization.updatedAt).toEqual(new Date('2026-11-22T13:00:00Z'));
  });

  it('says nothing when nothing changes', () => {
    const organization = found();
    expect(organization.update({ name: FACTS.name, phone: null }, LATER)).toEqual([]);
    expect(organization.pullEvents()).toEqual([]);
    expect(organization.updatedAt).toEqual(organization.createdAt);
  });

  it('can take a fact back', () => {
    const organization = found();
    organization.update({ city: 'Boston' }, LATER);
    expect(organization.update({ city: null }, LATER)).toEqual(['city']);
    expect(organization.city).toBeNull();
  });

  it('changes single settings and keeps the others', () => {
    const organization = found();
    organization.update(
      { settings: { notifications: { sms: true }, branding: { primaryColor: '#112233' } } },
      LATER,
    );
    expect(organization.settings).toEqual({
      notifications: { email: true, sms: true },
      branding: { primaryColor: '#112233' },
    });
  });

  it('is announced when it is deleted', () => {
    const organization = found();
    organization.delete(LATER);
    expect(organization.pullEvents()).toEqual([new OrganizationDeleted('o')]);
    expect(organization.deletedAt).not.toBeNull();
  });
});
