import { setTimeout as sleep } from 'node:timers/promises';
import { meetsRequests, type Fault, type Provider } from './fault';

/** The faults in force, one per provider. Kept in memory: a restart heals every provider. */
export class FaultRegistry {
  private readonly faults = new Map<Provider, Fault>();
  private readonly stopping = new AbortController();

  constructor(private readonly random: () => number = Math.random) {}

  set(provider: Provider, fault: Fault): void {
    this.faults.set(provider, fault);
  }

  get(provider: Provider): Fault | undefined {
    return this.faults.get(provider);
  }

  all(): Partial<Record<Provider, Fault>> {
    return Object.fromEntries(this.faults);
  }

  clear(provider: Provider): void {
    this.faults.delete(provider);
  }

  /** The fault that meets this request, if any; uses up one of its `times`. */
  claim(provider: Provider): Fault | undefined {
    const fault = this.faults.get(provider);
    return fault && meetsRequests(fault) ? this.use(provider, fault) : undefined;
  }

  /**
   * The fault that meets this delivery to a webhook, if any. Its `times` count requests where it
   * meets those too, and deliveries otherwise.
   */
  claimDelivery(provider: Provider): Fault | undefined {
    const fault = this.faults.get(provider);
    if (!fault?.duplicate && !fault?.reorder) return undefined;
    return meetsRequests(fault) ? fault : this.use(provider, fault);
  }

  /**
   * Waits out the fault's latency, then tells whether the connection is to be cut;
   * a request still waiting when the sandbox stops is cut too.
   */
  async delayThenDrop({ latencyMs = 0, dropRate = 0 }: Fault): Promise<boolean> {
    const { signal } = this.stopping;
    if (latencyMs > 0) await sleep(latencyMs, undefined, { signal }).catch(() => undefined);
    return signal.aborted || this.random() < dropRate;
  }

  /** Ends every wait at once, for good. */
  stop(): void {
    this.stopping.abort();
  }

  private use(provider: Provider, fault: Fault): Fault {
    if (fault.times === 1) this.faults.delete(provider);
    else if (fault.times) this.faults.set(provider, { ...fault, times: fault.times - 1 });
    return fault;
  }
}
