import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Who wants no texts from which number, as the network keeps it. */
export class OptOuts {
  private readonly insert: StatementSync;
  private readonly find: StatementSync;
  private readonly remove: StatementSync;

  constructor(database: DatabaseSync) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS opt_outs (
        sender TEXT NOT NULL,
        recipient TEXT NOT NULL,
        PRIMARY KEY (sender, recipient)
      ) WITHOUT ROWID
    `);
    this.insert = database.prepare('INSERT OR IGNORE INTO opt_outs VALUES (?, ?)');
    this.find = database.prepare('SELECT 1 FROM opt_outs WHERE sender = ? AND recipient = ?');
    this.remove = database.prepare('DELETE FROM opt_outs WHERE sender = ? AND recipient = ?');
  }

  block(sender: string, recipient: string): void {
    this.insert.run(sender, recipient);
  }

  isBlocked(sender: string, recipient: string): boolean {
    return this.find.get(sender, recipient) !== undefined;
  }

  unblock(sender: string, recipient: string): void {
    this.remove.run(sender, recipient);
  }
}
