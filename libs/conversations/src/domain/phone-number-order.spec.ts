import {
  PhoneNumberOrdered,
  PhoneNumberOrderFailed,
  PhoneNumberProvisioned,
} from '@coordinator/contracts';
import { newId } from '@coordinator/platform/domain';
import { PhoneNumberOrder } from './phone-number-order';

const now = Temporal.Instant.from('2026-11-22T10:00:00Z');
const coordinatorId = newId();
const placed = () =>
  PhoneNumberOrder.place(newId(), { coordinatorId, requestedCountry: 'US', areaCode: '212' }, now);

it('is pending once placed, and says so', () => {
  const order = placed();
  expect(order).toMatchObject({ status: 'pending', attempts: 0, lastError: null });
  expect(order.pullEvents()).toEqual([new PhoneNumberOrdered(order.id)]);
});

it('stays pending through failures until the last', () => {
  const order = placed();
  order.pullEvents();
  order.beginAttempt(now);
  order.noteFailure('No answer.', { isFinal: false }, now);
  expect(order).toMatchObject({ status: 'pending', attempts: 1, lastError: 'No answer.' });
  expect(order.pullEvents()).toEqual([]);

  order.beginAttempt(now);
  order.noteFailure('Still no answer.', { isFinal: true }, now);
  expect(order).toMatchObject({ status: 'failed', attempts: 2, lastError: 'Still no answer.' });
  expect(order.pullEvents()).toEqual([new PhoneNumberOrderFailed(order.id, 'Still no answer.')]);
});

it('is fulfilled with a number', () => {
  const order = placed();
  order.pullEvents();
  order.noteFailure('No answer.', { isFinal: false }, now);
  const number = { id: newId(), phoneNumber: '+12125552000' };
  order.fulfill(number, now);
  expect(order).toMatchObject({ status: 'fulfilled', phoneNumberId: number.id, lastError: null });
  expect(order.pullEvents()).toEqual([
    new PhoneNumberProvisioned(order.id, number.id, '+12125552000', coordinatorId),
  ]);
});

it('hears no failure of a straggler once it is fulfilled', () => {
  const order = placed();
  order.fulfill({ id: newId(), phoneNumber: '+12125552000' }, now);
  order.pullEvents();
  order.noteFailure('No answer.', { isFinal: true }, now);
  expect(order).toMatchObject({ status: 'fulfilled', lastError: null });
  expect(order.pullEvents()).toEqual([]);
});

it('starts afresh, as wanted now, when it is taken up again', () => {
  const order = placed();
  order.beginAttempt(now);
  order.noteFailure('No answer.', { isFinal: true }, now);
  order.pullEvents();
  const wish = { coordinatorId: newId(), requestedCountry: 'DE', areaCode: null };
  order.takeUpAgain(wish, now);
  expect(order).toMatchObject({ ...wish, status: 'pending', attempts: 0, lastError: null });
  expect(order.pullEvents()).toEqual([new PhoneNumberOrdered(order.id)]);
});

it('is stalled when nobody has tried for half an hour', () => {
  const order = placed();
  order.beginAttempt(now);
  expect(order.isStalled(now.add({ minutes: 30 }))).toBe(false);
  expect(order.isStalled(now.add({ minutes: 31 }))).toBe(true);
  order.noteFailure('No answer.', { isFinal: true }, now);
  expect(order.isStalled(now.add({ minutes: 31 }))).toBe(false);
});
