import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { Button, EmptyState, Notice, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { filter, map } from 'rxjs';
import { isTyping } from '../keys/is-typing';
import { organizationsFeature } from '../organizations/organizations.feature';
import { callName } from '../team/coordinator';
import { teamFeature } from '../team/team.feature';
import { Clock } from '../today/clock';
import { conversationPath } from './conversation-path';
import { ConversationRow } from './conversation-row';
import { ConversationPageActions, InboxPageActions } from './conversations.actions';
import { conversationsFeature } from './conversations.feature';
import { belongsTo, INBOX_VIEW_WORDS, INBOX_VIEWS, type InboxView } from './inbox-view';
import { threadFeature } from './thread.feature';

/** The piles of conversations at the left, the one that is open beside them. */
@Component({
  imports: [Button, ConversationRow, EmptyState, Notice, RouterOutlet, Skeleton],
  templateUrl: './inbox-page.html',
  styleUrl: './inbox-page.css',
  host: { '(document:keydown)': 'onKey($event)', '[class.reading]': 'reading()' },
})
export class InboxPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly all = this.store.selectSignal(conversationsFeature.selectAll);
  private readonly pages = this.store.selectSignal(conversationsFeature.selectViews);
  private readonly organization = this.store.selectSignal(organizationsFeature.selectCurrent);
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);

  protected readonly views = INBOX_VIEWS;
  protected readonly words = INBOX_VIEW_WORDS;
  protected readonly now = inject(Clock).minute;
  protected readonly openId = this.store.selectSignal(threadFeature.selectConversationId);
  protected readonly needsYou = this.store.selectSignal(conversationsFeature.selectNeedsYou);

  protected readonly view = signal<InboxView>('open');
  protected readonly page = computed(() => this.pages()[this.view()]);
  protected readonly timezone = computed(() => this.organization()?.timezone ?? 'UTC');
  /** What is open stays in the list while it is, even when it has left the pile meanwhile. */
  protected readonly shown = computed(() =>
    this.all().filter(
      (conversation) => belongsTo(this.view(), conversation) || conversation.id === this.kept(),
    ),
  );
  private readonly kept = linkedSignal<{ view: InboxView; openId: string | null }, string | null>({
    source: () => ({ view: this.view(), openId: this.openId() }),
    computation: ({ view, openId }, previous) =>
      previous && previous.source.view !== view ? null : openId,
  });
  /** On a phone, list and conversation are steps. */
  protected readonly reading = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.isReading()),
    ),
    { initialValue: this.isReading() },
  );
  protected readonly answering = computed(() => {
    const mate = this.team().find(({ status }) => status === 'active');
    return mate ? { name: callName(mate), persona: mate.personaTemplate.name } : null;
  });
  protected readonly emptySentence = computed(() => {
    const name = this.answering()?.name;
    switch (this.view()) {
      case 'open':
        return name ? `All answered. ${name} has the desk.` : 'All answered.';
      case 'needsYou':
        return 'Nothing needs you now.';
      case 'closed':
        return 'Conversations that are closed will be here.';
    }
  });

  protected choose(view: InboxView): void {
    this.view.set(view);
    this.store.dispatch(InboxPageActions.viewChosen({ view }));
  }

  protected more(): void {
    this.store.dispatch(InboxPageActions.moreChosen({ view: this.view() }));
  }

  protected retry(): void {
    this.store.dispatch(InboxPageActions.retryChosen({ view: this.view() }));
  }

  /** J and K walk the list, E closes what is open. */
  protected onKey(event: KeyboardEvent): void {
    if (isTyping(event)) return;
    const openId = this.openId();
    if (event.key === 'j') this.step(1);
    else if (event.key === 'k') this.step(-1);
    else if (event.key === 'e' && openId !== null) {
      this.store.dispatch(ConversationPageActions.closeChosen({ conversationId: openId }));
    } else return;
    event.preventDefault();
  }

  private step(by: 1 | -1): void {
    const shown = this.shown();
    const at = shown.findIndex(({ id }) => id === this.openId());
    const next = shown[at < 0 ? 0 : at + by];
    if (next) void this.router.navigateByUrl(conversationPath(next.id));
  }

  private isReading(): boolean {
    return this.router.url.includes('/texts/');
  }
}
