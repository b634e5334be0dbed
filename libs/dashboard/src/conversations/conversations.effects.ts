import { inject } from '@angular/core';
import type { ConversationDto } from '@coordinator/contracts';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  distinctUntilChanged,
  from,
  groupBy,
  map,
  merge,
  mergeMap,
  of,
  switchMap,
} from 'rxjs';
import { isPassing, type Problem } from '../http/problem';
import { LiveActions, LiveNewsActions } from '../live/live.actions';
import { contactOf } from '../live/subject';
import { organizationsFeature } from '../organizations/organizations.feature';
import {
  ConversationPageActions,
  ConversationsActions,
  InboxPageActions,
} from './conversations.actions';
import { ConversationsApi } from './conversations-api';
import { happenedIn } from './happened-in';
import { conversationsFeature } from './conversations.feature';
import { INBOX_VIEWS, type InboxView } from './inbox-view';

/** Shown everywhere: what is open, and how much of it needs a person. */
const ALWAYS: readonly InboxView[] = ['open', 'needsYou'];

/** The first pages follow the business that is looked at, and are fetched again after a gap. */
export const requestConversations = createEffect(
  (actions = inject(Actions), store = inject(Store)) => {
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    const views = store.selectSignal(conversationsFeature.selectViews);
    return merge(
      store.select(organizationsFeature.selectCurrent).pipe(
        map((organization) => organization?.id ?? null),
        distinctUntilChanged(),
        map(() => ALWAYS),
      ),
      actions.pipe(
        ofType(LiveActions.resyncAsked),
        map(() => INBOX_VIEWS.filter((view) => views()[view].status !== 'idle')),
      ),
      actions.pipe(
        ofType(InboxPageActions.viewChosen),
        map(({ view }) => (views()[view].status === 'idle' ? [view] : [])),
      ),
      actions.pipe(
        ofType(InboxPageActions.retryChosen),
        map(({ view }) => [view]),
      ),
    ).pipe(
      mergeMap((wanted) => from(wanted)),
      mergeMap((view) => {
        const id = organizationId();
        return id === null
          ? []
          : [ConversationsActions.requested({ organizationId: id, view, cursor: null })];
      }),
    );
  },
  { functional: true },
);

export const requestMoreConversations = createEffect(
  (actions = inject(Actions), store = inject(Store)) => {
    const state = store.selectSignal(conversationsFeature.selectConversationsState);
    return actions.pipe(
      ofType(InboxPageActions.moreChosen),
      mergeMap(({ view }) => {
        const { organizationId, views } = state();
        const cursor = views[view].nextCursor;
        return organizationId === null || cursor === null
          ? []
          : [ConversationsActions.requested({ organizationId, view, cursor })];
      }),
    );
  },
  { functional: true },
);

export const loadConversations = createEffect(
  (actions = inject(Actions), api = inject(ConversationsApi)) =>
    actions.pipe(
      ofType(ConversationsActions.requested),
      groupBy(({ view }) => view),
      mergeMap((requests) =>
        requests.pipe(
          switchMap(({ organizationId, view, cursor }) =>
            api.list(organizationId, view, cursor).pipe(
              map(({ data, meta }) =>
                ConversationsActions.loaded({
                  organizationId,
                  view,
                  conversations: data,
                  nextCursor: meta.nextCursor,
                  first: cursor === null,
                }),
              ),
              catchError((problem: Problem) =>
                of(ConversationsActions.loadFailed({ organizationId, view, problem })),
              ),
            ),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** One conversation is fetched when it is opened, and whenever something happened in it. */
export const fetchConversation = createEffect(
  (actions = inject(Actions), store = inject(Store), api = inject(ConversationsApi)) => {
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    const conversations = store.selectSignal(conversationsFeature.selectAll);
    return merge(
      actions.pipe(
        ofType(ConversationPageActions.opened),
        map(({ conversationId }) => conversationId),
      ),
      happenedIn(actions),
      actions.pipe(
        ofType(LiveNewsActions.contactChanged),
        mergeMap(({ event }) => conversationsWith(contactOf(event), conversations())),
      ),
    ).pipe(
      groupBy((conversationId) => conversationId),
      mergeMap((one) =>
        one.pipe(
          switchMap((conversationId) => {
            const id = organizationId();
            return id === null ? [] : fetchOne(api, id, conversationId);
          }),
        ),
      ),
    );
  },
  { functional: true },
);

function conversationsWith(contactId: string | null, all: readonly ConversationDto[]): string[] {
  return all.filter(({ contact }) => contact.id === contactId).map(({ id }) => id);
}

function fetchOne(api: ConversationsApi, organizationId: string, conversationId: string) {
  return api.one(organizationId, conversationId).pipe(
    map((conversation) => ConversationsActions.fetched({ organizationId, conversation })),
    catchError((problem: Problem) =>
      isPassing(problem) ? [] : of(ConversationsActions.gone({ conversationId })),
    ),
  );
}
