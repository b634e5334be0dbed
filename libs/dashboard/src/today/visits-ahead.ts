import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { AppointmentDto } from '@coordinator/contracts';
import { ArchPortrait, Badge, Button, EmptyState, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { contactName } from '../conversations/conversation-words';
import { LiveNewsActions } from '../live/live.actions';
import { reloadOn } from '../live/reload-on';
import { callName } from '../team/coordinator';
import { teamFeature } from '../team/team.feature';
import { VISIT_STATUS_WORDS, visitKind } from '../visits/visit-words';
import { VisitsApi } from '../visits/visits-api';
import { addDays, clockTime, dateOf, mondayOf, spokenDate } from '../words/time';

/** As many as are looked at without asking for more. */
const SHOWN = 12;

interface Day {
  readonly date: string;
  readonly words: string;
  readonly visits: readonly AppointmentDto[];
}

/** The book from today to the end of next week, day by day. */
@Component({
  selector: 'coordinator-visits-ahead',
  imports: [ArchPortrait, Badge, Button, EmptyState, Skeleton],
  templateUrl: './visits-ahead.html',
  styleUrls: ['./section.css', './visits-ahead.css'],
})
export class VisitsAhead {
  readonly organizationId = input.required<string>();
  readonly now = input.required<Date>();
  readonly timezone = input.required<string>();

  private readonly api = inject(VisitsApi);
  private readonly team = inject(Store).selectSignal(teamFeature.selectCoordinators);
  private readonly today = computed(() => dateOf(this.now(), this.timezone()));
  private readonly until = computed(() => addDays(mondayOf(this.today()), 13));

  protected readonly all = signal(false);
  protected readonly book = rxResource({
    params: () => `${this.organizationId()} ${this.today()} ${this.until()}`,
    stream: ({ params }) => {
      const [organizationId = '', from = '', to = ''] = params.split(' ');
      return this.api.between(organizationId, from, to);
    },
  });
  private readonly visits = computed(() =>
    (this.book.hasValue() ? this.book.value().data : []).filter(
      ({ status }) => status !== 'cancelled',
    ),
  );
  protected readonly hidden = computed(() =>
    this.all() ? 0 : Math.max(0, this.visits().length - SHOWN),
  );
  /** The list itself ends before the book does. */
  protected readonly goesOn = computed(
    () => this.book.hasValue() && this.book.value().meta.nextCursor !== null,
  );
  protected readonly count = computed(() => {
    const { length } = this.visits();
    if (length === 0) return '';
    return `${this.goesOn() ? 'more than ' : ''}${length} ${length === 1 ? 'visit' : 'visits'}`;
  });
  protected readonly days = computed((): Day[] => {
    const shown = this.all() ? this.visits() : this.visits().slice(0, SHOWN);
    const byDate = Map.groupBy(shown, ({ startsAt }) =>
      dateOf(new Date(startsAt), this.timezone()),
    );
    return [...byDate].map(([date, visits]) => ({
      date,
      words: spokenDate(date, this.today()),
      visits,
    }));
  });
  protected readonly statusWords = VISIT_STATUS_WORDS;
  protected readonly visitKind = visitKind;
  protected readonly contactName = contactName;

  constructor() {
    reloadOn(this.book, LiveNewsActions.appointmentChanged);
  }

  protected time({ startsAt }: AppointmentDto): string {
    return clockTime(new Date(startsAt), this.timezone());
  }

  protected isOver({ endsAt }: AppointmentDto): boolean {
    return Date.parse(endsAt) < this.now().getTime();
  }

  protected bookedBy({ bookedByCoordinatorId }: AppointmentDto) {
    const mate = this.team().find(({ id }) => id === bookedByCoordinatorId);
    return mate && { name: callName(mate), persona: mate.personaTemplate.name };
  }
}
