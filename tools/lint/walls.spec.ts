import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const MODULES = '@nx/enforce-module-boundaries';
const LAYERS = 'no-restricted-imports';

interface Planted {
  name: string;
  file: string;
  text: string;
  /** The rules that have to object; none where the text is in order. */
  broken: string[];
}

const planted: Planted[] = [];
const plant = (name: string, file: string, text: string, ...broken: string[]): void => {
  planted.push({ name, file, text, broken });
};
const importOf = (source: string): string => `import { thing } from '${source}';\nthing();\n`;

/** Plants an import into a file: `broken` says who has to object to it. */
const plantImport = (file: string, source: string, ...broken: string[]): void =>
  plant(
    `${file} ${broken.length ? 'may not' : 'may'} import ${source}`,
    file,
    importOf(source),
    ...broken,
  );

const contexts: Record<string, { may: string[]; mayNot: string[] }> = {
  identity: { may: [], mayNot: ['crm', 'workforce'] },
  catalog: { may: [], mayNot: ['identity', 'workforce'] },
  billing: { may: [], mayNot: ['identity', 'catalog', 'workforce'] },
  analytics: { may: [], mayNot: ['identity', 'crm', 'conversations', 'scheduling'] },
  crm: { may: ['identity'], mayNot: ['scheduling', 'conversations', 'workforce'] },
  knowledge: { may: ['identity'], mayNot: ['catalog', 'crm', 'assistant'] },
  compliance: { may: ['identity'], mayNot: ['crm', 'conversations', 'notifications'] },
  assistant: {
    may: ['identity', 'catalog', 'crm', 'knowledge'],
    mayNot: ['scheduling', 'conversations', 'compliance', 'workforce'],
  },
  conversations: {
    may: ['identity', 'crm', 'billing', 'compliance', 'assistant'],
    mayNot: ['scheduling', 'catalog', 'knowledge', 'notifications', 'workforce'],
  },
  scheduling: {
    may: ['identity', 'catalog', 'crm', 'conversations'],
    mayNot: ['assistant', 'knowledge', 'notifications', 'workforce'],
  },
  notifications: {
    may: ['identity', 'crm', 'scheduling', 'conversations'],
    mayNot: ['assistant', 'compliance', 'workforce'],
  },
  workforce: {
    may: [
      'identity',
      'catalog',
      'knowledge',
      'scheduling',
      'billing',
      'conversations',
      'assistant',
    ],
    mayNot: ['crm', 'compliance', 'notifications', 'analytics'],
  },
};
for (const [name, { may, mayNot }] of Object.entries(contexts)) {
  const useCase = `libs/${name}/src/application/planted.command.ts`;
  for (const ground of ['contracts', 'contracts/skills', 'platform', 'platform/domain'])
    plantImport(useCase, `@coordinator/${ground}`);
  for (const below of may) plantImport(useCase, `@coordinator/${below}`);
  for (const other of mayNot) plantImport(useCase, `@coordinator/${other}`, MODULES);
  plantImport(useCase, '@coordinator/composition', MODULES);
  plantImport(useCase, '@coordinator/ui', MODULES);
}

plantImport('libs/contracts/src/planted.dto.ts', 'class-validator');
plantImport('libs/contracts/src/planted.dto.ts', '@coordinator/platform', MODULES, LAYERS);
plantImport('libs/contracts/src/planted.dto.ts', '@nestjs/common', LAYERS);
plantImport('libs/contracts/src/planted.dto.ts', 'node:crypto', LAYERS);

plantImport('libs/platform/src/planted.ts', '@coordinator/contracts');
plantImport('libs/platform/src/planted.ts', '@coordinator/identity', MODULES);

plantImport('libs/composition/src/planted.ts', '@coordinator/workforce');
plantImport('libs/composition/src/planted.ts', '@coordinator/ui', MODULES);
plantImport('libs/composition/src/planted.ts', '../../../apps/provider-sandbox/src/app', MODULES);
plantImport('libs/composition/src/testing/planted.ts', '../../../../apps/provider-sandbox/src/app');
plantImport('libs/composition/src/testing/planted.ts', '../../../../apps/api/src/main', MODULES);

for (const process of ['api', 'worker']) {
  plantImport(`apps/${process}/src/planted.ts`, '@coordinator/composition');
  plantImport(`apps/${process}/src/planted.ts`, '@coordinator/platform');
  plantImport(`apps/${process}/src/planted.ts`, '@coordinator/identity', MODULES);
}
plantImport('apps/provider-sandbox/src/planted.ts', 'fastify');
plantImport('apps/provider-sandbox/src/planted.ts', '@coordinator/contracts', MODULES);

plantImport('apps/dashboard/src/planted.ts', '@coordinator/dashboard');
plantImport('apps/dashboard/src/planted.ts', '@coordinator/platform', MODULES);
plantImport('libs/dashboard/src/planted.ts', '@coordinator/ui');
plantImport('libs/dashboard/src/planted.ts', '@coordinator/contracts');
plantImport('libs/dashboard/src/planted.ts', '@coordinator/scheduling', MODULES);
plantImport('libs/ui/src/planted.ts', '@coordinator/contracts');
plantImport('libs/ui/src/planted.ts', '@coordinator/dashboard', MODULES);
plantImport('libs/ui/src/planted.ts', '@coordinator/platform', MODULES);

