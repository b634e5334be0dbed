import { jest } from '@jest/globals';
import { runProcess } from './run-process';

const SETTINGS = {
  DATABASE_URL: 'postgres://owner:secret-password@127.0.0.1/coordinator',
  REDIS_URL: 'redis://127.0.0.1:6379',
  APP_SECRET: 'a secret of more than 32 characters',
};

describe('a process', () => {
  const environment = process.env;
  const exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as () => never);
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  beforeEach(() => {
    exit.mockClear();
    stderr.mockClear();
  });
  afterAll(() => {
    process.env = environment;
    jest.restoreAllMocks();
  });

  it('runs with its checked settings', async () => {
    process.env = { ...SETTINGS };
    let port: number | undefined;
    await runProcess((config) => Promise.resolve((port = config.PORT)).then(() => undefined));
    expect(port).toBe(3000);
    expect(exit).not.toHaveBeenCalled();
  });

  it('tells everything that is wrong with its settings, no value and no stack', async () => {
    process.env = { ...SETTINGS, PORT: 'many', APP_SECRET: 'short-secret' };
    await runProcess(() => Promise.reject(new Error('must not run')));
    expect(exit).toHaveBeenCalledWith(78);
    const message = stderr.mock.calls.map(([text]) => String(text)).join('');
    expect(message).toContain('PORT');
    expect(message).toContain('APP_SECRET');
    expect(message).not.toMatch(/short-secret|many|    at /);
  });

  it('ends with its failure otherwise', async () => {
    process.env = { ...SETTINGS };
    await runProcess(() => Promise.reject(new Error('no database')));
    expect(exit).toHaveBeenCalledWith(1);
    expect(String(stderr.mock.calls[0]?.[0])).toContain('no database');
  });
});
