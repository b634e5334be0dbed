import { Component, input, output } from '@angular/core';
import type { IndustryDto } from '@coordinator/contracts';
import { Icon } from '@coordinator/ui';

/** The trades that come with words, visits and questions of their own. */
@Component({
  selector: 'coordinator-industry-picker',
  imports: [Icon],
  template: `
    <fieldset class="cards">
      <legend class="sr-only">Industry</legend>
      @for (choice of industries(); track choice.industry) {
        <label class="card" [attr.data-testid]="'industry-' + choice.industry">
          <input
            class="sr-only"
            type="radio"
            name="industry"
            [value]="choice.industry"
            [checked]="choice.industry === chosen()"
            (change)="picked.emit(choice.industry)"
          />
          <span class="face">
            <b>{{ choice.name }}</b>
            <span class="about">{{ choice.description }}</span>
            <span class="tick" aria-hidden="true"><ui-icon small name="check" /></span>
          </span>
        </label>
      }
    </fieldset>
  `,
  styleUrls: ['./choice-card.css', './role-picker.css'],
})
export class IndustryPicker {
  readonly industries = input.required<readonly IndustryDto[]>();
  readonly chosen = input.required<string | null>();
  readonly picked = output<string>();
}
