const LIGHT = `
  color-scheme: light;
  --desk: #ECEAE3; --sheet: #FEFDFB; --raised: #FFFFFF; --hover: #F1EFE9;
  --line: #E4E1D8; --line-strong: #CFCBBF; --field-line: #8C897D;
  --ink: #17201B; --ink-2: #48524C; --ink-3: #626A64;
  --pine: #17493A; --pine-hover: #0F3A2D; --on-pine: #FFFFFF; --pine-tint: #E2EDE6; --pine-ink: #17493A;
  --focus: #1B6B53; --ask: #A4450B; --danger: #AE1F35; --bubble: #E7E5DD;
  --shadow: 0 2px 6px rgb(23 32 27 / .08), 0 24px 56px -12px rgb(23 32 27 / .28);
`;

const DARK = `
  color-scheme: dark;
  --desk: #0C110F; --sheet: #141A17; --raised: #1C2420; --hover: #1B231F;
  --line: #26302B; --line-strong: #3A463F; --field-line: #6F7D75;
  --ink: #EDF0EA; --ink-2: #B9C1BA; --ink-3: #949E97;
  --pine: #8FD4B2; --pine-hover: #A9E2C6; --on-pine: #0A2119; --pine-tint: #1B3229; --pine-ink: #A3DEC1;
  --focus: #8FD4B2; --ask: #F3A266; --danger: #F4919B; --bubble: #262C28;
  --shadow: 0 0 0 1px #2F3A34, 0 28px 64px -12px rgb(0 0 0 / .75);
`;

