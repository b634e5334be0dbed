const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** They take the place of two. */
const EXTENDED = '\f^{}\\[~]|€';

/** How many texts the carrier makes of a message, and counts. 0 for an empty one. */
export function segmentsOf(text: string): number {
  if (text === '') return 0;
  const characters = [...text];
  if (characters.every((character) => BASIC.includes(character) || EXTENDED.includes(character))) {
    const length = characters.reduce((sum, one) => sum + (EXTENDED.includes(one) ? 2 : 1), 0);
    return length <= 160 ? 1 : Math.ceil(length / 153);
  }
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
}
