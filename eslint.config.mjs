// @ts-check
import { createProjectGraphAsync } from '@nx/devkit';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { layerWalls } from './tools/lint/layer-walls.mjs';
import { moduleWalls } from './tools/lint/module-walls.mjs';

// The walls read the project graph from Nx's cache: bring it up to date, without leaving a daemon behind.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: false });

const browser = ['libs/dashboard/**/*.ts', 'libs/ui/**/*.ts', 'apps/dashboard/**/*.ts'];
const specs = ['**/*.spec.ts', '**/testing/**/*.ts', 'apps/dashboard-e2e/**/*.ts'];

/** Tests that are switched off, or that switch off the others. */
const LONE_TESTS = {
  selector:
    'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(only|skip|todo)$/], CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
  message: 'Every test runs: delete it or mend it.',
};

export default defineConfig(
  { ignores: ['dist/**', '.local/**', '.nx/**', '.angular/**', 'coverage/**', 'tmp/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: ['URL', 'URLSearchParams'] },
      ],
      // A class that is injected must stay a value import, or its metadata is lost.
      '@typescript-eslint/consistent-type-imports': 'off',
      // Ports and framework hooks are asynchronous by their type, whether or not one of them waits.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.{ts,mjs}'],
    ignores: specs,
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    // The first file of a process speaks before there is a logger.
    ignores: ['apps/*/src/main.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: specs,
    rules: {
      'no-restricted-syntax': ['error', LONE_TESTS],
      // Bodies of HTTP answers are read as they come; the expectations check their shape.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: browser,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    languageOptions: {
      parserOptions: { project: './tools/lint/tsconfig.browser.json' },
    },
    rules: { '@angular-eslint/prefer-signals': 'error' },
  },
  {
    files: ['libs/dashboard/**/*.html', 'libs/ui/**/*.html', 'apps/dashboard/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/no-any': 'error',
      '@angular-eslint/template/prefer-control-flow': 'error',
    },
  },

  ...moduleWalls,
  ...layerWalls,
);
