// @ts-check
/** Which file inside a project may import what: one list of refusals for each layer. */

/** @typedef {{ regex: string, message: string }} Refusal */

/**
 * ESLint lets the last matching entry win, so each layer names all that it refuses.
 * @param {string[]} files
 * @param {Refusal[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
const refuse = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** @param {string[]} names */
const anythingBut = (...names) => `^(?!\\.{1,2}(/|$))(?!(${names.join('|')})$)`;

/** @param {string[]} names */
const inFolder = (...names) => `^\\.{1,2}/(.*/)?(${names.join('|')})(/|$)`;

/** @type {Refusal} */
const pastTheDoor = {
  regex:
    '^@coordinator/(?!platform/(domain|testing)$|composition/testing$|contracts/skills$)[^/]+/',
  message: "A library is entered through its index, as '@coordinator/<name>'.",
};
/** @type {Refusal} */
const testKit = {
  regex: `^@coordinator/[^/]+/testing$|${inFolder('testing')}`,
  message: 'The test kits are for specs.',
};
/** @type {Refusal} */
const assembly = {
  regex: '^\\.{1,2}/(.*/)?(index|[\\w-]+\\.module)$|^\\.{1,2}(/\\.\\.)*/?$',
  message: 'Inside a library import the file itself, not its index or module.',
};

const all = '**/*.ts';
/** @param {string} layer */
const layer = (layer) => [`libs/*/src/${layer}/**/*.ts`];
const product = { ignores: ['**/*.spec.ts', '**/testing/**'] };

/** @type {import('eslint').Linter.Config[]} */
export const layerWalls = [
  refuse([all], pastTheDoor),
  { ...refuse([all], pastTheDoor, testKit), ...product },
  {
    ...refuse(['libs/contracts/src/**/*.ts'], {
      regex: anythingBut('class-validator', 'class-transformer', 'reflect-metadata'),
      message: 'Contracts run in the browser too: only class-validator and class-transformer.',
    }),
    ...product,
  },
  {
    ...refuse(
      layer('domain'),
      {
        regex: anythingBut(
          '@coordinator/platform/domain',
          '@coordinator/contracts',
          '@coordinator/contracts/skills',
          'rrule-temporal',
          'uuid',
        ),
        message: 'The domain is plain TypeScript: no framework, no database, no I/O.',
      },
      {
        regex: inFolder('application', 'persistence', 'http', 'testing'),
        message: 'The domain knows nothing of the layers around it.',
      },
      assembly,
    ),
    ...product,
  },
  {
    ...refuse(layer('application'), pastTheDoor, testKit, assembly, {
      regex: inFolder('http'),
      message: 'A use case does not know how it was asked for.',
    }),
    ...product,
  },
  {
    ...refuse(layer('persistence'), pastTheDoor, testKit, assembly, {
      regex: inFolder('application', 'http'),
      message: 'Persistence serves the use cases, it does not know them.',
    }),
    ...product,
  },
  {
    ...refuse(layer('http'), pastTheDoor, testKit, {
      regex: inFolder('persistence'),
      message: 'A controller sends a command or query; the database is behind it.',
    }),
    ignores: [...product.ignores, 'libs/platform/**'],
  },
];
