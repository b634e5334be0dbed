import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AuditTrail } from '../audit-trail';

/** Somebody gave a wrong password, or an address without an account (then `userId` is null). */
export class RecordFailedSignIn extends Command<void> {
  constructor(readonly userId: string | null) {
    super();
  }
}

@CommandHandler(RecordFailedSignIn)
export class RecordFailedSignInHandler implements ICommandHandler<RecordFailedSignIn> {
  constructor(private readonly audit: AuditTrail) {}

  async execute({ userId }: RecordFailedSignIn): Promise<void> {
    await this.audit.record('session.refused', `user:${userId ?? 'unknown'}`);
  }
}
