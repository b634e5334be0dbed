import { eventually } from '@coordinator/platform/testing';
import { createTestProduct } from './testing';
import type { SignedUp, TestProduct } from './testing';

let product: TestProduct;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
}, 60_000);
afterAll(() => product?.close());

/** Somebody with a business of their own, who listens to what happens in it. */
class Listener {
  heard = '';

  private constructor(
    private readonly owner: SignedUp,
    private readonly base: string,
    private readonly stopping: AbortController,
  ) {}

  static async open(name: string): Promise<Listener> {
    const owner = await product.signUp(name);
    const business = await product.setUpBusiness(owner.caller, { provisionPhone: false });
    const base = `/api/coordinator/organizations/${business.id}`;
    const listener = new Listener(owner, base, new AbortController());
    await listener.#listen();
    return listener;
  }

  /** Makes something happen; answers the id of the contact that it is about. */
  async addContact(): Promise<string> {
    const response = await this.owner.caller.post(`${this.base}/contacts`, { firstName: 'Robin' });
    return response.json().data.id;
  }

  close(): void {
    this.stopping.abort();
  }

  async #listen(): Promise<void> {
    const response = await fetch(`${product.config.PUBLIC_BASE_URL}${this.base}/events`, {
      headers: { authorization: `Bearer ${this.owner.caller.token}` },
      signal: this.stopping.signal,
    });
    expect(response.status).toBe(200);
    const read = async (): Promise<void> => {
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) this.heard += decoder.decode(chunk);
    };
    read().catch(() => undefined);
    await eventually(() => expect(this.heard).toContain('event: ready'));
  }
}

it('tells each business what happens in it, and nothing of another', async () => {
  const listeners = [await Listener.open('Heron'), await Listener.open('Quokka')];
  const contacts: string[] = [];
  // In turns: what would come to the wrong one has come before what is waited for next.
  for (const listener of [...listeners, ...listeners]) {
    const contact = await listener.addContact();
    await eventually(() => expect(listener.heard).toContain(contact));
    contacts.push(contact);
  }
  for (const [index, { heard }] of listeners.entries()) {
    const told = contacts.map((contact) => heard.includes(contact));
    expect(told).toEqual(contacts.map((_, turn) => turn % 2 === index));
  }
  for (const listener of listeners) listener.close();
}, 30_000);
