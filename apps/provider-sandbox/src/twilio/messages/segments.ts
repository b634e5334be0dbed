const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** These cost two septets, which never part. */
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');

interface Encoding {
  /** Units of a text that stands alone. */
  alone: number;
  /** Units of each part of a longer one. */
  part: number;
  costOf: (character: string) => number;
}

const GSM_7: Encoding = {
  alone: 160,
  part: 153,
  costOf: (character) => (GSM_EXTENDED.has(character) ? 2 : 1),
};

/** UTF-16 code units; a surrogate pair never parts. */
const UCS_2: Encoding = { alone: 70, part: 67, costOf: (character) => character.length };

/** How many messages of the radio network a text is sent, and charged, as: at least one. */
export function segmentsOf(body: string): number {
  const characters = [...body];
  const isGsm = characters.every((one) => GSM_BASIC.has(one) || GSM_EXTENDED.has(one));
  const { alone, part, costOf } = isGsm ? GSM_7 : UCS_2;
  const costs = characters.map(costOf);
  if (costs.reduce((sum, cost) => sum + cost, 0) <= alone) return 1;

  let segments = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > part) {
      segments += 1;
      used = 0;
    }
    used += cost;
  }
  return segments;
}