/** The look of the phone page: the dashboard's tokens, on a device. */
export const STYLE = `
:root { ${LIGHT}
  --text: "Figtree Variable", Figtree, ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif;
  --display: "Bricolage Grotesque Variable", "Bricolage Grotesque", var(--text);
  --ease: cubic-bezier(.2, .7, .2, 1);
}
:root[data-theme="dark"] { ${DARK} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${DARK} } }

*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; margin: 0; }
body { background: var(--desk); color: var(--ink); font: 14px/20px var(--text); font-feature-settings: "tnum"; -webkit-font-smoothing: antialiased; overflow: hidden; }
h1, h2, h3, p { margin: 0; padding: 0; border: 0; }
button, input, select, textarea { font: inherit; color: inherit; }
button { background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
button:disabled { cursor: default; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.icon { width: 18px; height: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; color: var(--ink-3); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.desk { display: grid; grid-template-columns: minmax(0, 1fr) 402px minmax(0, 1fr); gap: 64px; height: 100%; align-items: center; max-width: 1280px; margin: 0 auto; padding: 0 24px; }
.aside { max-height: 100%; overflow: auto; padding: 24px 4px; }
.lead { font: 15px/22px var(--text); color: var(--ink-2); padding-bottom: 24px; max-width: 34ch; }
.label { display: block; font: 600 13px/18px var(--text); padding-bottom: 6px; }
.field { display: block; width: 100%; height: 44px; padding: 0 12px; border-radius: 8px; border: 1px solid var(--field-line); background: var(--raised); margin-bottom: 20px; font-size: 15px; }
.field[aria-invalid="true"] { border-color: var(--danger); margin-bottom: 4px; }
.wrong { color: var(--danger); font-size: 13px; padding-bottom: 16px; }
.choices { border-top: 1px solid var(--line-strong); }
.choices button { display: flex; width: 100%; gap: 12px; align-items: center; padding: 11px 0; border-bottom: 1px solid var(--line-strong); }
.choices button:hover { background: var(--hover); }
.choices span { flex: 1; min-width: 0; }
h2, h3 { font: 600 15px/22px var(--text); padding-bottom: 8px; }
.title { font: 600 32px/42px var(--display); letter-spacing: -.018em; padding-bottom: 8px; text-wrap: balance; }
.lines label { display: grid; grid-template-columns: 22px 1fr; gap: 8px; padding: 10px 0; border-top: 1px solid var(--line-strong); }
.lines small { display: block; font-size: 13px; line-height: 18px; color: var(--ink-3); }
.lines input { accent-color: var(--pine); width: 16px; height: 16px; margin: 2px 0 0; }
.note { font-size: 13px; line-height: 18px; color: var(--ink-3); border-top: 1px solid var(--line-strong); padding-top: 12px; }

.phone { height: 852px; max-height: calc(100dvh - 32px); min-width: 0; background: var(--sheet); border-radius: 46px; box-shadow: 0 0 0 1px var(--line-strong), 0 0 0 10px var(--raised), 0 0 0 11px var(--line-strong), var(--shadow); display: flex; flex-direction: column; overflow: hidden; }
.status { display: flex; justify-content: space-between; align-items: center; padding: 15px 30px 4px; font: 600 15px/20px var(--text); flex: none; }
.battery { width: 25px; height: 12px; border-radius: 4px; box-shadow: inset 0 0 0 1.5px var(--ink); position: relative; }
.battery::before { content: ""; position: absolute; inset: 3px 8px 3px 3px; background: var(--ink); border-radius: 1px; }
.you { display: none; }
.with { display: flex; align-items: center; gap: 13px; padding: 8px 20px 10px; border-bottom: 1px solid var(--line); flex: none; min-height: 62px; }
.with div { min-width: 0; flex: 1; }
.with b { display: block; font: 600 16px/20px var(--text); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.with small { font-size: 13px; line-height: 18px; color: var(--ink-3); }
.arch { width: 40px; height: 44px; flex: none; display: grid; place-items: center; border-radius: 50% 50% 24% 24% / 45% 45% 20% 20%; background: var(--pine-tint); color: var(--pine-ink); font: 600 16px/1 var(--display); }
.lost { color: var(--ask); font-size: 13px; }

.panel { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.thread { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 12px 14px; font: 16px/21px var(--text); }
#log { min-height: 100%; display: flex; flex-direction: column; justify-content: flex-end; gap: 5px; }
.bubble { max-width: 82%; width: fit-content; padding: 9px 14px; border-radius: 19px; white-space: pre-wrap; overflow-wrap: anywhere; animation: in .18s var(--ease); }
.theirs .bubble { background: var(--bubble); border-bottom-left-radius: 6px; }
.mine .bubble { margin-left: auto; background: var(--pine); color: var(--on-pine); border-bottom-right-radius: 6px; }
.mine + .theirs, .theirs + .mine { margin-top: 6px; }
.network .bubble { max-width: 90%; margin: 6px auto; padding: 4px 8px; text-align: center; font-size: 13px; line-height: 18px; color: var(--ink-2); }
.day { font: 600 12px/16px var(--text); color: var(--ink-3); text-align: center; padding: 10px 4px 6px; }
.state { font: 12px/16px var(--text); color: var(--ink-3); text-align: right; padding: 3px 6px 0; }
.failed .state, .failed .state button { color: var(--danger); }
.state button { text-decoration: underline; font: inherit; }
.attachment { display: block; text-decoration: underline; color: inherit; }
.empty { margin: auto; max-width: 30ch; text-align: center; color: var(--ink-3); font: 15px/22px var(--text); }
.waiting { display: flex; gap: 4px; width: fit-content; padding: 14px; border-radius: 19px; border-bottom-left-radius: 6px; background: var(--bubble); margin-top: 6px; }
.waiting i { width: 7px; height: 7px; border-radius: 50%; background: var(--ink-3); animation: hop 1.1s infinite var(--ease); }
.waiting i:nth-child(2) { animation-delay: .15s; } .waiting i:nth-child(3) { animation-delay: .3s; }
@keyframes hop { 40% { transform: translateY(-4px); } }
@keyframes in { from { opacity: 0; transform: translateY(4px); } }

.chips { display: none; }
.type { display: flex; gap: 8px; align-items: flex-end; padding: 8px 14px; flex: none; }
.type textarea { flex: 1; min-width: 0; min-height: 44px; max-height: 132px; resize: none; field-sizing: content; border-radius: 22px; border: 1px solid var(--field-line); background: transparent; padding: 10px 16px; font: 16px/22px var(--text); }
.type textarea::placeholder { color: var(--ink-3); opacity: 1; }
.go { width: 44px; height: 44px; flex: none; border-radius: 50%; background: var(--pine); display: grid; place-items: center; transition: background .12s; }
.go .icon { color: var(--on-pine); }
.go:hover:enabled { background: var(--pine-hover); }
.go:disabled { background: var(--line-strong); } .go:disabled .icon { color: var(--ink-2); }
.tabs { display: flex; justify-content: center; gap: 48px; padding: 2px 30px 18px; flex: none; }
.tabs button { display: flex; flex-direction: column; align-items: center; gap: 1px; min-width: 64px; font: 600 12px/16px var(--text); color: var(--ink-3); padding: 5px; border-radius: 8px; }
.tabs button[aria-selected="true"], .tabs button[aria-selected="true"] .icon { color: var(--pine-ink); }
.tabs .icon { width: 22px; height: 22px; }

.address { padding: 14px 16px 0; flex: none; }
.mails { flex: 1; min-height: 0; overflow-y: auto; padding: 0 16px 12px; }
.mails details { border-bottom: 1px solid var(--line); }
.mails summary { display: grid; grid-template-columns: 1fr auto; gap: 0 10px; padding: 11px 0; cursor: pointer; list-style: none; }
.mails summary b { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mails summary time, .mails summary small { color: var(--ink-3); font-size: 13px; }
.mails summary small { grid-column: 1 / -1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mails pre { margin: 0; padding: 0 0 14px; font: 15px/22px var(--text); white-space: pre-wrap; overflow-wrap: anywhere; }
.done { display: none; }

@media (max-width: 1100px) {
  .desk { grid-template-columns: minmax(0, 1fr) 402px; gap: 40px; }
  .desk > .line-panel { display: none; }
}
@media (max-width: 720px) {
  .desk { display: block; padding: 0; }
  .desk > .aside { display: none; }
  .desk.changing > .aside { display: block; position: fixed; inset: 0; z-index: 1; background: var(--sheet); padding: 24px 20px; }
  .desk.changing > .line-panel { display: none; }
  .desk.changing > .phone { visibility: hidden; }
  .setup .things { display: none; }
  .done { display: block; width: 100%; height: 48px; border-radius: 8px; background: var(--pine); color: var(--on-pine); font-weight: 600; text-align: center; }
  .phone { height: 100dvh; max-height: none; border-radius: 0; box-shadow: none; }
  .status { display: none; }
  .you { display: flex; align-items: center; gap: 8px; min-height: 48px; padding: 0 20px; background: var(--pine-tint); flex: none; }
  .you span { flex: 1; }
  .you button { min-height: 44px; padding: 0 4px; font-weight: 600; color: var(--pine-ink); }
  .chips { display: flex; gap: 8px; overflow-x: auto; padding: 4px 14px; flex: none; scrollbar-width: none; }
  .chips button { flex: none; height: 44px; padding: 0 14px; border-radius: 22px; border: 1px solid var(--line-strong); white-space: nowrap; }
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .bubble, .go, .waiting { border: 1px solid; } }
`;
