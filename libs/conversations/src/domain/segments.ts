const GSM_7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** These take two places: they are sent with an escape before them. */
const GSM_7_EXTENDED = new Set('\f^{}\\[~]|€');

interface Encoding {
  /** Places in a text that fits one segment. */
  alone: number;
  /** Places in each of several segments: a header takes the rest. */
  joined: number;
}
const GSM: Encoding = { alone: 160, joined: 153 };
const UCS_2: Encoding = { alone: 70, joined: 67 };

/** How many segments a carrier makes of a text, which is what it charges by. Never less than one. */
export function countSegments(text: string): number {
  const characters = [...text];
  const isGsm = characters.every(
    (character) => GSM_7.has(character) || GSM_7_EXTENDED.has(character),
  );
  const widths = characters.map((character) =>
    isGsm ? (GSM_7_EXTENDED.has(character) ? 2 : 1) : character.length,
  );
  return fill(widths, isGsm ? GSM : UCS_2);
}

/** No character is cut in two: what does not fit any more begins the next segment. */
function fill(widths: readonly number[], { alone, joined }: Encoding): number {
  if (widths.reduce((sum, width) => sum + width, 0) <= alone) return 1;
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > joined) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}
