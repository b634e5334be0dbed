const WRITTEN_IN = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** Whether a key belongs to a field, a dialog or the browser rather than to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector('dialog[open]')) return true;
  return event.target instanceof Element && event.target.closest(WRITTEN_IN) !== null;
}
