import { Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type {
  AppointmentDto,
  ConversationDto,
  CoordinatorDto,
  FollowUpDto,
} from '@coordinator/contracts';
import { ArchPortrait, Button, Face, Icon, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../auth/session.feature';
import { LiveNewsActions } from '../live/live.actions';
import { reloadOn } from '../live/reload-on';
import { organizationsFeature } from '../organizations/organizations.feature';
import { callName } from '../team/coordinator';
import { dutyOf } from '../team/duty';
import { teamFeature } from '../team/team.feature';
import { isAhead, VISIT_STATUS_WORDS, visitKind } from '../visits/visit-words';
import { spokenPhone } from '../words/phone';
import { spokenMoment } from '../words/time';
import { contactName } from './conversation-words';
import { conversationPath } from './conversation-path';
import { ConversationsApi } from './conversations-api';

/** Who answers, who the conversation is with, what is booked for them and what was promised. */
@Component({
  selector: 'coordinator-contact-panel',
  imports: [ArchPortrait, Button, Face, Icon, RouterLink, Skeleton],
  templateUrl: './contact-panel.html',
  styleUrl: './contact-panel.css',
})
export class ContactPanel {
  readonly conversation = input.required<ConversationDto>();
  readonly coordinator = input.required<CoordinatorDto | null>();
  readonly handler = input.required<string>();
  /** Null until they are known. */
  readonly visits = input.required<readonly AppointmentDto[] | null>();
  readonly visitsFailed = input.required<boolean>();
  readonly now = input.required<Date>();
  readonly timezone = input.required<string>();
  readonly retryChosen = output();

  private readonly store = inject(Store);
  private readonly api = inject(ConversationsApi);
  private readonly organizationId = this.store.selectSignal(organizationsFeature.selectCurrentId);
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);
  private readonly user = this.store.selectSignal(sessionFeature.selectUser);

  protected readonly followUps = rxResource({
    params: () => {
      const organizationId = this.organizationId();
      return organizationId === null ? undefined : { organizationId, contactId: this.contactId() };
    },
    stream: ({ params: { organizationId, contactId } }) =>
      this.api.followUps(organizationId, contactId),
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  private readonly contactId = computed(() => this.conversation().contact.id);
  protected readonly path = computed(() => conversationPath(this.conversation().id));
  protected readonly name = computed(() => contactName(this.conversation().contact));
  protected readonly userName = computed(() => this.user()?.name ?? '');
  protected readonly phone = computed(() => {
    const { phone } = this.conversation().contact;
    return phone ? spokenPhone(phone) : null;
  });
  protected readonly line = computed(() => spokenPhone(this.conversation().phoneNumber));
  protected readonly ahead = computed(() =>
    (this.visits() ?? []).filter((visit) => isAhead(visit, this.now())),
  );
  protected readonly last = computed(() =>
    (this.visits() ?? []).findLast(({ status }) => status === 'completed'),
  );
  protected readonly promises = computed(() =>
    (this.followUps.hasValue() ? this.followUps.value() : []).filter(
      ({ completedAt }) => completedAt === null,
    ),
  );
  protected readonly statusWords = VISIT_STATUS_WORDS;
  protected readonly visitKind = visitKind;
  protected readonly dutyOf = dutyOf;
  protected readonly callName = callName;

  constructor() {
    reloadOn(this.followUps, LiveNewsActions.contactChanged);
  }

  protected moment(instant: string): string {
    return spokenMoment(new Date(instant), this.timezone());
  }

  protected isLate({ dueAt }: FollowUpDto): boolean {
    return Date.parse(dueAt) < this.now().getTime();
  }

  protected promisedBy({ coordinatorId }: FollowUpDto): string {
    const mate = this.team().find(({ id }) => id === coordinatorId);
    return mate ? `${callName(mate)} promised it` : 'Written down by a person';
  }
}
