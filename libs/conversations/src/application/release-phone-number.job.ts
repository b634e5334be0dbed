import { PhoneNumberReleased } from '@coordinator/contracts';
import { Clock, defineJob, JobHandler, UnitOfWork } from '@coordinator/platform';
import type { JobHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { PhoneNumbers } from '../persistence/phone-numbers';
import { NumberProvider } from './number-provider';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;

/** Gives a removed number back to its provider. Keeps trying for about a week: it costs money until then. */
export const ReleasePhoneNumber = defineJob<{ phoneNumberId: string }>(
  'conversations.release_phone_number',
  {
    queue: 'default',
    maxAttempts: 36,
    backoffMs: (attempt) => Math.min(FIRST_WAIT_MS * 3 ** (attempt - 1), LONGEST_WAIT_MS),
  },
);

@Injectable()
@JobHandler(ReleasePhoneNumber)
export class ReleasePhoneNumberHandler implements JobHandlerOf<typeof ReleasePhoneNumber> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly numbers: PhoneNumbers,
    private readonly provider: NumberProvider,
    private readonly clock: Clock,
  ) {}

  async handle({ phoneNumberId }: { phoneNumberId: string }): Promise<void> {
    const providerId = await this.numbers.providerIdOf(phoneNumberId);
    if (providerId) await this.provider.release(providerId);
    await this.unitOfWork.run(async () => {
      if (await this.numbers.markReleased(phoneNumberId, this.clock.now())) {
        this.unitOfWork.record(new PhoneNumberReleased(phoneNumberId));
      }
    });
  }
}
