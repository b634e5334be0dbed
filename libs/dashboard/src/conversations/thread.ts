import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import type { AppointmentDto, ConversationDto } from '@coordinator/contracts';
import { Button, Icon, Notice, Skeleton, Typing } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { callName } from '../team/coordinator';
import { teamFeature } from '../team/team.feature';
import { visitKind } from '../visits/visit-words';
import { spokenMoment } from '../words/time';
import { ConversationPageActions } from './conversations.actions';
import { Drafts } from './drafts';
import { outgoingFeature } from './outgoing.feature';
import { OutgoingMessage } from './outgoing-message';
import type { OutgoingText } from './outgoing-text';
import { threadEntries, type ThreadEntry } from './thread-entries';
import { ThreadMessage } from './thread-message';
import { threadFeature } from './thread.feature';

const STEP_WORDS = { booked: 'Booked', confirmed: 'Confirmed', cancelled: 'Canceled' } as const;
const STEP_ICONS = { booked: 'calendar', confirmed: 'check', cancelled: 'close' } as const;

/** What was said and what came of it, day by day, the latest at the bottom. */
@Component({
  selector: 'coordinator-thread',
  imports: [Button, Icon, Notice, OutgoingMessage, Skeleton, ThreadMessage, Typing],
  templateUrl: './thread.html',
  styleUrl: './thread.css',
})
export class Thread {
  readonly conversation = input.required<ConversationDto>();
  readonly coordinatorName = input.required<string>();
  readonly persona = input.required<string | null>();
  readonly visits = input.required<readonly AppointmentDto[]>();
  readonly now = input.required<Date>();
  readonly timezone = input.required<string>();

  private readonly store = inject(Store);
  private readonly drafts = inject(Drafts);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);
  private readonly messages = this.store.selectSignal(threadFeature.selectMessages);
  private readonly texts = this.store.selectSignal(outgoingFeature.selectTexts);

  protected readonly state = this.store.selectSignal(threadFeature.selectThreadState);
  private readonly outgoing = computed(() =>
    this.texts().filter(({ conversationId }) => conversationId === this.conversation().id),
  );
  protected readonly entries = computed((): ThreadEntry[] =>
    threadEntries(this.messages(), this.visits(), this.outgoing(), {
      timeZone: this.timezone(),
      now: this.now(),
      complete: this.state().status === 'loaded' && this.state().olderCursor === null,
    }),
  );
  protected readonly visitKind = visitKind;
  protected readonly stepIcons = STEP_ICONS;

  constructor() {
    // One's own words are always in sight.
    effect(() => {
      if (this.outgoing().length > 0)
        untracked(() => this.scroller().nativeElement.scrollTo?.(0, 0));
    });
  }

  protected moment(instant: string): string {
    return spokenMoment(new Date(instant), this.timezone());
  }

  /** "Marge booked Cleaning", or of a visit that a person wrote in, "Booked Cleaning". */
  protected stepWords(entry: ThreadEntry & { kind: 'visit' }): string {
    const mate = this.team().find(({ id }) => id === entry.visit.bookedByCoordinatorId);
    if (entry.step === 'booked' && mate) return `${callName(mate)} booked`;
    return STEP_WORDS[entry.step];
  }

  protected earlier(): void {
    this.store.dispatch(ConversationPageActions.earlierMessagesChosen());
  }

  protected retry(): void {
    this.store.dispatch(ConversationPageActions.retryChosen());
  }

  protected sendAgain(text: OutgoingText): void {
    this.store.dispatch(ConversationPageActions.textSentAgain({ text }));
  }

  protected takeBack({ id, conversationId, body }: OutgoingText): void {
    const draft = this.drafts.of(conversationId);
    this.drafts.keep(conversationId, draft === '' ? body : `${body}\n${draft}`);
    this.store.dispatch(ConversationPageActions.textWithdrawn({ id }));
  }
}
