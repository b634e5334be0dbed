import { EntitySchema } from '@mikro-orm/postgresql';
import { PhoneNumberOrder } from '../domain/phone-number-order';

export const phoneNumberOrderSchema = new EntitySchema<PhoneNumberOrder>({
  class: PhoneNumberOrder,
  schema: 'conversations',
  tableName: 'phone_number_orders',
  properties: {
    id: { type: 'uuid', primary: true },
    organizationId: { type: 'uuid' },
    coordinatorId: { type: 'uuid', nullable: true },
    requestedCountry: { type: 'text' },
    areaCode: { type: 'text', nullable: true },
    status: { type: 'text' },
    attempts: { type: 'integer' },
    lastError: { type: 'text', nullable: true },
    phoneNumberId: { type: 'uuid', nullable: true },
    createdAt: { type: 'Date', columnType: 'timestamptz' },
    updatedAt: { type: 'Date', columnType: 'timestamptz' },
    version: { type: 'integer', version: true },
  },
});
