import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id, which is the default of the library, with the costs that OWASP names. */
const COSTS = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** Hashes passwords. Slow by design, so call it outside of transactions. */
@Injectable()
export class PasswordHasher {
  readonly #nobody = hash(randomBytes(16), COSTS);

  hash(password: string): Promise<string> {
    return hash(normalize(password), COSTS);
  }

  /** Whether it is the password. Without a hash the answer is no, and takes as long. */
  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await this.#nobody), normalize(password));
    return matches && passwordHash !== undefined;
  }
}

/** Keyboards differ in how they write the same letter. */
function normalize(password: string): string {
  return password.normalize('NFKC');
}
