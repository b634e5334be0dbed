import { Component, input } from '@angular/core';

/**
 * One message: the sender's face, the words, and below them when it was and how it fared.
 * The face is projected (`[face]`), as are the lines below (`[meta]`).
 */
@Component({
  selector: 'ui-bubble',
  template: `
    <div class="line">
      <ng-content select="[face]" />
      <p dir="auto" [attr.data-persona]="persona()">
        <span class="sr-only">{{ speaker() }}: </span>{{ body() }}
      </p>
    </div>
    <ng-content select="[meta]" />
  `,
  styleUrl: './bubble.css',
  host: { '[attr.data-side]': 'side()', '[class.faint]': 'faint()' },
})
export class Bubble {
  readonly body = input.required<string>();
  /** Who says it, for screen readers. */
  readonly speaker = input.required<string>();
  /** Left is theirs, right is ours. */
  readonly side = input.required<'left' | 'right'>();
  /** Tints the bubble in the colors of an assistant. */
  readonly persona = input<string | null>(null);
  /** Not out yet. */
  readonly faint = input(false);
}
