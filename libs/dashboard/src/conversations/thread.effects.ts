import { DOCUMENT } from '@angular/common';
import { inject } from '@angular/core';
import type { ConversationDto } from '@coordinator/contracts';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  combineLatest,
  EMPTY,
  exhaustMap,
  filter,
  fromEvent,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  startWith,
  switchMap,
} from 'rxjs';
import type { Problem } from '../http/problem';
import { LiveActions } from '../live/live.actions';
import { Notices } from '../notices/notices';
import { organizationsFeature } from '../organizations/organizations.feature';
import {
  ConversationPageActions,
  ConversationsActions,
  ThreadActions,
} from './conversations.actions';
import { ConversationsApi } from './conversations-api';
import { happenedIn } from './happened-in';
import { threadFeature } from './thread.feature';

/** The latest messages: when the conversation opens, when something happens in it, after a gap. */
export const loadThread = createEffect(
  (actions = inject(Actions), store = inject(Store), api = inject(ConversationsApi)) => {
    const openId = store.selectSignal(threadFeature.selectConversationId);
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    return merge(
      // Opened by its address, a conversation may be there before the business is known.
      combineLatest([
        store.select(threadFeature.selectConversationId),
        store.select(organizationsFeature.selectCurrent),
      ]),
      happenedIn(actions).pipe(filter((conversationId) => conversationId === openId())),
      actions.pipe(ofType(LiveActions.resyncAsked, ConversationPageActions.retryChosen)),
    ).pipe(
      switchMap(() => {
        const conversationId = openId();
        const id = organizationId();
        if (conversationId === null || id === null) return EMPTY;
        return api.messages(id, conversationId, null).pipe(
          map(({ data, meta }) =>
            ThreadActions.loaded({ conversationId, messages: data, olderCursor: meta.nextCursor }),
          ),
          catchError((problem: Problem) =>
            of(ThreadActions.loadFailed({ conversationId, problem })),
          ),
        );
      }),
    );
  },
  { functional: true },
);

export const loadEarlier = createEffect(
  (actions = inject(Actions), store = inject(Store), api = inject(ConversationsApi)) => {
    const thread = store.selectSignal(threadFeature.selectThreadState);
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    return actions.pipe(
      ofType(ConversationPageActions.earlierMessagesChosen),
      exhaustMap(() => {
        const { conversationId, olderCursor } = thread();
        const id = organizationId();
        if (conversationId === null || id === null || olderCursor === null) return EMPTY;
        return api.messages(id, conversationId, olderCursor).pipe(
          map(({ data, meta }) =>
            ThreadActions.earlierLoaded({
              conversationId,
              messages: data,
              olderCursor: meta.nextCursor,
            }),
          ),
          catchError((problem: Problem) =>
            of(ThreadActions.loadFailed({ conversationId, problem })),
          ),
        );
      }),
    );
  },
  { functional: true },
);

/** What is on the screen of someone who looks at it has been read. */
export const readWhatIsShown = createEffect(
  (store = inject(Store), api = inject(ConversationsApi), document = inject(DOCUMENT)) => {
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    return combineLatest([
      store.select(threadFeature.selectConversation),
      fromEvent(document, 'visibilitychange').pipe(startWith(null)),
    ]).pipe(
      filter(([conversation]) => (conversation?.unreadCount ?? 0) > 0 && !document.hidden),
      exhaustMap(([conversation]) => {
        const id = organizationId();
        if (conversation === null || id === null) return EMPTY;
        return api.read(id, conversation.id).pipe(
          map((read) => ConversationsActions.fetched({ organizationId: id, conversation: read })),
          // It stays unread, and is read with the next look.
          catchError(() => EMPTY),
        );
      }),
    );
  },
  { functional: true },
);

/** Taking over, handing back, closing. */
export const changeConversation = createEffect(
  (actions = inject(Actions), store = inject(Store), api = inject(ConversationsApi)) => {
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    const {
      takeOverChosen: taken,
      handBackChosen: back,
      closeChosen: closed,
    } = ConversationPageActions;
    return actions.pipe(
      ofType(taken, back, closed),
      mergeMap(({ type, conversationId }) => {
        const id = organizationId();
        if (id === null) return EMPTY;
        const change: { what: string; done: Observable<ConversationDto> } =
          type === taken.type
            ? {
                what: 'The conversation was not taken over.',
                done: api.takeOver(id, conversationId),
              }
            : type === back.type
              ? {
                  what: 'The conversation was not handed back.',
                  done: api.handBack(id, conversationId),
                }
              : { what: 'The conversation was not closed.', done: api.close(id, conversationId) };
        return change.done.pipe(
          map((conversation) => ConversationsActions.fetched({ organizationId: id, conversation })),
          catchError((problem: Problem) =>
            of(ThreadActions.changeRefused({ what: change.what, problem })),
          ),
        );
      }),
    );
  },
  { functional: true },
);

export const tellChangeRefused = createEffect(
  (actions = inject(Actions), notices = inject(Notices)) =>
    actions.pipe(
      ofType(ThreadActions.changeRefused),
      map(({ what, problem }) => notices.say(`${what} ${problem.detail}`)),
    ),
  { functional: true, dispatch: false },
);
