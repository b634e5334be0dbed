import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { type ConversationDto, MAX_SMS_BODY_LENGTH } from '@coordinator/contracts';
import { Button, Icon } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { v4 as randomId } from 'uuid';
import { organizationsFeature } from '../organizations/organizations.feature';
import { NOW } from '../today/clock';
import { ConversationPageActions } from './conversations.actions';
import { Drafts } from './drafts';
import { outgoingFeature } from './outgoing.feature';
import { segmentsOf } from './segments';
import { threadFeature } from './thread.feature';

/** From here on the count is told: it is near the end of one text. */
const COUNT_FROM = 140;

/** Where a person writes. What is written here is never lost: it is kept until it is sent. */
@Component({
  selector: 'coordinator-composer',
  imports: [Button, Icon],
  templateUrl: './composer.html',
  styleUrl: './composer.css',
})
export class Composer {
  readonly conversation = input.required<ConversationDto>();
  readonly firstName = input.required<string>();
  readonly mateName = input.required<string>();

  private readonly store = inject(Store);
  private readonly drafts = inject(Drafts);
  private readonly now = inject(NOW);
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  private readonly organizationId = this.store.selectSignal(organizationsFeature.selectCurrentId);
  private readonly messages = this.store.selectSignal(threadFeature.selectMessages);
  private readonly outgoing = this.store.selectSignal(outgoingFeature.selectTexts);

  protected readonly text = signal('');
  protected readonly error = signal<string | null>(null);
  private readonly conversationId = computed(() => this.conversation().id);
  protected readonly placeholder = computed(() => {
    const to = this.firstName() === 'them' ? 'this number' : this.firstName();
    return this.conversation().handler === 'person'
      ? `Write to ${to}.`
      : `Write to ${to}. ${this.mateName()} goes on answering until you take over.`;
  });
  protected readonly count = computed(() => {
    const { length } = this.text();
    const segments = segmentsOf(this.text());
    if (length < COUNT_FROM && segments <= 1) return null;
    return `${length} characters, ${segments === 1 ? 'one text' : `${segments} texts`}`;
  });

  constructor() {
    // Another conversation, or a text taken back: the draft stands in the field again.
    effect(() => {
      const conversationId = this.conversationId();
      this.outgoing();
      untracked(() => this.show(this.drafts.of(conversationId)));
    });
  }

  protected write(text: string): void {
    this.text.set(text);
    this.error.set(null);
    this.drafts.keep(this.conversationId(), text);
  }

  /** Enter sends where there is a keyboard; with Shift it begins a line. */
  protected onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    const always = event.ctrlKey || event.metaKey;
    const { defaultView } = this.area().nativeElement.ownerDocument;
    const thumbs = defaultView?.matchMedia?.('(pointer: coarse)').matches ?? false;
    if (!always && (event.shiftKey || event.altKey || thumbs)) return;
    event.preventDefault();
    this.send();
  }

  protected send(): void {
    const body = this.text().trim();
    const organizationId = this.organizationId();
    const error = problemWith(body);
    this.error.set(error);
    if (error !== null || organizationId === null) {
      this.area().nativeElement.focus();
      return;
    }
    const { id: conversationId, contact } = this.conversation();
    const text = {
      id: randomId(),
      organizationId,
      conversationId,
      contactId: contact.id,
      body,
      writtenAt: this.now().toISOString(),
      afterMessageId: this.messages().at(-1)?.id ?? null,
      failure: null,
    };
    this.drafts.keep(conversationId, '');
    this.store.dispatch(ConversationPageActions.textWritten({ text }));
  }

  private show(text: string): void {
    this.text.set(text);
    this.error.set(null);
  }
}

function problemWith(body: string): string | null {
  if (body === '') return 'Write something first.';
  return body.length > MAX_SMS_BODY_LENGTH
    ? `This is too long for a text. ${MAX_SMS_BODY_LENGTH.toLocaleString('en-US')} characters are the most.`
    : null;
}
