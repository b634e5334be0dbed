import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, concatMap, groupBy, map, mergeMap, of, skip, tap } from 'rxjs';
import { SessionActions } from '../auth/session.actions';
import type { Problem } from '../http/problem';
import { Notices } from '../notices/notices';
import { PersonalStorage } from '../storage/personal-storage';
import { ConversationPageActions, OutgoingActions } from './conversations.actions';
import { ConversationsApi } from './conversations-api';
import { outgoingFeature } from './outgoing.feature';
import type { OutgoingText } from './outgoing-text';
import { threadFeature } from './thread.feature';

const KEPT_AS = 'outgoing-texts';
const INTERRUPTED =
  'The page was left before it was known whether this went out. Send it again; it goes out once.';

/** One after the other in each conversation, so that they arrive as they were written. */
export const sendTexts = createEffect(
  (actions = inject(Actions), api = inject(ConversationsApi)) =>
    actions.pipe(
      ofType(ConversationPageActions.textWritten, ConversationPageActions.textSentAgain),
      groupBy(({ text }) => text.conversationId),
      mergeMap((texts) =>
        texts.pipe(
          concatMap(({ text: { id, organizationId, contactId, body } }) =>
            api.send(organizationId, contactId, body, id).pipe(
              map((message) => OutgoingActions.sent({ id, message })),
              catchError((problem: Problem) => of(OutgoingActions.failed({ id, problem }))),
            ),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** Someone who went on to another conversation hears of it all the same. */
export const tellFailureElsewhere = createEffect(
  (actions = inject(Actions), store = inject(Store), notices = inject(Notices)) => {
    const openId = store.selectSignal(threadFeature.selectConversationId);
    const texts = store.selectSignal(outgoingFeature.selectById);
    return actions.pipe(
      ofType(OutgoingActions.failed),
      tap(({ id, problem }) => {
        const text = texts()[id];
        if (text && text.conversationId !== openId()) {
          notices.say(`A text did not go out; it is kept in its conversation. ${problem.detail}`);
        }
      }),
    );
  },
  { functional: true, dispatch: false },
);

/** Until the API has taken it, a text outlives the page. */
export const keepTexts = createEffect(
  (store = inject(Store), storage = inject(PersonalStorage)) =>
    store.select(outgoingFeature.selectTexts).pipe(
      skip(1),
      tap((texts) => storage.write(KEPT_AS, texts.length > 0 ? texts : null)),
    ),
  { functional: true, dispatch: false },
);

export const rememberTexts = createEffect(
  (actions = inject(Actions), storage = inject(PersonalStorage)) =>
    actions.pipe(
      ofType(SessionActions.restored, SessionActions.signedIn),
      map(() => OutgoingActions.remembered({ texts: keptTexts(storage.read(KEPT_AS)) })),
    ),
  { functional: true },
);

function keptTexts(kept: unknown): OutgoingText[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(isText).map((text) => ({ ...text, failure: text.failure ?? INTERRUPTED }));
}

function isText(value: unknown): value is OutgoingText {
  const text = (value ?? {}) as Partial<OutgoingText>;
  return [
    text.id,
    text.organizationId,
    text.conversationId,
    text.contactId,
    text.body,
    text.writtenAt,
  ].every((field) => typeof field === 'string');
}
