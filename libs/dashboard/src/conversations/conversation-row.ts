import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ConversationDto } from '@coordinator/contracts';
import { ArchPortrait, Badge, Dot, Face, Icon } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../auth/session.feature';
import { callName } from '../team/coordinator';
import { teamFeature } from '../team/team.feature';
import { briefMoment } from '../words/time';
import { contactName, handlerWords, hasName, lastLine } from './conversation-words';
import { conversationPath } from './conversation-path';

/** A conversation in a list: who, what last, when, and what is the matter. */
@Component({
  selector: 'coordinator-conversation-row',
  imports: [ArchPortrait, Badge, Dot, Face, Icon, RouterLink],
  templateUrl: './conversation-row.html',
  styleUrl: './conversation-row.css',
})
export class ConversationRow {
  readonly conversation = input.required<ConversationDto>();
  readonly now = input.required<Date>();
  readonly timezone = input.required<string>();
  readonly current = input(false);

  private readonly store = inject(Store);
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);
  private readonly user = this.store.selectSignal(sessionFeature.selectUser);

  protected readonly coordinator = computed(
    () => this.team().find(({ id }) => id === this.conversation().coordinatorId) ?? null,
  );
  protected readonly path = computed(() => conversationPath(this.conversation().id));
  protected readonly name = computed(() => contactName(this.conversation().contact));
  protected readonly face = computed(() =>
    hasName(this.conversation().contact) ? this.name() : '?',
  );
  protected readonly line = computed(() => lastLine(this.conversation(), this.coordinator()));
  protected readonly when = computed(() => {
    const { lastMessage, createdAt } = this.conversation();
    return briefMoment(new Date(lastMessage?.at ?? createdAt), this.now(), this.timezone());
  });
  protected readonly handler = computed(() =>
    handlerWords(this.conversation(), this.coordinator(), this.user()?.id ?? null),
  );
  protected readonly answeredBy = computed(() => {
    const mate = this.coordinator();
    return mate && this.conversation().handler === 'assistant'
      ? { name: callName(mate), persona: mate.personaTemplate.name }
      : null;
  });
}
