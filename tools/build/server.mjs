/**
 * Bundles a server entry point into one ESM file: esbuild joins the workspace's
 * own sources, SWC compiles each of them, packages stay in node_modules.
 */
import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { swcOptions } from './swc.mjs';

const compileWithSwc = {
  name: 'swc',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        ...swcOptions,
        filename: path,
        sourceMaps: 'inline',
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** @param {Record<string, string>} entryPoints output name (without `.js`) to source file */
export function bundleServer(entryPoints) {
  return build({
    entryPoints,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    packages: 'external',
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    tsconfig: 'tsconfig.base.json',
    logLevel: 'warning',
    plugins: [compileWithSwc],
  });
}
