import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXTS, moduleWalls } from './module-walls.mjs';

interface Project {
  folder: string;
  tags: string[];
}

const holdsFiles = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());

const projects: Project[] = ['apps', 'libs'].flatMap((parent) =>
  readdirSync(parent).flatMap((name) => {
    const folder = join(parent, name);
    const file = join(folder, 'project.json');
    if (existsSync(file)) return { folder, tags: JSON.parse(readFileSync(file, 'utf8')).tags };
    return holdsFiles(folder) ? { folder, tags: [] } : [];
  }),
);

const constraints: { sourceTag: string }[] = (
  moduleWalls[0]?.rules?.['@nx/enforce-module-boundaries'] as [
    string,
    { depConstraints: { sourceTag: string }[] },
  ]
)[1].depConstraints;
const knownTags = new Set(constraints.map(({ sourceTag }) => sourceTag));

describe('projects', () => {
  it.each(projects)(
    '$folder says what it is and where it belongs, in tags the walls know',
    ({ tags }) => {
      expect(tags.filter((tag) => tag.startsWith('type:'))).toHaveLength(1);
      expect(tags.filter((tag) => /^(context:|platform:browser$)/.test(tag))).toHaveLength(1);
      expect(tags.filter((tag) => !knownTags.has(tag))).toEqual([]);
    },
  );

  it('has a wall for each context and a context for each wall', () => {
    const built = projects
      .filter(({ tags }) => tags.includes('type:context'))
      .map(({ folder }) => folder.replace(/^libs./, ''));
    expect(built.sort()).toEqual(Object.keys(CONTEXTS).sort());
  });

  it('allows no circle between the contexts', () => {
    const visit = (name: string, path: string[]): void => {
      expect(path).not.toContain(name);
      for (const below of CONTEXTS[name] ?? []) visit(below, [...path, name]);
    };
    for (const name of Object.keys(CONTEXTS)) visit(name, []);
  });
});
