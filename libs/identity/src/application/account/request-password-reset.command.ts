import { Clock, JobQueue, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Users } from '../../persistence/users';
import { SendAccountMail } from '../mail/send-account-mail.job';

const VALID_FOR = { hours: 1 };

/** Sends the link for a new password, if the address has an account. Whoever asks cannot tell. */
export class RequestPasswordReset extends Command<void> {
  constructor(readonly email: string) {
    super();
  }
}

@CommandHandler(RequestPasswordReset)
export class RequestPasswordResetHandler implements ICommandHandler<RequestPasswordReset> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  async execute({ email }: RequestPasswordReset): Promise<void> {
    const user = await this.users.findByEmail(email);
    if (!user) return;
    const id = newId();
    const now = this.clock.now();
    await this.unitOfWork.query(
      `insert into identity.password_resets (id, user_id, created_at, expires_at) values ($1, $2, $3, $4)`,
      [id, user.id, now.toString(), now.add(VALID_FOR).toString()],
    );
    await this.jobs.enqueue(SendAccountMail, { kind: 'password_reset', id });
  }
}
