import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Direction, Media, Message, MessageStatus } from './message';

/** Which messages of an account to list; what is absent does not matter. */
export interface MessageFilter {
  from?: string;
  to?: string;
  /** Sent, or created if not yet sent, at this instant or later. */
  since?: Date;
  /** The same, before this instant. */
  before?: Date;
}

/** What changes while a message is on its way. */
export type Progress = Pick<Message, 'status' | 'errorCode' | 'updatedAt' | 'sentAt' | 'arrivedAt'>;

/** Every text that was written. What an account deletes stays on the phones. */
export class MessageStore {
  private readonly insert: StatementSync;
  private readonly bySid: StatementSync;
  private readonly newestFirst: StatementSync;
  private readonly onTheWay: StatementSync;
  private readonly byPhone: StatementSync;
  private readonly saveProgress: StatementSync;
  private readonly markRedacted: StatementSync;
  private readonly markDeleted: StatementSync;

  constructor(database: DatabaseSync) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS messages (
        id INTEGER PRIMARY KEY,
        sid TEXT NOT NULL UNIQUE,
        account_sid TEXT NOT NULL,
        direction TEXT NOT NULL,
        sender TEXT NOT NULL,
        recipient TEXT NOT NULL,
        body TEXT NOT NULL,
        media TEXT NOT NULL,
        status TEXT NOT NULL,
        error_code INTEGER,
        status_callback TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        sent_at TEXT,
        arrived_at TEXT,
        redacted INTEGER NOT NULL DEFAULT 0,
        deleted INTEGER NOT NULL DEFAULT 0
      );
      CREATE INDEX IF NOT EXISTS messages_sender ON messages (sender);
      CREATE INDEX IF NOT EXISTS messages_recipient ON messages (recipient);
      CREATE INDEX IF NOT EXISTS messages_on_the_way ON messages (id)
        WHERE status IN ('queued', 'sent');
    `);
    this.insert = database.prepare(`
      INSERT INTO messages (sid, account_sid, direction, sender, recipient, body, media, status,
        error_code, status_callback, created_at, updated_at, sent_at, arrived_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `);
    this.bySid = database.prepare(
      "SELECT * FROM messages WHERE sid = ? AND NOT deleted AND direction <> 'carrier'",
    );
    this.newestFirst = database.prepare(`
      SELECT * FROM messages
      WHERE account_sid = :accountSid AND NOT deleted AND direction <> 'carrier'
        AND (:from IS NULL OR sender = :from) AND (:to IS NULL OR recipient = :to)
        AND (:since IS NULL OR coalesce(sent_at, created_at) >= :since)
        AND (:before IS NULL OR coalesce(sent_at, created_at) < :before)
        AND (:after IS NULL OR id < (SELECT id FROM messages WHERE sid = :after))
      ORDER BY id DESC
    `);
    this.onTheWay = database.prepare(
      "SELECT * FROM messages WHERE status IN ('queued', 'sent') ORDER BY id",
    );
    this.byPhone = database.prepare(`
      SELECT *, CASE WHEN sender = :number THEN created_at ELSE arrived_at END AS at
      FROM messages WHERE sender = :number OR (recipient = :number AND arrived_at IS NOT NULL)
      ORDER BY at, id
    `);
    this.saveProgress = database.prepare(`
      UPDATE messages SET status = ?, error_code = ?, updated_at = ?, sent_at = ?, arrived_at = ?
      WHERE sid = ?
    `);
    this.markRedacted = database.prepare(
      'UPDATE messages SET redacted = 1, updated_at = ? WHERE sid = ?',
    );
    this.markDeleted = database.prepare('UPDATE messages SET deleted = 1 WHERE sid = ?');
  }

  add(message: Message): void {
    this.insert.run(
      message.sid,
      message.accountSid,
      message.direction,
      message.from,
      message.to,
      message.body,
      JSON.stringify(message.media),
      message.status,
      message.errorCode,
      message.statusCallback,
      message.createdAt.toISOString(),
      message.updatedAt.toISOString(),
      message.sentAt?.toISOString() ?? null,
      message.arrivedAt?.toISOString() ?? null,
    );
  }

  /** A message that its account can see. */
  find(sid: string): Message | undefined {
    const row = this.bySid.get(sid);
    return row && toMessage(row);
  }

  /** The account's messages, newest first; `after` goes on after the one with that sid. */
  *list(accountSid: string, filter: MessageFilter, after?: string): Generator<Message> {
    const rows = this.newestFirst.iterate({
      accountSid,
      from: filter.from ?? null,
      to: filter.to ?? null,
      since: filter.since?.toISOString() ?? null,
      before: filter.before?.toISOString() ?? null,
      after: after ?? null,
    });
    for (const row of rows) yield toMessage(row);
  }

  /** What has not come to its end, oldest first. */
  unfinished(): Message[] {
    return this.onTheWay.all().map(toMessage);
  }

  /** What this number sent, and what reached it, in that order of events. */
  ofPhone(number: string): Message[] {
    return this.byPhone.all({ number }).map(toMessage);
  }

  progress(sid: string, { status, errorCode, updatedAt, sentAt, arrivedAt }: Progress): void {
    this.saveProgress.run(
      status,
      errorCode,
      updatedAt.toISOString(),
      sentAt?.toISOString() ?? null,
      arrivedAt?.toISOString() ?? null,
      sid,
    );
  }

  redact(sid: string, now: Date): void {
    this.markRedacted.run(now.toISOString(), sid);
  }

  remove(sid: string): void {
    this.markDeleted.run(sid);
  }
}

function toMessage(row: Record<string, SQLOutputValue>): Message {
  const instant = (value: SQLOutputValue | undefined) =>
    value === null || value === undefined ? null : new Date(String(value));
  return {
    sid: String(row.sid),
    accountSid: String(row.account_sid),
    direction: String(row.direction) as Direction,
    from: String(row.sender),
    to: String(row.recipient),
    body: String(row.body),
    media: JSON.parse(String(row.media)) as Media[],
    status: String(row.status) as MessageStatus,
    errorCode: row.error_code === null ? null : Number(row.error_code),
    statusCallback: row.status_callback === null ? null : String(row.status_callback),
    createdAt: new Date(String(row.created_at)),
    updatedAt: new Date(String(row.updated_at)),
    sentAt: instant(row.sent_at),
    arrivedAt: instant(row.arrived_at),
    redacted: Boolean(row.redacted),
  };
}
