import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { FrozenClock } from '@coordinator/platform/testing';
import { runInContext } from '@coordinator/platform';
import { CommandBus, type Command } from '@nestjs/cqrs';
import type { LightMyRequestResponse } from 'fastify';
import { OpenBook, type BookToOpen } from '../application/open-book.command';

/** Monday, seven in the morning in New York. */
export const MONDAY_7AM = '2026-11-23T12:00:00Z';

export interface TestBusiness {
  readonly id: string;
  readonly caller: Caller;
  /** The path of something of the business. */
  path(rest: string): string;
  /** Runs a command as the product itself. */
  run<T>(command: Command<T>): Promise<T>;
  /** The kinds of visit, by name. */
  types: Record<string, string>;
  contact(firstName?: string): Promise<string>;
  book(request: Record<string, unknown>): Promise<LightMyRequestResponse>;
  slots(
    query: Record<string, string>,
  ): Promise<{ startsAt: string; endsAt: string; resourceIds: string[] }[]>;
}

/** The product with a clock that stands still on a Monday morning. */
export async function createTestBook(): Promise<{ product: TestProduct; clock: FrozenClock }> {
  const clock = new FrozenClock(MONDAY_7AM);
  return { clock, product: await createTestProduct({ clock }) };
}

/** Runs a command for an organization as the product itself. */
export function runFor<T>(
  product: TestProduct,
  organizationId: string,
  command: Command<T>,
): Promise<T> {
  const context = {
    requestId: 'test',
    correlationId: 'test',
    organizationId,
    actor: { kind: 'system' },
  } as const;
  return runInContext(context, () => product.app.get(CommandBus).execute(command));
}

/** A business in New York that is open on weekdays from nine to five and offers an hour's visit. */
export async function openBusiness(
  product: TestProduct,
  book: Partial<BookToOpen> = {},
): Promise<TestBusiness> {
  const { caller } = await product.signUp();
  const answer = await caller.post('/api/coordinator/organizations', {
    name: 'Bright Smile Dental',
    industry: 'dental',
    timezone: book.timezone ?? 'America/New_York',
  });
  const id = answer.json().data.id as string;
  const path = (rest: string) => `/api/coordinator/organizations/${id}/${rest}`;
  const run = <T>(command: Command<T>) => runFor(product, id, command);
  await run(
    new OpenBook({
      timezone: 'America/New_York',
      industry: 'dental',
      businessHours: null,
      appointmentTypes: [{ name: 'Cleaning', durationMinutes: 60 }],
      ...book,
    }),
  );
  const types = (await caller.get(path('appointment-types'))).json().data as {
    id: string;
    name: string;
  }[];
  return {
    id,
    caller,
    path,
    run,
    types: Object.fromEntries(types.map((type) => [type.name, type.id])),
    contact: async (firstName = 'Ann') =>
      (await caller.post(path('contacts'), { firstName })).json().data.id as string,
    book: (request) => caller.post(path('appointments'), request),
    slots: async (query) => (await caller.get(path('availability/slots'), { query })).json().data,
  };
}
