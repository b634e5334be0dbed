import { Component, computed, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Badge, Button, Face, Icon, Notice, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { of } from 'rxjs';
import { sessionFeature } from '../auth/session.feature';
import { LiveNewsActions } from '../live/live.actions';
import { reloadOn } from '../live/reload-on';
import { organizationsFeature } from '../organizations/organizations.feature';
import { callName } from '../team/coordinator';
import { teamFeature } from '../team/team.feature';
import { Clock } from '../today/clock';
import { VisitsApi } from '../visits/visits-api';
import { spokenPhone } from '../words/phone';
import { Composer } from './composer';
import { ContactPanel } from './contact-panel';
import { contactFirstName, contactName, handlerWords, hasName } from './conversation-words';
import { conversationPath, INBOX_PATH } from './conversation-path';
import { ConversationPageActions } from './conversations.actions';
import { Thread } from './thread';
import { threadFeature } from './thread.feature';

/** One conversation: what was said, the way to say something, and who it is with. */
@Component({
  imports: [
    Badge,
    Button,
    Composer,
    ContactPanel,
    Face,
    Icon,
    Notice,
    RouterLink,
    Skeleton,
    Thread,
  ],
  templateUrl: './conversation-page.html',
  styleUrl: './conversation-page.css',
  host: { '[class.detailed]': 'details() !== undefined' },
})
export class ConversationPage {
  /** From the address. */
  readonly conversationId = input.required<string>();
  /** `?details`: on a phone, the step after the conversation. */
  readonly details = input<string>();

  private readonly store = inject(Store);
  private readonly visitsApi = inject(VisitsApi);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly organization = this.store.selectSignal(organizationsFeature.selectCurrent);
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);
  private readonly user = this.store.selectSignal(sessionFeature.selectUser);

  protected readonly inboxPath = INBOX_PATH;
  protected readonly now = inject(Clock).minute;
  protected readonly thread = this.store.selectSignal(threadFeature.selectThreadState);
  protected readonly conversation = this.store.selectSignal(threadFeature.selectConversation);
  protected readonly timezone = computed(() => this.organization()?.timezone ?? 'UTC');
  protected readonly path = computed(() => conversationPath(this.conversationId()));

  protected readonly visits = rxResource({
    params: () => {
      const organizationId = this.organization()?.id;
      const contactId = this.conversation()?.contact.id;
      return organizationId && contactId ? `${organizationId} ${contactId}` : undefined;
    },
    stream: ({ params }) => {
      const [organizationId, contactId] = params.split(' ');
      return organizationId && contactId
        ? this.visitsApi.ofContact(organizationId, contactId)
        : of([]);
    },
  });
  protected readonly knownVisits = computed(() =>
    this.visits.hasValue() ? this.visits.value() : [],
  );

  protected readonly name = computed(() => {
    const conversation = this.conversation();
    return conversation ? contactName(conversation.contact) : '';
  });
  protected readonly firstName = computed(() => {
    const conversation = this.conversation();
    return conversation ? contactFirstName(conversation.contact) : 'them';
  });
  protected readonly face = computed(() => {
    const conversation = this.conversation();
    return conversation && hasName(conversation.contact) ? this.name() : '?';
  });
  /** The number under the name, unless it is the name. */
  protected readonly phone = computed(() => {
    const contact = this.conversation()?.contact;
    if (!contact || !hasName(contact)) return 'Name not known yet';
    return contact.phone ? spokenPhone(contact.phone) : null;
  });
  protected readonly coordinator = computed(
    () => this.team().find(({ id }) => id === this.conversation()?.coordinatorId) ?? null,
  );
  protected readonly mateName = computed(() => {
    const mate = this.coordinator();
    return mate ? callName(mate) : 'the team';
  });
  protected readonly handler = computed(() => {
    const conversation = this.conversation();
    return conversation
      ? handlerWords(conversation, this.coordinator(), this.user()?.id ?? null)
      : '';
  });

  constructor() {
    reloadOn(this.visits, LiveNewsActions.appointmentChanged);
    effect(() => {
      if (this.details() === undefined) return;
      setTimeout(() =>
        this.element.querySelector<HTMLElement>('coordinator-contact-panel .back')?.focus(),
      );
    });
    effect((onCleanup) => {
      const conversationId = this.conversationId();
      untracked(() => this.store.dispatch(ConversationPageActions.opened({ conversationId })));
      onCleanup(() => this.store.dispatch(ConversationPageActions.left({ conversationId })));
      // On a phone it is a step of its own: begin at its heading.
      const { defaultView } = this.element.ownerDocument;
      if (defaultView?.matchMedia?.('(max-width: 719.98px)').matches) {
        setTimeout(() => this.element.querySelector<HTMLElement>('h2')?.focus());
      }
    });
  }

  protected takeOver(): void {
    this.store.dispatch(
      ConversationPageActions.takeOverChosen({ conversationId: this.conversationId() }),
    );
  }

  protected handBack(): void {
    this.store.dispatch(
      ConversationPageActions.handBackChosen({ conversationId: this.conversationId() }),
    );
  }

  protected close(): void {
    this.store.dispatch(
      ConversationPageActions.closeChosen({ conversationId: this.conversationId() }),
    );
  }

  protected retry(): void {
    this.store.dispatch(ConversationPageActions.retryChosen());
  }
}
