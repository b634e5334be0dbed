import { isDeepStrictEqual } from 'node:util';
import { PhoneNumberUpdated } from '@coordinator/contracts';
import type { PhoneNumberDto, UpdatePhoneNumberDto } from '@coordinator/contracts';
import { UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { PrimaryNumberNeeded } from '../domain/primary-number-needed';
import { PhoneNumbers } from '../persistence/phone-numbers';

/**
 * Changes a phone number. One that becomes the primary takes the place of the present one.
 * Throws NotFound for an unknown number or coordinator, PrimaryNumberNeeded.
 */
export class ChangePhoneNumber extends Command<void> {
  constructor(
    readonly phoneNumberId: string,
    readonly wanted: UpdatePhoneNumberDto,
  ) {
    super();
  }
}

@CommandHandler(ChangePhoneNumber)
export class ChangePhoneNumberHandler implements ICommandHandler<ChangePhoneNumber> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly numbers: PhoneNumbers,
  ) {}

  async execute({ phoneNumberId, wanted }: ChangePhoneNumber): Promise<void> {
    const number = await this.numbers.lock(phoneNumberId);
    const changes = changesOf(number, wanted);
    if (Object.keys(changes).length === 0) return;
    if (changes.assignedCoordinatorId) {
      await this.numbers.requireCoordinator(changes.assignedCoordinatorId);
    }
    if (changes.isPrimary === false) throw new PrimaryNumberNeeded();
    if (changes.isPrimary) await this.#resignPresentPrimary();
    await this.numbers.save({ ...number, ...changes });
    this.unitOfWork.record(new PhoneNumberUpdated(phoneNumberId, Object.keys(changes)));
  }

  async #resignPresentPrimary(): Promise<void> {
    const former = await this.numbers.resignPrimary();
    if (former) this.unitOfWork.record(new PhoneNumberUpdated(former, ['isPrimary']));
  }
}

/** What is wanted and is not so yet. */
function changesOf(number: PhoneNumberDto, wanted: UpdatePhoneNumberDto): UpdatePhoneNumberDto {
  const present: UpdatePhoneNumberDto = number;
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) =>
        value !== undefined &&
        !isDeepStrictEqual(value, present[field as keyof UpdatePhoneNumberDto]),
    ),
  );
}
