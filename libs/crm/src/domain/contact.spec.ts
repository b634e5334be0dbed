import { ContactCreated, ContactDeleted, ContactUpdated } from '@coordinator/contracts';
import { Contact } from './contact';

const organizationId = '019a0000-0000-7000-8000-000000000001';
const now = Temporal.Instant.from('2026-11-22T13:00:00Z');
const later = now.add({ hours: 1 });

function jane(): Contact {
  const contact = Contact.create(
    { firstName: 'Jane', lastName: undefined, phone: '+15551234567', country: 'US', tags: ['vip'] },
    { organizationId, source: 'manual', now },
  );
  return contact;
}

describe('a contact', () => {
  it('begins active, with nothing but what is known', () => {
    const contact = jane();
    expect(contact).toMatchObject({
      firstName: 'Jane',
      lastName: null,
      email: null,
      status: 'active',
      tags: ['vip'],
      customFields: {},
      lifetimeValueCents: 0,
      deletedAt: null,
    });
    expect(contact.pullEvents()).toEqual([new ContactCreated(contact.id, 'manual')]);
  });

  it('tells which fields changed', () => {
    const contact = jane();
    contact.pullEvents();
    contact.update({ firstName: 'Jane', lastName: 'Doe', phone: null, email: undefined }, later);
    expect(contact).toMatchObject({ lastName: 'Doe', phone: null, email: null });
    expect(contact.updatedAt).toEqual(new Date('2026-11-22T14:00:00Z'));
    expect(contact.pullEvents()).toEqual([new ContactUpdated(contact.id, ['lastName', 'phone'])]);
  });

  it('keeps quiet when nothing is new', () => {
    const contact = jane();
    contact.pullEvents();
    contact.update({ tags: ['vip'], customFields: {}, phone: '+15551234567' }, later);
    expect(contact.updatedAt).toEqual(new Date('2026-11-22T13:00:00Z'));
    expect(contact.pullEvents()).toEqual([]);
  });

  it('is deleted softly', () => {
    const contact = jane();
    contact.pullEvents();
    contact.delete(later);
    expect(contact.deletedAt).toEqual(new Date('2026-11-22T14:00:00Z'));
    expect(contact.pullEvents()).toEqual([new ContactDeleted(contact.id)]);
  });
});
