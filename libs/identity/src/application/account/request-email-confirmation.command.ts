import { Clock, JobQueue, newId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Users } from '../../persistence/users';
import { SendAccountMail } from '../mail/send-account-mail.job';

const VALID_FOR = { hours: 7 * 24 };

/** Sends a person the link that confirms their address, unless it is confirmed already. */
export class RequestEmailConfirmation extends Command<void> {
  constructor(readonly userId: string) {
    super();
  }
}

@CommandHandler(RequestEmailConfirmation)
export class RequestEmailConfirmationHandler implements ICommandHandler<RequestEmailConfirmation> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  async execute({ userId }: RequestEmailConfirmation): Promise<void> {
    const user = await this.users.findById(userId);
    if (!user) throw new NotFound('The account');
    if (user.emailConfirmed) return;
    const id = newId();
    const now = this.clock.now();
    await this.unitOfWork.query(
      `insert into identity.email_confirmations (id, user_id, email, created_at, expires_at)
       values ($1, $2, $3, $4, $5)`,
      [id, userId, user.email, now.toString(), now.add(VALID_FOR).toString()],
    );
    await this.jobs.enqueue(SendAccountMail, { kind: 'email_confirmation', id });
  }
}
