import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { InvalidLink } from '../../domain/errors';
import { Users } from '../../persistence/users';
import { DerivedTokens } from '../derived-tokens';

/** Confirms an address by the link that was sent to it. */
export class ConfirmEmail extends Command<void> {
  constructor(readonly token: string) {
    super();
  }
}

@CommandHandler(ConfirmEmail)
export class ConfirmEmailHandler implements ICommandHandler<ConfirmEmail> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly tokens: DerivedTokens,
    private readonly clock: Clock,
  ) {}

  async execute({ token }: ConfirmEmail): Promise<void> {
    const id = this.tokens.read('email_confirmation', token);
    // A link that is opened twice, or by a mail scanner first, still says that all is well.
    const confirmation =
      id !== null &&
      (await this.unitOfWork.queryOne<{ user_id: string; email: string }>(
        `update identity.email_confirmations set used_at = coalesce(used_at, $2)
          where id = $1 and expires_at > $2 returning user_id, email`,
        [id, this.clock.now().toString()],
      ));
    if (!confirmation) throw new InvalidLink();
    await this.users.confirmEmail(confirmation.user_id, confirmation.email);
  }
}
