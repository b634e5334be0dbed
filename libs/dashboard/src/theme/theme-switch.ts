import { Component, inject } from '@angular/core';
import { Theme, type ThemeChoice } from './theme';

const CHOICES: readonly { readonly value: ThemeChoice; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

let switches = 0;

/** Segments: system, light, dark. */
@Component({
  selector: 'coordinator-theme-switch',
  template: `
    <fieldset>
      <legend class="sr-only">Colors</legend>
      @for (choice of choices; track choice.value) {
        <label>
          <input
            class="sr-only"
            type="radio"
            [name]="group"
            [value]="choice.value"
            [checked]="theme.choice() === choice.value"
            (change)="theme.choose(choice.value)"
          />
          <span>{{ choice.label }}</span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: './theme-switch.css',
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
  protected readonly choices = CHOICES;
  /** Radio buttons of one name form one group, so every switch needs its own. */
  protected readonly group = `coordinator-theme-${++switches}`;
}
