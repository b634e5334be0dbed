import type { Config } from 'jest';
import { swcOptions } from '../../tools/build/swc.mjs';

/** Journeys in a real browser against a running product, named by `E2E_BASE_URL`. */
const config: Config = {
  displayName: 'e2e',
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions as Record<string, unknown>] },
};

export default config;
