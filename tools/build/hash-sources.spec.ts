import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSources } from './hash-sources.mjs';

describe('hashSources', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sources-'));
    mkdirSync(join(root, 'libs/a'), { recursive: true });
    mkdirSync(join(root, 'libs/ui'));
    writeFileSync(join(root, 'libs/a/one.ts'), 'one');
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const hash = () => hashSources(root, ['libs', 'absent.json'], ['libs/ui']);

  it('changes with content, name and number of files', () => {
    const seen = [hash()];
    writeFileSync(join(root, 'libs/a/one.ts'), 'two');
    seen.push(hash());
    writeFileSync(join(root, 'libs/a/another.ts'), '');
    seen.push(hash());
    writeFileSync(join(root, 'absent.json'), '{}');
    seen.push(hash());
    expect(new Set(seen).size).toBe(4);
  });

  it('does not change with tests, prose and what is left out', () => {
    const before = hash();
    writeFileSync(join(root, 'libs/a/one.spec.ts'), 'a test');
    writeFileSync(join(root, 'libs/a/README.md'), 'prose');
    writeFileSync(join(root, 'libs/ui/button.ts'), 'a button');
    writeFileSync(join(root, 'libs/a/one.ts'), 'one');
    expect(hash()).toBe(before);
  });
});
