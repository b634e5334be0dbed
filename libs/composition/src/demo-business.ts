import type { SetUpBusinessDto } from '@coordinator/contracts';
import { EnsureUser, ListOwnOrganizations } from '@coordinator/identity';
import type { Config } from '@coordinator/platform';
import { SetUpBusiness } from '@coordinator/workforce';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';

const BRIGHT_SMILE: SetUpBusinessDto = {
  businessName: 'Bright Smile Dental',
  industry: 'dental',
  role: 'appointment_scheduler',
  persona: 'marge',
  phone: '+12125550142',
  email: 'desk@brightsmile.example',
  address: '48 Orchard Street',
  city: 'New York',
  state: 'NY',
  postalCode: '10002',
  country: 'US',
  timezone: 'America/New_York',
  businessHours: {
    monday: { start: '08:00', end: '17:00' },
    tuesday: { start: '08:00', end: '17:00' },
    wednesday: { start: '08:00', end: '17:00' },
    thursday: { start: '10:00', end: '19:00' },
    friday: { start: '08:00', end: '14:00' },
    saturday: null,
    sunday: null,
  },
  pollResponses: {
    payment_methods: ['Cash', 'Credit Card', 'Insurance'],
    insurance: 'Delta Dental, Cigna and MetLife',
    services: ['Cleanings', 'Fillings', 'Crowns', 'Whitening'],
  },
  provisionPhone: true,
};

/**
 * Opens the business that people try the product with: its owner, a platform
 * administrator, and a dental practice that has hired Marge. Run again, it changes nothing.
 */
export async function openDemoBusiness(
  app: INestApplicationContext,
  config: Config,
): Promise<void> {
  const commands = app.get(CommandBus);
  const { DEMO_OWNER_EMAIL, DEMO_OWNER_PASSWORD, DEMO_ADMIN_EMAIL, DEMO_ADMIN_PASSWORD } = config;
  if (DEMO_ADMIN_EMAIL && DEMO_ADMIN_PASSWORD) {
    await commands.execute(
      new EnsureUser('Ada Platform', DEMO_ADMIN_EMAIL, DEMO_ADMIN_PASSWORD, true),
    );
  }
  if (!DEMO_OWNER_EMAIL || !DEMO_OWNER_PASSWORD) return;
  const ownerId = await commands.execute(
    new EnsureUser('Dana Reed', DEMO_OWNER_EMAIL, DEMO_OWNER_PASSWORD, false),
  );
  const organizations = await app.get(QueryBus).execute(new ListOwnOrganizations(ownerId, 1, null));
  if (organizations.length === 0) await commands.execute(new SetUpBusiness(ownerId, BRIGHT_SMILE));
}
