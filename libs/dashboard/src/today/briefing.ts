import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CoordinatorDto } from '@coordinator/contracts';
import { ArchPortrait } from '@coordinator/ui';
import { INBOX_PATH } from '../conversations/conversation-path';
import { callName } from '../team/coordinator';
import { spokenPhone } from '../words/phone';
import type { NumberWatch } from './phone-number-watch';

const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten'.split(' ');

/** The sentence a colleague would say at handover: who is at the desk, and how to reach them. */
@Component({
  selector: 'coordinator-briefing',
  imports: [ArchPortrait, RouterLink],
  templateUrl: './briefing.html',
  styleUrl: './briefing.css',
})
export class Briefing {
  readonly greeting = input.required<string>();
  readonly firstName = input.required<string>();
  readonly business = input.required<string>();
  readonly team = input.required<readonly CoordinatorDto[]>();
  readonly number = input.required<NumberWatch | undefined>();
  /** The trial ended without a subscription: the team only takes messages. */
  readonly messagesOnly = input(false);

  /** How many conversations wait for a person. */
  readonly needsYou = input(0);

  protected readonly onDuty = computed(() =>
    this.team().filter(({ status }) => status === 'active'),
  );
  /** Those who pick up; when nobody does, those who call others. */
  protected readonly named = computed(() => {
    const answering = this.onDuty().filter(({ roleTemplate }) => answers(roleTemplate.direction));
    return answering.length > 0 ? answering : this.onDuty();
  });
  protected readonly verb = computed(() => {
    const many = this.named().length > 1;
    if (this.messagesOnly()) return many ? 'take messages for' : 'takes messages for';
    const picksUp = this.named().some(({ roleTemplate }) => answers(roleTemplate.direction));
    if (picksUp) return many ? 'answer for' : 'answers for';
    return many ? 'are at work for' : 'is at work for';
  });
  protected readonly reachedAt = computed(() => {
    const number = this.number();
    return number?.kind === 'here' ? spokenPhone(number.phoneNumber.phoneNumber) : null;
  });
  protected readonly need = computed(() => {
    const count = this.needsYou();
    return `${count <= 10 ? NUMBERS[count] : count} ${count === 1 ? 'conversation needs' : 'conversations need'} you.`;
  });
  protected readonly inboxPath = INBOX_PATH;
  protected readonly callName = callName;

  /** What stands before a name in a list: nothing, a comma, or the last "and". */
  protected joint(index: number): string {
    if (index === 0) return '';
    return index === this.named().length - 1 ? ' and ' : ', ';
  }
}

function answers(direction: CoordinatorDto['roleTemplate']['direction']): boolean {
  return direction !== 'outbound';
}
