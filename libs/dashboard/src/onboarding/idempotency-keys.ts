import { v4 as randomId } from 'uuid';

/** One key per content: a repeated try is recognized by the API, a changed request is a new one. */
export class IdempotencyKeys {
  private readonly keys = new Map<string, string>();

  keyFor(request: object): string {
    const content = JSON.stringify(request);
    const key = this.keys.get(content) ?? randomId();
    this.keys.set(content, key);
    return key;
  }
}
