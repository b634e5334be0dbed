// @ts-check
/**
 * Lints planted texts with the project's own configuration, as though they stood in the named files:
 * a JSON array of `{ file, text }` on stdin, an array of broken rules for each on stdout.
 * Only rules that ask for no types take part, so that the files need not exist.
 */
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  overrideConfig: /** @type {import('eslint').Linter.Config[]} */ ([
    { files: ['**/*.ts'], ...ts.configs.disableTypeChecked },
  ]),
});

/** @type {Array<{ file: string, text: string }>} */
const planted = /** @type {any} */ (await json(process.stdin));
const broken = [];
for (const { file, text } of planted) {
  const results = await eslint.lintText(text, { filePath: join(root, file) });
  broken.push(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)),
  );
}
process.stdout.write(JSON.stringify(broken), () => process.exit());
