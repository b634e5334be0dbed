import { readFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

/** Where Node.js would find `name` from the folder of `parent`, as the lockfile describes the tree. */
function resolve(
  packages: Record<string, LockedPackage>,
  parent: string,
  name: string,
): string | undefined {
  for (
    let folder = parent;
    ;
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))
  ) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[path]?.version) return path;
    if (!folder) return undefined;
  }
}

describe('package-lock.json', () => {
  // npm drops those that a registry does not serve, and then refuses its own file in `npm ci`.
  it('lists the optional packages of every machine, so that npm ci takes it', () => {
    const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
      readFileSync('package-lock.json', 'utf8'),
    );
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !resolve(lock.packages, path, name)),
    );
    expect(missing).toEqual([]);
  });
});
