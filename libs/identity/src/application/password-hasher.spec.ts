import { PasswordHasher } from './password-hasher';

const hasher = new PasswordHasher();

describe('PasswordHasher', () => {
  it('uses argon2id with the agreed costs and a salt of its own', async () => {
    const [first, second] = await Promise.all([hasher.hash('secret'), hasher.hash('secret')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it('knows the right password', async () => {
    const hash = await hasher.hash('correct horse');
    expect(await hasher.verify(hash, 'correct horse')).toBe(true);
    expect(await hasher.verify(hash, 'correct horse ')).toBe(false);
  });

  it('takes both spellings of the same letter', async () => {
    const hash = await hasher.hash('Caf\u00e9');
    expect(await hasher.verify(hash, 'Cafe\u0301')).toBe(true);
  });

  it('refuses when there is nobody, at the same cost', async () => {
    const hash = await hasher.hash('x');
    const time = async (passwordHash?: string) => {
      const start = performance.now();
      await hasher.verify(passwordHash, 'y');
      return performance.now() - start;
    };
    await time(hash);
    await time();
    const rounds = Array.from({ length: 8 }, (_, index) => index);
    const known: number[] = [];
    const unknown: number[] = [];
    for (const _ of rounds) {
      known.push(await time(hash));
      unknown.push(await time());
    }
    expect(await hasher.verify(undefined, 'y')).toBe(false);
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
  });
});
