import type { Config } from 'jest';
import { swcOptions } from './tools/build/swc.mjs';

const alias = (name: string) => `<rootDir>/libs/${name}/src/index.ts`;

const server: Config = {
  displayName: 'server',
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    '<rootDir>/libs/(dashboard|ui)/',
    '<rootDir>/apps/(dashboard|dashboard-e2e)/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
  moduleNameMapper: {
    '^@coordinator/(platform|composition|contracts)/(domain|testing|skills)$':
      '<rootDir>/libs/$1/src/$2/index.ts',
    '^@coordinator/([a-z-]+)$': alias('$1'),
  },
  setupFiles: ['reflect-metadata'],
};

const angular: Config = {
  displayName: 'dashboard',
  rootDir: '.',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/{libs/dashboard,libs/ui,apps/dashboard}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'html', 'js', 'json', 'mjs'],
  transform: {
    '^.+\\.(ts|html)$': [
      'jest-preset-angular',
      {
        tsconfig: '<rootDir>/apps/dashboard/tsconfig.spec.json',
        stringifyContentPathRegex: '\\.html$',
        useESM: true,
      },
    ],
  },
  moduleNameMapper: server.moduleNameMapper ?? {},
  setupFilesAfterEnv: ['<rootDir>/apps/dashboard/src/test-setup.ts'],
};

const config: Config = {
  projects: [server, angular],
  // What hangs still ends; a machine that has much else to do fails nothing.
  testTimeout: 30_000,
  // Modules of finished files stay in memory under ESM: a worker that holds much begins anew.
  workerIdleMemoryLimit: '1GB',
};

export default config;
