import type { TestProduct } from '@coordinator/composition/testing';
import type {
  AnySkill,
  SkillArguments,
  SkillOutcome,
  SkillResult,
} from '@coordinator/contracts/skills';
import { EnsureContactForPhone } from '@coordinator/crm';
import { newId, runInContext, SkillRegistry, UnitOfWork } from '@coordinator/platform';
import type { SkillCaller } from '@coordinator/platform';
import { DomainError } from '@coordinator/platform/domain';
import type { TestBusiness } from './test-business';

/** Somebody who texts, and what a coordinator can do for them. */
export class TestConversation {
  constructor(
    private readonly product: TestProduct,
    private readonly organizationId: string,
    readonly caller: SkillCaller,
  ) {}

  /** The same conversation, as if it were held from another number. */
  from(address: string): TestConversation {
    return new TestConversation(this.product, this.organizationId, { ...this.caller, address });
  }

  /** Uses a skill in a transaction of its own, as it is used in a turn. Throws what it throws. */
  use<Definition extends AnySkill>(
    skill: Definition,
    args: SkillArguments<Definition>,
  ): Promise<SkillResult<Definition>> {
    const { app } = this.product;
    const { organizationId } = this;
    return runInContext(
      { requestId: '-', correlationId: '-', organizationId, actor: { kind: 'system' } },
      () =>
        app.get(UnitOfWork).run(
          async () =>
            (await app
              .get(SkillRegistry)
              .find(skill.name)!
              .handler.use(args as object, this.caller)) as SkillResult<Definition>,
        ),
    );
  }

  /** The same with a refusal as an outcome, its details found after the rollback. */
  async ask<Definition extends AnySkill>(
    skill: Definition,
    args: SkillArguments<Definition>,
  ): Promise<SkillOutcome<SkillResult<Definition>>> {
    try {
      return { ok: true, result: await this.use(skill, args) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { extensions } = error.details;
      const { organizationId } = this;
      const details = await runInContext(
        { requestId: '-', correlationId: '-', organizationId },
        async () => (typeof extensions === 'function' ? extensions() : extensions),
      );
      return { ok: false, code: error.code, message: error.message, details };
    }
  }
}

/** A conversation by text with whoever has the number. */
export async function textFrom(
  product: TestProduct,
  business: Pick<TestBusiness, 'id' | 'run'>,
  phone: string,
  coordinatorId: string = newId(),
): Promise<TestConversation> {
  const { contactId } = await business.run(new EnsureContactForPhone(phone));
  return new TestConversation(product, business.id, {
    conversationId: newId(),
    turnId: newId(),
    channel: 'sms',
    coordinatorId,
    contactId,
    address: phone,
  });
}