// Past the door of a library, and back through one's own.
const command = 'libs/scheduling/src/application/planted.command.ts';
plantImport(command, '../../../identity/src/domain/member', MODULES);
plantImport(command, '@coordinator/identity/domain/member', LAYERS);
plantImport(command, '@coordinator/identity/src', LAYERS);
plantImport(command, '@coordinator/contracts/crm', LAYERS);
plantImport(command, '@coordinator/scheduling', MODULES);
plantImport(command, '../index', LAYERS);
plantImport(command, '../scheduling.module', LAYERS);

// The layers of a context.
const aggregate = 'libs/scheduling/src/domain/planted.ts';
plantImport(aggregate, './slots');
plantImport('libs/scheduling/src/domain/visits/planted.ts', '../slots');
plantImport(aggregate, '@coordinator/contracts');
plantImport(aggregate, '@coordinator/contracts/skills');
plantImport(aggregate, '@coordinator/platform/domain');
plantImport(aggregate, 'rrule-temporal');
plantImport(aggregate, '@coordinator/contracts/events', LAYERS);
plantImport(aggregate, '@coordinator/platform', LAYERS);
plantImport(aggregate, '@coordinator/identity', LAYERS);
plantImport(aggregate, '@nestjs/common', LAYERS);
plantImport(aggregate, '@mikro-orm/core', LAYERS);
plantImport(aggregate, 'pg', LAYERS);
plantImport(aggregate, 'node:fs', LAYERS);
plantImport(aggregate, 'ai', LAYERS);
plantImport(aggregate, 'twilio', LAYERS);
plantImport(aggregate, '../application/book-appointment.command', LAYERS);
plantImport(aggregate, '../persistence/appointment.schema', LAYERS);
plantImport(aggregate, '../http/appointments.controller', LAYERS);
plant(
  'a type alone is an import too',
  aggregate,
  "import type { Knex } from 'knex';\nexport type Query = Knex;\n",
  LAYERS,
);
plantImport(command, '../domain/slots');
plantImport(command, '../persistence/appointments');
plantImport(command, '../http/appointments.controller', LAYERS);
const repository = 'libs/scheduling/src/persistence/planted.ts';
plantImport(repository, '../domain/appointment');
plantImport(repository, '@mikro-orm/core');
plantImport(repository, '../application/book-appointment.command', LAYERS);
plantImport(repository, '../http/appointments.controller', LAYERS);
const controller = 'libs/scheduling/src/http/planted.controller.ts';
plantImport(controller, '../application/book-appointment.command');
plantImport(controller, '../persistence/appointments', LAYERS);

// The test kits.
const spec = 'libs/scheduling/src/http/planted.spec.ts';
for (const kit of ['@coordinator/composition/testing', '@coordinator/platform/testing']) {
  plantImport(spec, kit);
  plantImport('libs/scheduling/src/testing/planted.ts', kit);
}
plantImport(spec, '@coordinator/composition');
plantImport(spec, '@coordinator/workforce', MODULES);
plantImport(command, '@coordinator/platform/testing', LAYERS);
plantImport(command, '@coordinator/composition/testing', MODULES, LAYERS);
plantImport('libs/platform/src/planted.ts', './testing/frozen-clock', LAYERS);

// What no file may hold.
plant('loose equality', command, 'export const same = (a: string) => a == "b";\n', 'eqeqeq');
plant(
  'any',
  command,
  'export const loose = (a: any) => a as string;\n',
  '@typescript-eslint/no-explicit-any',
);
plant(
  'a non-null assertion',
  command,
  'export const sure = (a?: string) => a!.length;\n',
  '@typescript-eslint/no-non-null-assertion',
);
plant('a definite field', command, 'export class Dto {\n  name!: string;\n}\n');
plant('the console', command, 'console.log("here");\n', 'no-console');
plant('the console of a main file', 'apps/api/src/main.ts', 'console.log("here");\n');
plant('the console of a tool', 'tools/planted.mjs', 'console.log("here");\n');
plant('400 lines', command, `${'void 0;\n'.repeat(400)}`);
plant('401 lines', command, `${'void 0;\n'.repeat(401)}`, 'max-lines');
for (const call of ['it.only', 'describe.skip', 'test.todo', 'fit', 'xdescribe'])
  plant(call, spec, `${call}("works", () => {});\n`, 'no-restricted-syntax');
plant('a running test', spec, 'it("works", () => {});\n');
plant(
  'an image without a text',
  'libs/dashboard/src/planted.html',
  '<img src="a.png" />\n',
  '@angular-eslint/template/alt-text',
);
plant(
  'an image without a text, in a component',
  'libs/ui/src/planted.ts',
  "import { Component } from '@angular/core';\n@Component({ selector: 'ui-planted', template: '<img src=\"a.png\" />' })\nexport class Planted {}\n",
  '@angular-eslint/template/alt-text',
);
plant('an image with a text', 'libs/dashboard/src/planted.html', '<img src="a.png" alt="A" />\n');

describe('the walls', () => {
  let broken: string[][];

  beforeAll(() => {
    const answer = execFileSync(process.execPath, [join('tools', 'lint', 'lint-texts.mjs')], {
      input: JSON.stringify(planted.map(({ file, text }) => ({ file, text }))),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    broken = JSON.parse(answer);
  }, 60_000);

  it.each(planted.map((example, index) => [example.name, example, index] as const))(
    '%s',
    (_name, example, index) => {
      expect([...new Set(broken[index])].sort()).toEqual([...example.broken].sort());
    },
  );
});
