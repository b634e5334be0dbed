import { PROBLEM_KINDS } from '../problem';
import { DOCS_STYLES } from './docs-styles';
import { SCHEMA_PREFIX } from './json-schema';
import type { JsonSchema } from './json-schema';
import type { OpenApiDocument } from './openapi';
import type { Operation } from './operations';

interface Entry extends Operation {
  method: string;
  path: string;
}

/** The API description as one page of plain HTML, whose styles carry `nonce`. */
export function renderDocsPage(document: OpenApiDocument, nonce: string): string {
  const entries = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ ...operation, method, path })),
  );
  const byTag = Map.groupBy(entries, ({ tags }) => tags[0] ?? '');
  const tags = [...byTag.keys()].sort();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.info.title)}</title>
<style nonce="${escape(nonce)}">${DOCS_STYLES}</style>
</head>
<body>
<header>
<h1>${escape(document.info.title)}</h1>
<p>${escape(document.info.description)}</p>
<p>Made from the running routes. For programs: <a href="/api/openapi.json">openapi.json</a>.</p>
</header>
<nav aria-label="Sections"><ul>
${tags.map((tag) => `<li><a href="#${escape(tag)}">${escape(wordsOf(tag))}</a></li>`).join('\n')}
<li><a href="#problems">Problems</a></li>
<li><a href="#schemas">Schemas</a></li>
</ul></nav>
<main>
${tags.map((tag) => renderTag(tag, byTag.get(tag) ?? [])).join('\n')}
${renderProblems()}
${renderSchemas(document.components.schemas)}
</main>
</body>
</html>
`;
}

function renderTag(tag: string, entries: Entry[]): string {
  return `<section id="${escape(tag)}">
<h2>${escape(wordsOf(tag))}</h2>
${entries.map(renderEntry).join('\n')}
</section>`;
}

function renderEntry(entry: Entry): string {
  const { method, path, summary, parameters, requestBody, responses, security } = entry;
  const access = entry['x-permission'] ?? (security.length > 0 ? 'signed in' : 'everybody');
  const body = requestBody?.content['application/json']?.schema;
  return `<details>
<summary><b class="method">${method.toUpperCase()}</b> <code>${escape(path)}</code> <span>${escape(summary)}</span></summary>
<dl>
<dt>For</dt><dd>${escape(access)}</dd>
${parameters.length > 0 ? `<dt>Parameters</dt><dd>${parameters.map((parameter) => `<code>${escape(parameter.name)}</code>${parameter.required ? '' : '?'} ${renderType(parameter.schema)} <small>in ${parameter.in}</small>`).join('<br>')}</dd>` : ''}
${body ? `<dt>Body</dt><dd>${renderType(body)}</dd>` : ''}
${Object.entries(responses)
  .map(([status, { description, content }]) => {
    const [type, media] = Object.entries(content ?? {})[0] ?? [];
    const shape =
      status < '300' && type ? ` ${media?.schema ? renderType(media.schema) : escape(type)}` : '';
    return `<dt>${status}</dt><dd>${escape(description)}${shape}</dd>`;
  })
  .join('\n')}
</dl>
</details>`;
}

function renderProblems(): string {
  const rows = Object.entries(PROBLEM_KINDS).map(
    ([kind, { status, title }]) =>
      `<tr id="problem-${kind}"><td>${status}</td><td>${escape(title)}</td><td><code>${kind}</code></td></tr>`,
  );
  return `<section id="problems">
<h2>Problems</h2>
<p>Errors are <code>application/problem+json</code> (RFC 9457). <code>type</code> names the kind, <code>code</code> the exact problem.</p>
<table><thead><tr><th>Status</th><th>Meaning</th><th>Kind</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</section>`;
}

function renderSchemas(schemas: Record<string, JsonSchema>): string {
  const tables = Object.entries(schemas).map(([name, { properties = {}, required = [] }]) => {
    const rows = Object.entries(properties).map(
      ([property, schema]) =>
        `<tr><td><code>${escape(property)}</code>${required.includes(property) ? '' : '?'}</td><td>${renderType(schema)}</td></tr>`,
    );
    return `<h3 id="schema-${escape(name)}">${escape(name)}</h3>
<table><tbody>${rows.join('')}</tbody></table>`;
  });
  return `<section id="schemas">\n<h2>Schemas</h2>\n${tables.join('\n')}\n</section>`;
}

function renderType(schema: JsonSchema): string {
  if (schema.$ref) {
    const name = schema.$ref.slice(SCHEMA_PREFIX.length);
    return `<a href="#schema-${escape(name)}">${escape(name)}</a>`;
  }
  if (schema.anyOf) return schema.anyOf.map(renderType).join(' or ');
  if (schema.enum)
    return schema.enum.map((value) => `<code>${escape(JSON.stringify(value))}</code>`).join(' ');
  if (schema.items) return `list of ${renderType(schema.items)}`;
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(
      ([name, field]) => `${escape(name)}: ${renderType(field)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  const type = [schema.type ?? 'any'].flat().join(' or ');
  return escape(schema.format ? `${type} (${schema.format})` : type);
}

/** `AppointmentTypes` as people read it: "Appointment types". */
function wordsOf(tag: string): string {
  const words = tag.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
