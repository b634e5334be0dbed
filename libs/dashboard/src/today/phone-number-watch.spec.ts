import type { PhoneNumberDto, PhoneNumberOrderDto } from '@coordinator/contracts';
import { defer, type Observable, of, throwError } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { aPhoneNumber, aPhoneNumberOrder } from '../testing/samples';
import { type NumberWatch, watchForNumber } from './phone-number-watch';

const number = aPhoneNumber();
const other = aPhoneNumber({ id: 'number-2', isPrimary: false });

/** Answers one after the other, the last one for good. */
function answering<Item>(...answers: (readonly Item[] | Error)[]): Observable<readonly Item[]> {
  let looks = 0;
  return defer(() => {
    const answer = answers[Math.min(looks++, answers.length - 1)] ?? [];
    return answer instanceof Error ? throwError(() => answer) : of(answer);
  });
}

const noNumber = answering<PhoneNumberDto>([]);
const pending = answering<PhoneNumberOrderDto>([aPhoneNumberOrder()]);

describe('watchForNumber', () => {
  const watched = (watch: Observable<NumberWatch>, milliseconds: number) => {
    const seen: [at: number, watch: NumberWatch][] = [];
    let completed = false;
    const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
    scheduler.run(({ flush }) => {
      const subscription = watch.subscribe({
        next: (state) => seen.push([scheduler.now(), state]),
        complete: () => (completed = true),
      });
      scheduler.schedule(() => subscription.unsubscribe(), milliseconds);
      flush();
    });
    return { seen, completed, kinds: seen.map(([, { kind }]) => kind) };
  };

  it('looks every two seconds until the number is there, then stops', () => {
    const numbers = answering([], [], [other, number]);
    const { seen, completed } = watched(watchForNumber(numbers, pending), 60_000);
    expect(seen).toEqual([
      [0, { kind: 'arriving', trouble: null }],
      [2_000, { kind: 'arriving', trouble: null }],
      [4_000, { kind: 'here', phoneNumber: number }],
    ]);
    expect(completed).toBe(true);
  });

  it('takes the first number when none is the primary one', () => {
    const { seen } = watched(watchForNumber(answering([other]), pending), 1_000);
    expect(seen).toEqual([[0, { kind: 'here', phoneNumber: other }]]);
  });

  it('goes on after a failed look, at the numbers or at the orders', () => {
    const numbers = answering(new Error('offline'), [], [number]);
    const orders = answering<PhoneNumberOrderDto>(new Error('offline'));
    const { kinds } = watched(watchForNumber(numbers, orders), 60_000);
    expect(kinds).toEqual(['unreachable', 'unreachable', 'here']);
  });

  it('tells what is in the way', () => {
    const orders = answering(
      [aPhoneNumberOrder({ lastError: 'The carrier does not answer.' })],
      [aPhoneNumberOrder({ status: 'failed', lastError: 'No numbers left.' })],
    );
    const { seen } = watched(watchForNumber(noNumber, orders), 3_000);
    expect(seen.map(([, state]) => state)).toEqual([
      { kind: 'arriving', trouble: 'The carrier does not answer.' },
      { kind: 'failed', reason: 'No numbers left.' },
    ]);
  });

  it('gives the order a moment to be placed before it says that there is none', () => {
    const { kinds } = watched(watchForNumber(noNumber, answering<PhoneNumberOrderDto>([])), 11_000);
    expect(kinds).toEqual([...Array<string>(5).fill('arriving'), 'none']);
  });

  it('looks less often after a minute', () => {
    const { seen, completed } = watched(watchForNumber(noNumber, pending), 120_000);
    const late = seen.map(([at]) => at).filter((at) => at > 58_000);
    expect(late).toEqual([73_000, 88_000, 103_000, 118_000]);
    expect(completed).toBe(false);
  });
});
