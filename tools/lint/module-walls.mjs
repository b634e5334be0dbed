// @ts-check
/** Which project may import which, by the two tags that every project carries. */
import nx from '@nx/eslint-plugin';

/**
 * The contexts, each with the contexts below it that it may call. Whatever else one
 * context has to learn from another it hears as an event of `libs/contracts`.
 * @type {Record<string, string[]>}
 */
export const CONTEXTS = {
  identity: [],
  catalog: [],
  billing: [],
  analytics: [],
  crm: ['identity'],
  knowledge: ['identity'],
  compliance: ['identity'],
  assistant: ['identity', 'catalog', 'crm', 'knowledge'],
  conversations: ['identity', 'crm', 'billing', 'compliance', 'assistant'],
  scheduling: ['identity', 'catalog', 'crm', 'compliance', 'conversations'],
  notifications: ['identity', 'crm', 'scheduling', 'conversations'],
  workforce: [
    'identity',
    'catalog',
    'knowledge',
    'scheduling',
    'billing',
    'conversations',
    'assistant',
  ],
};

/** What every server project may stand on. */
const GROUND = ['type:contracts', 'type:platform'];

/**
 * @param {string} sourceTag
 * @param {string[]} tags
 */
const mayUse = (sourceTag, ...tags) => ({ sourceTag, onlyDependOnLibsWithTags: tags });

const byType = [
  mayUse('type:contracts'),
  mayUse('type:platform', 'type:contracts'),
  mayUse('type:context', ...GROUND, 'type:context'),
  mayUse('type:composition', ...GROUND, 'type:context'),
  mayUse('type:app', 'type:composition', 'type:platform', 'type:feature', 'type:ui'),
  mayUse('type:feature', 'type:contracts', 'type:ui', 'type:feature'),
  mayUse('type:ui', 'type:contracts', 'type:ui'),
  mayUse('type:e2e', 'type:contracts'),
];

const byHome = [
  mayUse('context:contracts'),
  mayUse('context:platform', 'type:contracts'),
  ...Object.entries(CONTEXTS).map(([name, below]) =>
    mayUse(`context:${name}`, ...GROUND, ...below.map((other) => `context:${other}`)),
  ),
  mayUse('context:composition', ...GROUND, 'type:context'),
  mayUse('context:api', 'type:composition', 'type:platform'),
  mayUse('context:worker', 'type:composition', 'type:platform'),
  mayUse('context:sandbox'),
  mayUse('platform:browser', 'type:contracts', 'platform:browser'),
];

/**
 * @param {string[]} allow imports that no tag is asked about
 * @returns {import('eslint').Linter.RulesRecord}
 */
const moduleBoundaries = (...allow) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow,
      depConstraints: [...byType, ...byHome],
      // Specs of a context start the whole product, which is no circle of the product itself.
      ignoredCircularDependencies: Object.keys(CONTEXTS).map((name) => ['composition', name]),
    },
  ],
});

/** @type {import('eslint').Linter.Config[]} */
export const moduleWalls = [
  {
    files: ['**/*.ts'],
    plugins: {
      '@nx': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (nx)),
    },
    rules: moduleBoundaries(),
  },
  {
    files: ['**/*.spec.ts', 'libs/*/src/testing/**/*.ts'],
    rules: moduleBoundaries('@coordinator/composition', '@coordinator/composition/testing'),
  },
  {
    files: ['**/jest.config.ts'],
    rules: moduleBoundaries('../../tools/build/swc.mjs'),
  },
  {
    // The test kit is the one place that starts the sandbox within its own process.
    files: ['libs/composition/src/testing/**/*.ts'],
    rules: moduleBoundaries('../../../../apps/provider-sandbox/src/app'),
  },
];
