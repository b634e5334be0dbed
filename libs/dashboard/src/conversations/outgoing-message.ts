import { Component, computed, inject, input, output } from '@angular/core';
import { Bubble, Button, Face, Icon } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../auth/session.feature';
import type { OutgoingText } from './outgoing-text';

/** A text that is on its way to the API, or did not get there. */
@Component({
  selector: 'coordinator-outgoing-message',
  imports: [Bubble, Button, Face, Icon],
  template: `
    <ui-bubble
      [body]="text().body"
      speaker="You"
      side="right"
      [faint]="true"
      data-testid="outgoing"
    >
      <ui-face face [name]="me()" />
      @if (text().failure) {
        <p meta class="failed" role="alert">
          <ui-icon small name="warning" /><span>The text did not go out. {{ text().failure }}</span>
        </p>
      } @else {
        <p meta>Sending…</p>
      }
      @if (text().failure) {
        <p meta class="actions">
          <button uiButton size="small" type="button" (click)="sendAgainChosen.emit()">
            <ui-icon small name="retry" />Send again
          </button>
          <button uiButton look="quiet" size="small" type="button" (click)="takeBackChosen.emit()">
            <ui-icon small name="undo" />Take back
          </button>
        </p>
      }
    </ui-bubble>
  `,
  styleUrl: './thread-message.css',
})
export class OutgoingMessage {
  readonly text = input.required<OutgoingText>();
  readonly sendAgainChosen = output();
  readonly takeBackChosen = output();

  private readonly user = inject(Store).selectSignal(sessionFeature.selectUser);
  protected readonly me = computed(() => this.user()?.name ?? '');
}
