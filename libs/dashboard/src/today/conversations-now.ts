import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ConversationDto } from '@coordinator/contracts';
import { Button, EmptyState, Icon, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { InboxPageActions } from '../conversations/conversations.actions';
import { conversationsFeature } from '../conversations/conversations.feature';
import { INBOX_PATH } from '../conversations/conversation-path';
import { ConversationRow } from '../conversations/conversation-row';
import { callName } from '../team/coordinator';
import { teamFeature } from '../team/team.feature';
import { tryFeature } from '../trying/try.feature';

const SHOWN = 6;

/** Those going on this minute, then those that need a person, then the latest. */
@Component({
  selector: 'coordinator-conversations-now',
  imports: [Button, ConversationRow, EmptyState, Icon, RouterLink, Skeleton],
  templateUrl: './conversations-now.html',
  styleUrl: './section.css',
})
export class ConversationsNow {
  readonly now = input.required<Date>();
  readonly timezone = input.required<string>();

  private readonly store = inject(Store);
  private readonly all = this.store.selectSignal(conversationsFeature.selectAll);
  private readonly views = this.store.selectSignal(conversationsFeature.selectViews);
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);

  protected readonly inboxPath = INBOX_PATH;
  protected readonly tryable = this.store.selectSignal(tryFeature.selectAvailable);
  protected readonly status = computed(() => this.views().open.status);
  protected readonly shown = computed(() =>
    this.all()
      .filter(({ status }) => status === 'open')
      .map((conversation, index) => ({ conversation, index }))
      .sort((a, b) => rank(a.conversation) - rank(b.conversation) || a.index - b.index)
      .slice(0, SHOWN)
      .map(({ conversation }) => conversation),
  );
  protected readonly mate = computed(() => {
    const mate = this.team().find(({ status }) => status === 'active');
    return mate ? { name: callName(mate), persona: mate.personaTemplate.name } : null;
  });
  protected readonly emptySentence = computed(() => {
    const name = this.mate()?.name;
    return name
      ? `Nobody has written yet. ${name} is at the desk and answers the first text at once.`
      : 'Conversations will be here as soon as somebody is at the desk.';
  });

  protected retry(): void {
    this.store.dispatch(InboxPageActions.retryChosen({ view: 'open' }));
  }
}

function rank({ isAnswering, needsPerson }: ConversationDto): number {
  if (isAnswering) return 0;
  return needsPerson ? 1 : 2;
}
