import { builtinModules } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const BUDGET = 60_000;

/** Bundles what a browser would load, and tells which packages went in. */
async function bundle(code: string): Promise<{ packages: string[]; gzipped: number }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: builtinModules.flatMap((name) => [name, `node:${name}`]),
  });
  const [output] = Object.values(metafile.outputs);
  const external = output?.imports.map(({ path }) => path) ?? [];
  const bundled = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return {
    packages: [...new Set([...external, ...bundled])],
    gzipped: gzipSync(outputFiles[0]?.contents ?? '').byteLength,
  };
}

describe('the contracts in a browser', () => {
  const contracts = "export * from './libs/contracts/src/index';";

  it('bring the validation libraries along and nothing of the server', async () => {
    const { packages } = await bundle(contracts);
    expect(packages).toEqual(
      expect.arrayContaining(['class-validator', 'class-transformer', 'reflect-metadata']),
    );
    const allowed = /^(class-validator|class-transformer|reflect-metadata|validator)$/;
    expect(packages.filter((name) => !allowed.test(name))).toEqual([]);
  });

  it(`stay below ${BUDGET / 1000} kB, compressed`, async () => {
    const { gzipped } = await bundle(contracts);
    expect(gzipped).toBeGreaterThan(5_000);
    expect(gzipped).toBeLessThan(BUDGET);
  });

  it('would be seen to bring a server package or a Node module', async () => {
    const { packages } = await bundle(
      `${contracts} export { randomUUID } from 'node:crypto'; export * from 'uuid';`,
    );
    expect(packages).toEqual(expect.arrayContaining(['node:crypto', 'uuid']));
  });
});
