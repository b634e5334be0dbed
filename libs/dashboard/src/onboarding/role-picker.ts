import { Component, input, output } from '@angular/core';
import type { RoleTemplateDto } from '@coordinator/contracts';
import { Icon } from '@coordinator/ui';
import { spokenPrice } from '../words/money';

const DIRECTIONS = {
  inbound: 'Answers',
  outbound: 'Calls out',
  both: 'Answers and calls out',
} as const;

/** The roles that can be hired, as cards of which one is chosen. */
@Component({
  selector: 'coordinator-role-picker',
  imports: [Icon],
  templateUrl: './role-picker.html',
  styleUrls: ['./choice-card.css', './role-picker.css'],
})
export class RolePicker {
  readonly roles = input.required<readonly RoleTemplateDto[]>();
  readonly chosen = input.required<string | null>();
  readonly picked = output<string>();

  protected readonly directions = DIRECTIONS;
  protected readonly spokenPrice = spokenPrice;
}
