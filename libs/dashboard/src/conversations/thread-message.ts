import { Component, computed, inject, input } from '@angular/core';
import type { ConversationContactDto, SmsMessageDto } from '@coordinator/contracts';
import { ArchPortrait, Bubble, Face, Icon } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../auth/session.feature';
import { callName } from '../team/coordinator';
import { teamFeature } from '../team/team.feature';
import { clockTime } from '../words/time';
import { contactName, deliveryOf, hasName, mediaWords } from './conversation-words';

/** One message, with the face of who wrote it, and how it fared. */
@Component({
  selector: 'coordinator-thread-message',
  imports: [ArchPortrait, Bubble, Face, Icon],
  templateUrl: './thread-message.html',
  styleUrl: './thread-message.css',
})
export class ThreadMessage {
  readonly message = input.required<SmsMessageDto>();
  readonly contact = input.required<ConversationContactDto>();
  /** The last before somebody else speaks: it has the face and the time. */
  readonly closing = input.required<boolean>();
  readonly now = input.required<Date>();
  readonly timezone = input.required<string>();

  private readonly store = inject(Store);
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);
  private readonly user = this.store.selectSignal(sessionFeature.selectUser);

  protected readonly theirs = computed(() => this.message().direction === 'inbound');
  protected readonly mate = computed(() => {
    const { author, coordinatorId } = this.message();
    if (author === 'contact' || author === 'staff') return null;
    const mate = this.team().find(({ id }) => id === coordinatorId);
    return mate ? { name: callName(mate), persona: mate.personaTemplate.name } : null;
  });
  protected readonly speaker = computed(() => {
    const { author, userId } = this.message();
    if (author === 'contact') return contactName(this.contact());
    if (author === 'staff')
      return userId !== null && userId === this.user()?.id ? 'You' : 'Your desk';
    return this.mate()?.name ?? 'Your team';
  });
  /** Whose letters make the face. */
  protected readonly face = computed(() => {
    if (this.theirs()) return hasName(this.contact()) ? contactName(this.contact()) : '?';
    return this.speaker() === 'You' ? (this.user()?.name ?? '') : 'Desk';
  });
  protected readonly media = computed(() => mediaWords(this.message()));
  protected readonly body = computed(
    () => this.message().body || `Sent ${this.media() ?? 'nothing'}`,
  );
  private readonly delivery = computed(() =>
    deliveryOf(this.message(), this.now(), this.timezone()),
  );
  protected readonly trouble = computed(() =>
    !this.theirs() && this.delivery().tone === 'danger' ? this.delivery().words : null,
  );
  protected readonly meta = computed(() => {
    const time = clockTime(new Date(this.message().createdAt), this.timezone());
    return this.theirs() ? time : `${this.speaker()}, ${time}, ${this.delivery().words}`;
  });
}
