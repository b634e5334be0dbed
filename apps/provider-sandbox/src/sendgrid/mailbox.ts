import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inTransaction } from '../database';

/** A mail as one of its recipients got it. */
export interface Email {
  from: string;
  to: string;
  subject: string;
  /** Empty where the mail has no plain part. */
  text: string;
  html?: string;
  /** ISO 8601 instant, UTC. */
  at: string;
}

/** Every mail that was sent, one row for each recipient. */
export class Mailbox {
  private readonly insert: StatementSync;
  private readonly byAddress: StatementSync;

  constructor(private readonly database: DatabaseSync) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS emails (
        id INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL,
        sender TEXT NOT NULL COLLATE NOCASE,
        recipient TEXT NOT NULL COLLATE NOCASE,
        subject TEXT NOT NULL,
        text TEXT NOT NULL,
        html TEXT,
        at TEXT NOT NULL
      );
      CREATE INDEX IF NOT EXISTS emails_sender ON emails (sender);
      CREATE INDEX IF NOT EXISTS emails_recipient ON emails (recipient);
    `);
    this.insert = database.prepare(
      'INSERT INTO emails (message_id, sender, recipient, subject, text, html, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.byAddress = database.prepare(
      'SELECT sender, recipient, subject, text, html, at FROM emails WHERE sender = :address OR recipient = :address ORDER BY id',
    );
  }

  /** Delivers one message to all its recipients, or to none if that fails. */
  deliver(messageId: string, emails: Email[]): void {
    inTransaction(this.database, () => {
      for (const { from, to, subject, text, html, at } of emails) {
        this.insert.run(messageId, from, to, subject, text, html ?? null, at);
      }
    });
  }

  /** What this address sent and received, oldest first; case does not matter. */
  of(address: string): Email[] {
    return this.byAddress
      .all({ address })
      .map(({ sender, recipient, subject, text, html, at }) => ({
        from: String(sender),
        to: String(recipient),
        subject: String(subject),
        text: String(text),
        ...(html === null ? {} : { html: String(html) }),
        at: String(at),
      }));
  }
}
