/** Stands for a day that has been read, so that times can be found beside it. */
export const DAY_MARK = '§';

/** Reads a text piece by piece: what was understood is taken out, so that it is read once. */
export class Scanner {
  constructor(public text: string) {}

  /** Takes every match out and leaves `mark` in its place; `false` from the reader leaves it in. */
  takeAll(
    pattern: RegExp,
    read: (groups: readonly (string | undefined)[], at: number) => void | false,
    mark = ' ',
  ): void {
    this.text = this.text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const at = rest.findIndex((value) => typeof value === 'number');
      const groups = [match, ...(rest.slice(0, at) as (string | undefined)[])];
      return read(groups, rest[at] as number) === false ? match : mark;
    });
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.text);
  }

  /** What stands before a place. */
  before(at: number): string {
    return this.text.slice(Math.max(0, at - 40), at);
  }
}
