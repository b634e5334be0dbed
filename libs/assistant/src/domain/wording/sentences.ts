const ABBREVIATION =
  /(?:\b(?:[ap]\.m|dr|mr|mrs|ms|st|vs|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\.\s+$/i;

/** A text in sentences, each with the white space that follows it. Joined they are the text again. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?]["'’”)]{0,2}\s+|\n)(?=\S)/)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last))
      sentences[sentences.length - 1] = last + part;
    else if (part) sentences.push(part);
  }
  return sentences;
}

/** A text without the sentences that `unwanted` picks out. */
export const withoutSentences = (text: string, unwanted: (sentence: string) => boolean): string =>
  sentencesOf(text)
    .filter((sentence) => !unwanted(sentence))
    .join('')
    .trim();
