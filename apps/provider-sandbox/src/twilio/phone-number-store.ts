import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { NumberSettings } from './number-settings';

/** A number that an account holds. */
export interface PhoneNumberRecord {
  sid: string;
  accountSid: string;
  /** E.164. */
  phoneNumber: string;
  settings: NumberSettings;
  createdAt: Date;
  updatedAt: Date;
}

/**
 * The numbers handed out. A released number keeps its row, and the unique key on it, so that no
 * number ever belongs to two owners.
 */
export class PhoneNumberStore {
  private readonly insert: StatementSync;
  private readonly byNumber: StatementSync;
  private readonly bySid: StatementSync;
  private readonly byHeldNumber: StatementSync;
  private readonly newestFirst: StatementSync;
  private readonly update: StatementSync;
  private readonly markReleased: StatementSync;

  constructor(database: DatabaseSync) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS phone_numbers (
        id INTEGER PRIMARY KEY,
        sid TEXT NOT NULL UNIQUE,
        account_sid TEXT NOT NULL,
        phone_number TEXT NOT NULL UNIQUE,
        settings TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        released_at TEXT
      )
    `);
    this.insert = database.prepare(`
      INSERT INTO phone_numbers (sid, account_sid, phone_number, settings, created_at, updated_at)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (phone_number) DO NOTHING
    `);
    this.byNumber = database.prepare('SELECT 1 FROM phone_numbers WHERE phone_number = ?');
    this.bySid = database.prepare(
      'SELECT * FROM phone_numbers WHERE sid = ? AND released_at IS NULL',
    );
    this.byHeldNumber = database.prepare(
      'SELECT * FROM phone_numbers WHERE phone_number = ? AND released_at IS NULL',
    );
    this.newestFirst = database.prepare(`
      SELECT * FROM phone_numbers WHERE account_sid = :accountSid AND released_at IS NULL
        AND (:before IS NULL OR id < (SELECT id FROM phone_numbers WHERE sid = :before))
      ORDER BY id DESC
    `);
    this.update = database.prepare(
      'UPDATE phone_numbers SET settings = ?, updated_at = ? WHERE sid = ?',
    );
    this.markReleased = database.prepare('UPDATE phone_numbers SET released_at = ? WHERE sid = ?');
  }

  /** Gives the number to its new owner; false if it was ever given to anybody. */
  claim({
    sid,
    accountSid,
    phoneNumber,
    settings,
    createdAt,
    updatedAt,
  }: PhoneNumberRecord): boolean {
    const { changes } = this.insert.run(
      sid,
      accountSid,
      phoneNumber,
      JSON.stringify(settings),
      createdAt.toISOString(),
      updatedAt.toISOString(),
    );
    return changes === 1;
  }

  isTaken(phoneNumber: string): boolean {
    return this.byNumber.get(phoneNumber) !== undefined;
  }

  find(sid: string): PhoneNumberRecord | undefined {
    const row = this.bySid.get(sid);
    return row && toRecord(row);
  }

  /** Whoever holds the number now, if anybody. */
  findHeld(phoneNumber: string): PhoneNumberRecord | undefined {
    const row = this.byHeldNumber.get(phoneNumber);
    return row && toRecord(row);
  }

  /** Numbers that the account holds, newest first; `before` goes on after the one with that sid. */
  *list(accountSid: string, before?: string): Generator<PhoneNumberRecord> {
    for (const row of this.newestFirst.iterate({ accountSid, before: before ?? null })) {
      yield toRecord(row);
    }
  }

  saveSettings(sid: string, settings: NumberSettings, now: Date): void {
    this.update.run(JSON.stringify(settings), now.toISOString(), sid);
  }

  release(sid: string, now: Date): void {
    this.markReleased.run(now.toISOString(), sid);
  }
}

function toRecord(row: Record<string, SQLOutputValue>): PhoneNumberRecord {
  return {
    sid: String(row.sid),
    accountSid: String(row.account_sid),
    phoneNumber: String(row.phone_number),
    settings: JSON.parse(String(row.settings)) as NumberSettings,
    createdAt: new Date(String(row.created_at)),
    updatedAt: new Date(String(row.updated_at)),
  };
}
