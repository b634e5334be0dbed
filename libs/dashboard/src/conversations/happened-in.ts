import { ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { debounceTime, filter, groupBy, map, mergeMap, type Observable } from 'rxjs';
import { LiveNewsActions } from '../live/live.actions';
import { conversationOf } from '../live/subject';

/** News about one conversation come in bunches. */
const BUNCH_MS = 60;

/** The conversations that something happened in, each after its bunch of news. */
export function happenedIn(actions: Observable<Action>): Observable<string> {
  return actions.pipe(
    ofType(LiveNewsActions.conversationChanged),
    map(({ event }) => conversationOf(event)),
    filter((conversationId) => conversationId !== null),
    groupBy((conversationId) => conversationId),
    mergeMap((one) => one.pipe(debounceTime(BUNCH_MS))),
  );
}
