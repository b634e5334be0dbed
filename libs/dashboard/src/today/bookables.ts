import { Component, input } from '@angular/core';
import type { AppointmentTypeDto } from '@coordinator/contracts';
import { EmptyState } from '@coordinator/ui';
import { spokenDuration } from '../words/time';

/** The kinds of visit and how long each takes. */
@Component({
  selector: 'coordinator-bookables',
  imports: [EmptyState],
  template: `
    @if (types().length === 0) {
      <ui-empty-state sentence="The kinds of visit that people can book will be listed here." />
    } @else {
      <ul>
        @for (type of types(); track type.id) {
          <li>
            <b>{{ type.name }}</b>
            <span>{{ spokenDuration(type.durationMinutes) }}</span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      min-height: 44px;
      border-bottom: 1px solid var(--line);
    }
    b {
      font-weight: 600;
    }
    span {
      color: var(--ink-3);
      white-space: nowrap;
    }
  `,
})
export class Bookables {
  readonly types = input.required<readonly AppointmentTypeDto[]>();
  protected readonly spokenDuration = spokenDuration;
}
