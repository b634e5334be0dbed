const SHAPES = {
  text: '<path d="M4.5 3.8h11A1.7 1.7 0 0 1 17.2 5.5v7a1.7 1.7 0 0 1-1.7 1.7H9l-3.7 2.6v-2.6h-.8a1.7 1.7 0 0 1-1.7-1.7v-7a1.7 1.7 0 0 1 1.7-1.7z"/>',
  mail: '<rect x="2.8" y="4.5" width="14.4" height="11" rx="1.8"/><path d="m3.2 6 6.8 5 6.8-5"/>',
  send: '<path d="M10 16V4.5M5 9.3l5-5 5 5"/>',
  next: '<path d="m8 5 5 5-5 5"/>',
} as const;

/** A decorative picture; the words stand beside it. */
export function icon(name: keyof typeof SHAPES): string {
  return `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${SHAPES[name]}</svg>`;
}
