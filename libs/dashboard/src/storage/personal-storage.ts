import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../auth/session.feature';

const PREFIX = 'coordinator.of.';

/**
 * What a person began and has not sent, kept in this browser. Each sees only their own, and signing
 * out forgets it; a session that merely ran out does not.
 */
@Injectable({ providedIn: 'root' })
export class PersonalStorage {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly user = inject(Store).selectSignal(sessionFeature.selectUser);

  /** Null when there is nothing, or nothing that can be read. */
  read(name: string): unknown {
    const key = this.keyOf(name);
    if (key === null) return null;
    try {
      return JSON.parse(this.storage?.getItem(key) ?? 'null');
    } catch {
      return null;
    }
  }

  /** Null forgets. A browser without room keeps nothing; the page still has it. */
  write(name: string, value: unknown): void {
    const key = this.keyOf(name);
    if (key === null) return;
    try {
      if (value === null) this.storage?.removeItem(key);
      else this.storage?.setItem(key, JSON.stringify(value));
    } catch {
      // Full, or switched off by the person.
    }
  }

  /** Of everybody who used this browser. */
  forget(): void {
    for (const key of Object.keys(this.storage ?? {})) {
      if (key.startsWith(PREFIX)) this.storage?.removeItem(key);
    }
  }

  private keyOf(name: string): string | null {
    const user = this.user();
    return user && `${PREFIX}${user.id}.${name}`;
  }
}
