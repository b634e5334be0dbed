import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { newId, runInContext } from '@coordinator/platform';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Command, Query } from '@nestjs/cqrs';
import { ContactsAt } from './contacts-at.query';
import { CreateContact } from './create-contact.command';
import { DeleteContact } from './delete-contact.command';
import { EnsureContactForPhone } from './ensure-contact-for-phone.command';
import { EnsureContactNamed } from './ensure-contact-named.command';

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

const someone = async (): Promise<string> =>
  (await execute(new EnsureContactForPhone(PHONE))).contactId;
const named = (contactId: string, name: string): Promise<string> =>
  execute(new EnsureContactNamed(contactId, { phone: PHONE }, name));
const names = async (): Promise<string[]> =>
  (await ask(new ContactsAt({ phone: PHONE })))
    .map(({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(' '))
    .sort();

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

describe('EnsureContactNamed', () => {
  it('names who was known by their number only', async () => {
    const contactId = await someone();
    expect(await named(contactId, 'lily chen')).toBe(contactId);
    expect(await names()).toEqual(['Lily Chen']);
  });

  it('means the person spoken with by their own name, in any case, and learns the rest of it', async () => {
    const contactId = await someone();
    await named(contactId, 'Lily');
    expect(await named(contactId, 'LILY!')).toBe(contactId);
    expect(await named(contactId, 'lily chen')).toBe(contactId);
    expect(await named(contactId, 'Lily')).toBe(contactId);
    expect(await names()).toEqual(['Lily Chen']);
  });

  it('writes somebody else on the same phone down, once', async () => {
    const contactId = await someone();
    await named(contactId, 'Lily');
    const tom = await named(contactId, 'Tom');
    expect(tom).not.toBe(contactId);
    expect(await named(contactId, 'tom')).toBe(tom);
    expect(await names()).toEqual(['Lily', 'Tom']);
  });

  it('writes one contact down however many ask at once', async () => {
    const contactId = await someone();
    await named(contactId, 'Lily');
    const ids = await Promise.all(
      ['Tom', 'tom', 'TOM', 'Tom.'].map((name) => named(contactId, name)),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await names()).toEqual(['Lily', 'Tom']);
  });

  it('prefers who is there to a second of the same name', async () => {
    const contactId = await someone();
    const lily = await execute(new CreateContact({ firstName: 'Lily', phone: PHONE }));
    expect(await named(contactId, 'Lily')).toBe(lily);
    expect(await names()).toEqual([PHONE, 'Lily'].sort());
  });

  it.each(['?', '', '+15557654321'])('takes %j for no name', async (text) => {
    const contactId = await someone();
    expect(await named(contactId, text)).toBe(contactId);
    expect(await names()).toEqual([PHONE]);
  });

  it('works at an email address, too', async () => {
    const ann = await execute(new CreateContact({ firstName: 'Ann', email: 'us@example.com' }));
    const at = { email: 'us@example.com' };
    const bob = await execute(new EnsureContactNamed(ann, at, 'Bob'));
    expect((await ask(new ContactsAt(at))).map(({ id }) => id).sort()).toEqual([ann, bob].sort());
  });

  it('knows nobody of another organization', async () => {
    const theirs = await execute(new CreateContact({ firstName: 'Lily', phone: PHONE }), other);
    await expect(named(theirs, 'Tom')).rejects.toMatchObject({ code: 'not_found' });
    await expect(named(newId(), 'Lily')).rejects.toMatchObject({ code: 'not_found' });
    expect(await names()).toEqual([]);
  });
});

describe('ContactsAt', () => {
  it('finds all who share a number, as first or second, but nobody who was deleted', async () => {
    const contact = (details: object) =>
      execute(new CreateContact({ firstName: 'Ann', ...details }));
    const first = await contact({ phone: PHONE });
    const second = await contact({ phone: '+15550000000', phoneSecondary: PHONE });
    await execute(new DeleteContact(await contact({ phone: PHONE })));
    await contact({ phone: '+15550000000' });
    const found = await ask(new ContactsAt({ phone: PHONE }));
    expect(found.map(({ id }) => id)).toEqual([first, second]);
    expect(await ask(new ContactsAt({ phone: PHONE }), other)).toEqual([]);
  });
});
