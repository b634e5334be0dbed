import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { newId, runInContext } from '@coordinator/platform';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Command, Query } from '@nestjs/cqrs';
import { ContactSummaries } from './contact-summaries.query';
import { CreateContact } from './create-contact.command';
import { DeleteContact } from './delete-contact.command';
import { EnsureContactForPhone } from './ensure-contact-for-phone.command';
import { GetContact } from './get-contact.query';
import { MatchContact } from './match-contact.query';
import { RecordInteraction } from './record-interaction.command';

const PHONE = '+15551234567';

let product: TestProduct;
let mine: string;
let other: string;

const within = <T>(organizationId: string, work: () => Promise<T>): Promise<T> =>
  runInContext({ requestId: '-', correlationId: '-', organizationId }, work);
const execute = <T>(command: Command<T>, organizationId = mine): Promise<T> =>
  within(organizationId, () => product.app.get(CommandBus).execute(command));
const ask = <T>(query: Query<T>, organizationId = mine): Promise<T> =>
  within(organizationId, () => product.app.get(QueryBus).execute(query));

const contact = (details: object, organizationId = mine): Promise<string> =>
  execute(new CreateContact({ firstName: 'Jane', ...details }), organizationId);

const exchange = (contactId: string, startedAt: string): Promise<void> =>
  execute(
    new RecordInteraction({
      id: newId(),
      contactId,
      channel: 'sms',
      direction: 'inbound',
      type: 'message',
      status: 'completed',
      startedAt,
    }),
  );

beforeAll(async () => {
  product = await createTestProduct();
  const { caller } = await product.signUp();
  const organization = { name: 'Bright Smile Dental', industry: 'dental' };
  const create = async (): Promise<string> =>
    (await caller.post('/api/coordinator/organizations', organization)).json().data.id;
  mine = await create();
  other = await create();
}, 60_000);
afterAll(() => product?.close());
afterEach(() => product.owner.query('truncate crm.contacts cascade'));

describe('whose number it is', () => {
  it('is the oldest contact with it, while nobody exchanged', async () => {
    const oldest = await contact({ phone: PHONE });
    await contact({ phone: PHONE });
    expect(await execute(new EnsureContactForPhone(PHONE))).toEqual({
      contactId: oldest,
      created: false,
    });
  });

  it('is whoever exchanged last, also by the second number', async () => {
    const oldest = await contact({ phone: PHONE });
    const second = await contact({ phone: '5550000000', phoneSecondary: PHONE });
    await exchange(oldest, '2026-11-20T10:00:00Z');
    await exchange(second, '2026-11-21T10:00:00Z');
    expect(await ask(new MatchContact({ phone: '(555) 123-4567' }))).toEqual({
      id: second,
      firstName: 'Jane',
      lastName: null,
      phone: '+15550000000',
      email: null,
      status: 'active',
      deleted: false,
    });
    await exchange(oldest, '2026-11-22T10:00:00Z');
    expect(await ask(new MatchContact({ phone: PHONE }))).toMatchObject({ id: oldest });
  });

  it('is nobody who was deleted or belongs to another organization', async () => {
    const gone = await contact({ phone: PHONE, email: 'jane@example.com' });
    await execute(new DeleteContact(gone));
    await contact({ phone: PHONE, email: 'jane@example.com' }, other);
    expect(await ask(new MatchContact({ phone: PHONE, email: 'jane@example.com' }))).toBeNull();
    const ensured = await execute(new EnsureContactForPhone(PHONE));
    expect(ensured).toMatchObject({ created: true });
    expect(ensured.contactId).not.toBe(gone);
  });

  it('is told by the email where the number finds nobody', async () => {
    const id = await contact({ email: 'jane@example.com' });
    expect(
      await ask(new MatchContact({ phone: 'withheld', email: ' Jane@Example.com' })),
    ).toMatchObject({ id });
    expect(await ask(new MatchContact({}))).toBeNull();
  });
});

describe('a message from an unknown number', () => {
  it('makes a contact that is called by the name it gave, else by the number', async () => {
    const named = await execute(new EnsureContactForPhone(PHONE, { name: ' Ana de la Cruz ' }));
    expect(await ask(new GetContact(named.contactId))).toMatchObject({
      firstName: 'Ana',
      lastName: 'de la Cruz',
      phone: PHONE,
      country: 'US',
      source: 'message',
    });
    const unnamed = await execute(new EnsureContactForPhone('555 765 4321'));
    expect(await ask(new GetContact(unnamed.contactId))).toMatchObject({
      firstName: '+15557654321',
      lastName: null,
    });
  });

  it('makes one contact, however many arrive at once', async () => {
    const ensured = await Promise.all(
      Array.from({ length: 20 }, () => execute(new EnsureContactForPhone(PHONE))),
    );
    expect(new Set(ensured.map(({ contactId }) => contactId)).size).toBe(1);
    expect(ensured.filter(({ created }) => created)).toHaveLength(1);
    const { rows } = await product.owner.query(
      `select (select count(*)::int from crm.contacts) as contacts,
              (select count(*)::int from platform.outbox where type = 'crm.contact_created'
                and aggregate_id = $1) as events`,
      [ensured[0]?.contactId],
    );
    expect(rows).toEqual([{ contacts: 1, events: 1 }]);
  });

  it('makes one contact in each organization that it reaches', async () => {
    const ensured = await Promise.all(
      [mine, other, mine, other].map((organizationId) =>
        execute(new EnsureContactForPhone(PHONE), organizationId),
      ),
    );
    expect(new Set(ensured.map(({ contactId }) => contactId)).size).toBe(2);
  });

  it('makes none of an impossible number', async () => {
    await expect(execute(new EnsureContactForPhone('anonymous'))).rejects.toMatchObject({
      code: 'validation_failed',
      details: { errors: [{ path: 'phone' }] },
    });
  });
});

describe('summaries', () => {
  it('name contacts once each, deleted ones included, strangers left out', async () => {
    const jane = await contact({ lastName: 'Doe', phone: PHONE });
    const gone = await contact({ firstName: 'Gone' });
    await execute(new DeleteContact(gone));
    const stranger = await contact({}, other);
    const summaries = await ask(new ContactSummaries([gone, jane, jane, stranger, newId()]));
    expect(summaries).toHaveLength(2);
    expect(summaries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: jane, lastName: 'Doe', status: 'active', deleted: false }),
        expect.objectContaining({ id: gone, firstName: 'Gone', phone: null, deleted: true }),
      ]),
    );
    expect(await ask(new ContactSummaries([]))).toEqual([]);
  });
});
