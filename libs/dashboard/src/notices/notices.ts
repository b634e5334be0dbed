import { Injectable, signal } from '@angular/core';

interface Notice {
  readonly id: number;
  readonly text: string;
}

const STAY_MS = 6_000;

/** Short messages about what was just done; each leaves by itself. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly notices = signal<readonly Notice[]>([]);
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private lastId = 0;

  readonly shown = this.notices.asReadonly();

  say(text: string): void {
    const notice = { id: ++this.lastId, text };
    this.notices.update((notices) => [...notices, notice]);
    this.leaveLater(notice.id);
  }

  /** The notice stays while the pointer or the focus is on it. */
  hold(id: number): void {
    clearTimeout(this.timers.get(id));
  }

  leaveLater(id: number): void {
    this.hold(id);
    this.timers.set(
      id,
      setTimeout(() => this.dismiss(id), STAY_MS),
    );
  }

  dismiss(id: number): void {
    this.hold(id);
    this.timers.delete(id);
    this.notices.update((notices) => notices.filter((notice) => notice.id !== id));
  }
}
