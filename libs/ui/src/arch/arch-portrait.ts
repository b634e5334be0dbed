import { Component, computed, input } from '@angular/core';

export type DutyState = 'idle' | 'on-duty' | 'on-call' | 'paused' | 'trouble';

/**
 * An assistant's face in an arch; people live in circles (`ui-face`).
 * A persona without a drawn portrait shows the first letter of its name.
 */
@Component({
  selector: 'ui-arch',
  template: `
    <span class="pane">
      <span class="bust" [attr.role]="label() ? 'img' : null" [attr.aria-label]="label() || null">{{
        drawn() ? '' : letter()
      }}</span>
    </span>
  `,
  styleUrl: './arch-portrait.css',
  host: {
    '[attr.data-persona]': 'persona()',
    '[attr.data-state]': 'state()',
    '[class.window]': 'crop() === "window"',
    '[class.lit]': 'lit()',
    '[class.lettered]': '!drawn()',
    '[style.--width]': 'size() === "fill" ? "100%" : size() + "px"',
  },
})
export class ArchPortrait {
  /** The persona template's name: `marge`, `sandy`, `marcus`, `emma`, `alex`. */
  readonly persona = input.required<string>();
  /** What a screen reader says; empty where the name stands beside it. */
  readonly label = input.required<string>();
  /** Width in pixels, or the whole width of what is around it. */
  readonly size = input<number | 'fill'>(28);
  readonly state = input<DutyState>('idle');
  /** `face` crops to head and shoulders; `window` shows the bust, standing on the sill. */
  readonly crop = input<'face' | 'window'>('face');

  /** The light in the window is on: this one is chosen. */
  readonly lit = input(false);

  protected readonly drawn = computed(() => PORTRAITS.has(this.persona()));
  protected readonly letter = computed(() => this.label().trim().charAt(0).toUpperCase());
}

const PORTRAITS = new Set(['marge', 'sandy', 'marcus', 'emma', 'alex']);
