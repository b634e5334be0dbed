import { currentOrganizationId } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { KnowledgeEntry } from '../domain/knowledge-entry';
import { KnowledgeIndex } from '../domain/retrieval/knowledge-index';
import { ActiveKnowledge } from '../persistence/active-knowledge';
import { KnowledgeRevision } from '../persistence/knowledge-revision';

interface Kept {
  readonly revision: number;
  readonly size: number;
  readonly index: KnowledgeIndex<KnowledgeEntry>;
}

/** Of all organizations together; some kilobytes each. */
const MAX_KEPT_ENTRIES = 20_000;

/** The index of each organization that was lately asked something, never older than its last change. */
@Injectable()
export class KnowledgeIndexes {
  /** In the order of their last use. */
  readonly #kept = new Map<string, Kept>();
  #entries = 0;

  constructor(
    private readonly knowledge: ActiveKnowledge,
    private readonly revision: KnowledgeRevision,
  ) {}

  /** The index of the current organization. */
  async current(): Promise<KnowledgeIndex<KnowledgeEntry>> {
    const organizationId = currentOrganizationId();
    // Read before the entries: what changes in between is then found to be newer next time.
    const revision = await this.revision.current();
    const kept = this.#kept.get(organizationId);
    if (kept?.revision === revision) {
      this.#keep(organizationId, kept);
      return kept.index;
    }
    const entries = await this.knowledge.read();
    const index = new KnowledgeIndex(entries);
    this.#keep(organizationId, { revision, size: entries.length, index });
    return index;
  }

  #keep(organizationId: string, kept: Kept): void {
    this.#drop(organizationId);
    this.#kept.set(organizationId, kept);
    this.#entries += kept.size;
    for (const oldest of this.#kept.keys()) {
      if (this.#entries <= MAX_KEPT_ENTRIES) break;
      this.#drop(oldest);
    }
  }

  #drop(organizationId: string): void {
    this.#entries -= this.#kept.get(organizationId)?.size ?? 0;
    this.#kept.delete(organizationId);
  }
}
