import { createFeature, createReducer, on } from '@ngrx/store';
import type { ReceivedEvent } from './live-event';
import { LiveActions, LiveNewsActions } from './live.actions';

export interface LiveState {
  readonly status: 'off' | 'connecting' | 'live' | 'lost';
  /** While lost: the moment from which on nothing is known. */
  readonly lostAt: string | null;
  /** What happened last, latest first. */
  readonly latest: readonly ReceivedEvent[];
}

const initial: LiveState = { status: 'off', lostAt: null, latest: [] };

/** As many as one looks back at. */
const LATEST = 60;

const NEWS = [
  LiveNewsActions.conversationChanged,
  LiveNewsActions.appointmentChanged,
  LiveNewsActions.contactChanged,
  LiveNewsActions.teamChanged,
  LiveNewsActions.phoneNumberChanged,
  LiveNewsActions.organizationChanged,
  LiveNewsActions.notificationArrived,
  LiveNewsActions.somethingElseChanged,
] as const;

export const liveFeature = createFeature({
  name: 'live',
  reducer: createReducer(
    initial,
    on(LiveActions.switchedOff, () => initial),
    on(LiveActions.connecting, (): LiveState => ({ ...initial, status: 'connecting' })),
    on(LiveActions.opened, (state): LiveState => ({ ...state, status: 'live', lostAt: null })),
    on(LiveActions.lost, (state, { at }): LiveState => ({
      ...state,
      status: 'lost',
      lostAt: state.lostAt ?? at,
    })),
    on(...NEWS, (state, { event }): LiveState => ({
      ...state,
      latest: [event, ...state.latest].slice(0, LATEST),
    })),
  ),
});
