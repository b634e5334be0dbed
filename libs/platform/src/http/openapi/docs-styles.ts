export const DOCS_STYLES = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 6rem; font: 1rem/1.55 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 3rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
details { border-top: 1px solid var(--line); }
details[open] { padding-bottom: 1rem; }
summary { padding: 0.6rem 0; cursor: pointer; overflow-wrap: anywhere; }
summary span { display: block; opacity: 0.8; }
.method { display: inline-block; min-width: 4rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
td, th { padding: 0.3rem 1rem 0.3rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
:target { background: color-mix(in srgb, Highlight 25%, transparent); }
`;
