// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { localFolder } from '../start/paths.mjs';
import { answersPing } from '../start/redis.mjs';

/** Where `services.mjs` tells what it started. */
export const sharedServicesFile = join(localFolder, 'test-services.json');

/**
 * The services that a developer keeps up, if they answer.
 * @returns {Promise<{ TEST_DATABASE_URL: string, TEST_REDIS_URL: string } | null>}
 */
export async function findSharedServices() {
  let env;
  try {
    env = JSON.parse(readFileSync(sharedServicesFile, 'utf8'));
  } catch {
    return null;
  }
  const redisAnswers = await answersPing(Number(new URL(env.TEST_REDIS_URL).port));
  return redisAnswers && (await connects(env.TEST_DATABASE_URL)) ? env : null;
}

/** @param {string} url */
async function connects(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
