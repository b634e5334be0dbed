import { Injectable } from '@nestjs/common';
import type { Catalog } from '../domain/templates';
import { CatalogReader } from '../persistence/catalog-reader';

/** How long another process may go on without noticing that the catalog changed. */
const MAX_AGE_MS = 10_000;

/** The catalog in memory: it is read on every set-up and every turn, and hardly ever changes. */
@Injectable()
export class CatalogCache {
  #catalog: Catalog | undefined;
  #freshUntil = 0;

  constructor(private readonly reader: CatalogReader) {}

  async get(): Promise<Catalog> {
    if (this.#catalog && performance.now() < this.#freshUntil) return this.#catalog;
    // Moved first: while one caller reads again, the others go on with what is there.
    this.#freshUntil = performance.now() + MAX_AGE_MS;
    try {
      return (this.#catalog = await this.reader.read());
    } catch (error) {
      this.#freshUntil = 0;
      throw error;
    }
  }

  clear(): void {
    this.#catalog = undefined;
  }
}
