import { inject, Injectable } from '@angular/core';
import { PersonalStorage } from '../storage/personal-storage';

/** What stands in the composer of each conversation, until it is sent. */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly storage = inject(PersonalStorage);

  of(conversationId: string): string {
    const draft = this.storage.read(nameOf(conversationId));
    return typeof draft === 'string' ? draft : '';
  }

  keep(conversationId: string, text: string): void {
    this.storage.write(nameOf(conversationId), text.trim() === '' ? null : text);
  }
}

function nameOf(conversationId: string): string {
  return `draft.${conversationId}`;
}
