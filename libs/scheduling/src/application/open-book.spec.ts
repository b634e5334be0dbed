import {
  AppointmentBooked,
  OrganizationCreated,
  type IntegrationEvent,
} from '@coordinator/contracts';
import type { TestProduct } from '@coordinator/composition/testing';
import { InvalidInput } from '@coordinator/platform';
import { firstValueFrom, of, toArray } from 'rxjs';
import { createTestBook, openBusiness, runFor, type TestBusiness } from '../testing/test-business';
import { FollowOrganization } from './follow-organization.command';
import { OpenBook } from './open-book.command';
import { OrganizationSaga } from './organization.saga';

let product: TestProduct;

beforeAll(async () => {
  ({ product } = await createTestBook());
}, 60_000);
afterAll(() => product?.close());

const list = async (business: TestBusiness, what: string) =>
  (await business.caller.get(business.path(what), { query: { limit: '100' } })).json().data;
const settingsOf = async (business: TestBusiness) =>
  (await business.caller.get(business.path('scheduling-settings'))).json().data;
const hoursOf = async (business: TestBusiness) =>
  (await list(business, 'availability-schedules'))[0].weeklyHours;

describe('OpenBook', () => {
  it('gives a business the usual hours, one resource and its kinds of visit in their order', async () => {
    const business = await openBusiness(product, {
      appointmentTypes: [
        { name: 'Whitening', durationMinutes: 90 },
        { name: 'Cleaning', durationMinutes: 45, bufferAfterMinutes: 10 },
      ],
    });
    expect(await settingsOf(business)).toMatchObject({
      timezone: 'America/New_York',
      slotIntervalMinutes: 30,
    });
    expect(await hoursOf(business)).toMatchObject({
      monday: [{ start: '09:00', end: '17:00' }],
      saturday: [],
    });
    expect(await list(business, 'resources')).toMatchObject([{ name: 'Chair 1', capacity: 1 }]);
    expect(await list(business, 'appointment-types')).toMatchObject([
      { name: 'Whitening', durationMinutes: 90 },
      { name: 'Cleaning', durationMinutes: 45, bufferAfterMinutes: 10 },
    ]);
  });

  it('gives a restaurant ten tables of four and a start every quarter of an hour', async () => {
    const business = await openBusiness(product, { industry: 'restaurant' });
    const tables = await list(business, 'resources');
    expect(tables.map(({ name }: { name: string }) => name)).toEqual(
      Array.from({ length: 10 }, (_, i) => `Table ${i + 1}`),
    );
    expect(tables.every(({ capacity }: { capacity: number }) => capacity === 4)).toBe(true);
    expect((await settingsOf(business)).slotIntervalMinutes).toBe(15);
  });

  it('takes the hours of the business, and refuses those that cannot be', async () => {
    const businessHours = { friday: { start: '18:00', end: '02:00' } };
    const business = await openBusiness(product, { businessHours });
    expect((await hoursOf(business)).friday).toEqual([{ start: '18:00', end: '02:00' }]);
    const impossible = { friday: { start: '25:00', end: '26:00' } };
    await expect(openBusiness(product, { businessHours: impossible })).rejects.toThrow(
      InvalidInput,
    );
  });

  it('changes nothing the second time, also at the same moment', async () => {
    const business = await openBusiness(product);
    const book = {
      timezone: 'UTC',
      industry: 'restaurant',
      businessHours: null,
      appointmentTypes: [{ name: 'Dinner', durationMinutes: 90 }],
    };
    await Promise.all([1, 2, 3].map(() => business.run(new OpenBook(book))));
    expect(await list(business, 'resources')).toHaveLength(1);
    expect(await list(business, 'appointment-types')).toHaveLength(1);
    expect((await settingsOf(business)).timezone).toBe('America/New_York');
  });
});

describe('FollowOrganization', () => {
  it('takes over the zone and the business hours in the moment in which they change', async () => {
    const business = await openBusiness(product);
    const businessHours = { sunday: [{ start: '10:00', end: '14:00' }] };
    const path = `/api/coordinator/organizations/${business.id}`;
    expect((await business.caller.patch(path, { name: 'Brighter' })).statusCode).toBe(200);
    expect((await settingsOf(business)).timezone).toBe('America/New_York');
    expect((await business.caller.patch(path, { timezone: 'Europe/Berlin' })).statusCode).toBe(200);
    expect((await settingsOf(business)).timezone).toBe('Europe/Berlin');
    expect((await hoursOf(business)).sunday).toEqual([]);
    expect((await business.caller.patch(path, { businessHours })).statusCode).toBe(200);
    expect(await hoursOf(business)).toMatchObject({ monday: [], ...businessHours });
  });

  it('opens the book of an organization that has none', async () => {
    const { caller } = await product.signUp();
    const answer = await caller.post('/api/coordinator/organizations', {
      name: 'Corner Salon',
      industry: 'salon',
      timezone: 'Europe/Berlin',
    });
    const { id } = answer.json().data;
    const path = `/api/coordinator/organizations/${id}/scheduling-settings`;
    expect((await caller.get(path)).statusCode).toBe(404);
    await runFor(product, id, new FollowOrganization([]));
    expect((await caller.get(path)).json().data.timezone).toBe('Europe/Berlin');
  });
});

describe('OrganizationSaga', () => {
  it('opens the book of what is founded, and leaves other events alone', async () => {
    const saga = new OrganizationSaga();
    const commandsFor = (event: IntegrationEvent) =>
      firstValueFrom(saga.openItsBook(of(event)).pipe(toArray()));
    expect(await commandsFor(new OrganizationCreated('o'))).toEqual([new FollowOrganization([])]);
    expect(
      await commandsFor(Object.create(AppointmentBooked.prototype) as IntegrationEvent),
    ).toEqual([]);
  });
});
