import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** What kind of line a person's number is: a landline gets no texts, nor does a phone that is off. */
export const LINES = ['mobile', 'landline', 'unreachable'] as const;
export type Line = (typeof LINES)[number];

/** The lines of the people in the sandbox; every number is a mobile until told otherwise. */
export class PhoneLines {
  private readonly upsert: StatementSync;
  private readonly byNumber: StatementSync;

  constructor(database: DatabaseSync) {
    database.exec(
      'CREATE TABLE IF NOT EXISTS phone_lines (number TEXT PRIMARY KEY, line TEXT NOT NULL)',
    );
    this.upsert = database.prepare(
      'INSERT OR REPLACE INTO phone_lines (number, line) VALUES (?, ?)',
    );
    this.byNumber = database.prepare('SELECT line FROM phone_lines WHERE number = ?');
  }

  set(number: string, line: Line): void {
    this.upsert.run(number, line);
  }

  of(number: string): Line {
    const line = this.byNumber.get(number)?.line;
    return LINES.find((known) => known === line) ?? 'mobile';
  }
}
