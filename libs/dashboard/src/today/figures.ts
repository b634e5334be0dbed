import { Component, computed, input, output } from '@angular/core';
import type { BusinessHours, CoordinatorDto } from '@coordinator/contracts';
import { Button } from '@coordinator/ui';
import { spokenPrice } from '../words/money';
import { spokenPhone } from '../words/phone';
import { shortDay, spokenTime, type WallClock } from '../words/time';
import { openingState } from './opening-state';
import type { NumberWatch } from './phone-number-watch';
import type { Trial } from './trial';

interface Figure {
  readonly value: string;
  readonly note: string;
}

/** Four facts in a row: the number, the doors, the trial, the price. */
@Component({
  selector: 'coordinator-figures',
  imports: [Button],
  templateUrl: './figures.html',
  styleUrl: './figures.css',
})
export class Figures {
  readonly number = input.required<NumberWatch | undefined>();
  readonly hours = input.required<BusinessHours | null>();
  readonly now = input.required<WallClock>();
  readonly timezone = input.required<string>();
  readonly trial = input.required<Trial>();
  readonly team = input.required<readonly CoordinatorDto[]>();

  readonly mayOrder = input.required<boolean>();
  readonly orderChosen = output();

  protected readonly orderable = computed(() => {
    const kind = this.number()?.kind;
    return this.mayOrder() && (kind === 'failed' || kind === 'none');
  });
  protected readonly arriving = computed(() => {
    const number = this.number();
    return number?.kind === 'arriving' && number.trouble === null;
  });

  protected readonly phone = computed((): Figure => {
    const number = this.number();
    switch (number?.kind) {
      case 'here':
        return {
          value: spokenPhone(number.phoneNumber.phoneNumber),
          note: 'Call it or text it, any time',
        };
      case 'arriving':
        return number.trouble === null
          ? { value: 'On its way', note: 'Usually there within a minute' }
          : { value: 'Not here yet', note: `${number.trouble} We keep trying; nothing is lost.` };
      case 'failed':
        return { value: 'Not there', note: number.reason ?? 'The carrier gave no number.' };
      case 'none':
        return { value: 'None', note: 'No number was ordered.' };
      case 'unreachable':
        return { value: 'Not known now', note: 'The connection is lost. Trying again.' };
      case undefined:
        return { value: '…', note: 'Looking it up' };
    }
  });

  protected readonly doors = computed((): Figure => {
    const state = openingState(this.hours(), this.now());
    switch (state.kind) {
      case 'open':
        return { value: 'Open', note: `until ${spokenTime(state.until)}` };
      case 'closed':
        return { value: 'Closed', note: `opens ${opensAt(state.opens, state.daysAhead)}` };
      case 'never':
        return { value: 'Not set', note: 'No opening hours yet' };
    }
  });

  protected readonly trialFigure = computed((): Figure => {
    const trial = this.trial();
    switch (trial.kind) {
      case 'running':
        return {
          value: trial.daysLeft === 1 ? '1 day left' : `${trial.daysLeft} days left`,
          note: `until ${shortDay(trial.endsAt, this.timezone())}`,
        };
      case 'ended':
        return {
          value: 'Over',
          note: `since ${shortDay(trial.endsAt, this.timezone())}. Messages are still taken.`,
        };
      case 'none':
        return { value: 'None', note: 'You are a subscriber' };
    }
  });

  protected readonly price = computed((): Figure => {
    const team = this.team();
    const cents = team.reduce((sum, { monthlyPriceCents }) => sum + monthlyPriceCents, 0);
    return {
      value: spokenPrice(cents),
      note: team.length === 1 ? 'a month, one coordinator' : `a month, ${team.length} coordinators`,
    };
  });
}

function opensAt({ weekday, time }: WallClock, daysAhead: number): string {
  const clock = spokenTime(time);
  if (daysAhead === 0) return `at ${clock}`;
  if (daysAhead === 1) return `tomorrow at ${clock}`;
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} at ${clock}`;
}
