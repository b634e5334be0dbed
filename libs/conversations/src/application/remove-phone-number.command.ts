import { PhoneNumberRemoved, PhoneNumberUpdated } from '@coordinator/contracts';
import { Clock, JobQueue, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { PhoneNumbers } from '../persistence/phone-numbers';
import { ReleasePhoneNumber } from './release-phone-number.job';

/** Gives a phone number up. It is gone at once, and the provider takes it back afterwards. Throws NotFound. */
export class RemovePhoneNumber extends Command<void> {
  constructor(readonly phoneNumberId: string) {
    super();
  }
}

@CommandHandler(RemovePhoneNumber)
export class RemovePhoneNumberHandler implements ICommandHandler<RemovePhoneNumber> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly numbers: PhoneNumbers,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  async execute({ phoneNumberId }: RemovePhoneNumber): Promise<void> {
    const { phoneNumber, isPrimary } = await this.numbers.lock(phoneNumberId);
    await this.numbers.remove(phoneNumberId, this.clock.now());
    this.unitOfWork.record(new PhoneNumberRemoved(phoneNumberId, phoneNumber));
    if (isPrimary) {
      const next = await this.numbers.appointPrimary();
      if (next) this.unitOfWork.record(new PhoneNumberUpdated(next, ['isPrimary']));
    }
    await this.jobs.enqueue(ReleasePhoneNumber, { phoneNumberId }, { key: phoneNumberId });
  }
}
