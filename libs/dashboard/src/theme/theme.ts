import { DOCUMENT } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const KEY = 'coordinator.theme';

/** Light or dark: the system's, unless the person chose. The choice is kept in this browser. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly storage = this.document.defaultView?.localStorage;
  private readonly current = signal(this.remembered());

  readonly choice = this.current.asReadonly();

  /** Puts the remembered choice on the page. */
  apply(): void {
    const { dataset } = this.document.documentElement;
    const choice = this.current();
    if (choice === 'system') delete dataset['theme'];
    else dataset['theme'] = choice;
  }

  choose(choice: ThemeChoice): void {
    this.current.set(choice);
    this.storage?.setItem(KEY, choice);
    this.apply();
  }

  private remembered(): ThemeChoice {
    const stored = this.storage?.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  }
}
