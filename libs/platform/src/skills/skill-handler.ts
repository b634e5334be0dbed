import type { AnySkill, SkillArguments, SkillResult } from '@coordinator/contracts/skills';
import { SetMetadata } from '@nestjs/common';

export const SKILL_HANDLER = 'coordinator:skill-handler';

/** With whom, and in whose name, a skill is used. All of it comes from us, nothing from a model. */
export interface SkillCaller {
  readonly conversationId: string;
  readonly turnId: string;
  readonly channel: 'sms' | 'voice' | 'email';
  /** The coordinator that speaks. */
  readonly coordinatorId: string;
  /** Whom the conversation is with. */
  readonly contactId: string;
  /** Where they are reached on the channel: E.164, or an email address. */
  readonly address: string;
}

/**
 * Does one thing for the person spoken with. `use` runs in the transaction that also
 * records the effect, so it sends commands and queries and calls no provider. A
 * `DomainError` that it throws becomes a refusal that the model is told.
 */
export interface SkillHandlerOf<Definition extends AnySkill> {
  use(args: SkillArguments<Definition>, caller: SkillCaller): Promise<SkillResult<Definition>>;
}

/** Marks the class that carries out a skill. There must not be two. */
export const SkillHandler = (definition: AnySkill): ClassDecorator =>
  SetMetadata(SKILL_HANDLER, definition);
