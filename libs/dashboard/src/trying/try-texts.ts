import { computed, inject, Injectable, signal } from '@angular/core';
import { rxResource, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { debounceTime, merge, timer } from 'rxjs';
import { conversationsFeature } from '../conversations/conversations.feature';
import type { Problem } from '../http/problem';
import { LiveActions, LiveNewsActions } from '../live/live.actions';
import { TryApi } from './try-api';
import { TrySelf } from './try-self';
import { tryFeature } from './try.feature';

/** The phone asks by itself too, should the stream be lost. */
const EVERY_MS = 4_000;
const BUNCH_MS = 80;

interface Failure {
  readonly body: string;
  readonly words: string;
}

/** The texts on the phone, and the sending of more. */
@Injectable()
export class TryTexts {
  private readonly api = inject(TryApi);
  private readonly store = inject(Store);
  private readonly self = inject(TrySelf);
  private readonly line = this.store.selectSignal(tryFeature.selectTryState);
  private readonly conversations = this.store.selectSignal(conversationsFeature.selectAll);

  private readonly fetched = rxResource({
    params: () => {
      const { organizationId, line } = this.line();
      return organizationId !== null && line?.available && line.phoneNumber !== null
        ? { organizationId, from: this.self.number() }
        : undefined;
    },
    stream: ({ params: { organizationId, from } }) => this.api.texts(organizationId, from),
  });

  private readonly sending = signal<readonly string[]>([]);
  readonly failure = signal<Failure | null>(null);
  readonly texts = computed(() => (this.fetched.hasValue() ? this.fetched.value() : []));
  readonly known = computed(() => this.fetched.hasValue());
  readonly fault = computed(() => this.fetched.error());
  readonly onTheWay = this.sending.asReadonly();
  /** The conversation that the business has with this phone. */
  readonly conversation = computed(() =>
    this.conversations().find(({ contact }) => contact.phone === this.self.number()),
  );

  constructor() {
    merge(
      inject(Actions).pipe(
        ofType(LiveNewsActions.conversationChanged, LiveActions.resyncAsked),
        debounceTime(BUNCH_MS),
      ),
      timer(EVERY_MS, EVERY_MS),
    )
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.look());
  }

  send(text: string): void {
    const body = text.trim();
    const { organizationId } = this.line();
    if (body === '' || organizationId === null) return;
    this.failure.set(null);
    this.sending.update((bodies) => [...bodies, body]);
    this.api.text(organizationId, this.self.number(), body).subscribe({
      next: (sent) => {
        this.fetched.update((texts) =>
          texts?.some(({ id }) => id === sent.id) ? texts : [...(texts ?? []), sent],
        );
        this.arrived(body);
      },
      error: ({ detail }: Problem) => {
        this.arrived(body);
        this.failure.set({ body, words: detail });
      },
    });
  }

  /** Not while something is on its way, which would be seen twice. */
  private look(): void {
    if (this.sending().length === 0) this.fetched.reload();
  }

  private arrived(body: string): void {
    this.sending.update((bodies) => {
      const at = bodies.indexOf(body);
      return at < 0 ? bodies : bodies.toSpliced(at, 1);
    });
    this.look();
  }
}
