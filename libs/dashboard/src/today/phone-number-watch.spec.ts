import { defer, of, throwError } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import type { PhoneNumber } from '../organizations/organization';
import { type NumberWatch, watchForNumber } from './phone-number-watch';

const number: PhoneNumber = { id: 'n-1', phoneNumber: '+12065550142', isPrimary: true };
const other: PhoneNumber = { ...number, id: 'n-2', isPrimary: false };

/** Looks that answer one after the other, the last one for good. */
const answering = (...answers: (readonly PhoneNumber[] | Error)[]) => {
  let looks = 0;
  return defer(() => {
    const answer = answers[Math.min(looks++, answers.length - 1)] ?? [];
    return answer instanceof Error ? throwError(() => answer) : of(answer);
  });
};

describe('watchForNumber', () => {
  const watched = (look: ReturnType<typeof answering>, milliseconds: number) => {
    const seen: [at: number, watch: NumberWatch][] = [];
    let completed = false;
    const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
    scheduler.run(({ flush }) => {
      const subscription = watchForNumber(look).subscribe({
        next: (watch) => seen.push([scheduler.now(), watch]),
        complete: () => (completed = true),
      });
      scheduler.schedule(() => subscription.unsubscribe(), milliseconds);
      flush();
    });
    return { seen, completed };
  };

  it('looks every two seconds until the number is there, then stops', () => {
    const { seen, completed } = watched(answering([], [], [other, number]), 60_000);
    expect(seen).toEqual([
      [0, { kind: 'arriving', late: false }],
      [2_000, { kind: 'arriving', late: false }],
      [4_000, { kind: 'here', phoneNumber: number }],
    ]);
    expect(completed).toBe(true);
  });

  it('goes on after a failed look', () => {
    const { seen } = watched(answering(new Error('offline'), [number]), 60_000);
    expect(seen.map(([, { kind }]) => kind)).toEqual(['unreachable', 'here']);
  });

  it('takes the first number when none is the primary one', () => {
    const { seen } = watched(answering([other]), 1_000);
    expect(seen).toEqual([[0, { kind: 'here', phoneNumber: other }]]);
  });

  it('says that it is late after a minute, and looks less often', () => {
    const { seen, completed } = watched(answering([]), 120_000);
    const late = seen.filter(([, watch]) => watch.kind === 'arriving' && watch.late);
    expect(
      seen.filter(([at]) => at < 60_000).every(([, watch]) => 'late' in watch && !watch.late),
    ).toBe(true);
    expect(late.map(([at]) => at)).toEqual([73_000, 88_000, 103_000, 118_000]);
    expect(completed).toBe(false);
  });
});
