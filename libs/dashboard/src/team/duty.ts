import type { CoordinatorDto } from '@coordinator/contracts';
import type { DutyState } from '@coordinator/ui';

export interface Duty {
  readonly state: DutyState;
  readonly words: string;
}

/**
 * What a coordinator does now, as a ring around the portrait and as words.
 *
 * @param writing the ids of those who are writing to somebody this moment
 */
export function dutyOf(coordinator: CoordinatorDto, writing?: ReadonlySet<string>): Duty {
  switch (coordinator.status) {
    case 'active':
      if (writing?.has(coordinator.id)) return { state: 'on-call', words: 'Writing now' };
      return { state: 'on-duty', words: 'On duty' };
    case 'paused':
      return { state: 'paused', words: 'Paused' };
    case 'inactive':
      return { state: 'idle', words: 'Not at work' };
  }
}
