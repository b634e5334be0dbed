import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import type { CoordinatorDto, OwnOrganizationDto } from '@coordinator/contracts';
import { ArchPortrait, Button, Icon, Notice, PhoneFrame, Typing } from '@coordinator/ui';
import { callName } from '../team/coordinator';
import { dutyOf } from '../team/duty';
import { Clock } from '../today/clock';
import { spokenPhone } from '../words/phone';
import { clockTime, dateOf, spokenDate } from '../words/time';
import { TryTexts } from './try-texts';

/** A silence after which the time is told again. */
const PAUSE_MS = 10 * 60_000;

/** The phone in the hand of a customer. */
@Component({
  selector: 'coordinator-try-phone',
  imports: [ArchPortrait, Button, Icon, Notice, PhoneFrame, Typing],
  templateUrl: './try-phone.html',
  styleUrl: './try-phone.css',
})
export class TryPhone {
  readonly organization = input.required<OwnOrganizationDto>();
  readonly mate = input.required<CoordinatorDto | null>();
  /** The number of the business. */
  readonly line = input.required<string>();

  private readonly phone = inject(TryTexts);
  private readonly now = inject(Clock).minute;
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');

  protected readonly text = signal('');
  protected readonly onTheWay = this.phone.onTheWay;
  protected readonly failure = this.phone.failure;
  protected readonly known = this.phone.known;
  protected readonly fault = this.phone.fault;
  protected readonly isAnswering = computed(() => this.phone.conversation()?.isAnswering ?? false);
  protected readonly name = computed(() => {
    const mate = this.mate();
    return mate ? callName(mate) : 'Your team';
  });
  protected readonly clock = computed(() => clockTime(this.now(), this.organization().timezone));
  protected readonly entries = computed(() => {
    const texts = this.phone.texts();
    return texts.map((text, index) => {
      const before = texts[index - 1];
      const quiet = before ? Date.parse(text.at) - Date.parse(before.at) > PAUSE_MS : true;
      return { ...text, heading: quiet ? this.heading(text.at) : null };
    });
  });
  protected readonly lastSent = computed(() => {
    const last = this.phone.texts().at(-1);
    return last?.direction === 'sent' ? last.id : null;
  });
  protected readonly dutyOf = dutyOf;
  protected readonly spokenPhone = spokenPhone;

  protected send(): void {
    const body = this.text();
    if (body.trim() === '') return this.area().nativeElement.focus();
    this.phone.send(body);
    this.text.set('');
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  protected sendAgain(body: string): void {
    this.phone.send(body);
  }

  private heading(at: string): string {
    const { timezone } = this.organization();
    const date = spokenDate(dateOf(new Date(at), timezone), dateOf(this.now(), timezone));
    return `${date} ${clockTime(new Date(at), timezone)}`;
  }
}
