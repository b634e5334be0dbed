import { IsIn } from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';
import { IsInstant } from '../scheduling/instants';
import { defineSkill } from './skill';

export const URGENCIES = ['normal', 'high', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

export class AnswerQuestionArguments {
  /** The question, in the person's own words. */
  @IsText(1_000) question!: string;
}

/** Where an answer stands in what the business has told us. */
export interface AnswerSource {
  readonly kind: 'faq_item' | 'business_information';
  readonly id: string;
  /** The entry's own question or name. */
  readonly title: string;
}

/** Found, with its source, or not known: then nothing may be claimed. */
export type KnowledgeAnswer =
  | {
      readonly found: true;
      readonly answer: string;
      readonly source: AnswerSource;
      /** Where several things were asked at once: what else stands behind the answer. */
      readonly furtherSources?: readonly AnswerSource[];
      /** The owner has not stated the fact yet: the answer claims nothing and offers to pass the question on. */
      readonly awaitsFact?: true;
    }
  | { readonly found: false };

export class TakeMessageArguments {
  /** What it is about, in the person's words. */
  @IsText(2_000) message!: string;
  /** Who says it, when they have said their name. */
  @MayBeLeftOut() @IsText(120) name?: string;
  @MayBeLeftOut() @IsIn(URGENCIES) urgency?: Urgency;
}

export class ScheduleCallbackArguments {
  /** What the call is to be about. */
  @IsText(1_000) reason!: string;
  /** When the person wants to be called; left out: as soon as the business is open. */
  @MayBeLeftOut() @IsInstant() at?: string;
  @MayBeLeftOut() @IsText(120) name?: string;
}

export class TransferToPersonArguments {
  /** Why, in one line, so that nobody has to start again. */
  @IsText(500) reason!: string;
  @MayBeLeftOut() @IsIn(URGENCIES) urgency?: Urgency;
}

/** Somebody of the business is to do something, by then. */
export interface FollowUpPromise {
  readonly followUpId: string;
  /** ISO 8601 in UTC, within the hours of the business. */
  readonly dueAt: string;
}

export const ANSWER_QUESTION = defineSkill<AnswerQuestionArguments, KnowledgeAnswer>(
  'answer_question',
  {
    description:
      'Looks a question up in what the business has told us. When it is not found, say that you will find out and take a message.',
    arguments: AnswerQuestionArguments,
    writes: false,
  },
);

export const TAKE_MESSAGE = defineSkill<TakeMessageArguments, FollowUpPromise>('take_message', {
  description: 'Passes a message on to the people of the business, with how urgent it is.',
  arguments: TakeMessageArguments,
  writes: true,
});

export const SCHEDULE_CALLBACK = defineSkill<ScheduleCallbackArguments, FollowUpPromise>(
  'schedule_callback',
  {
    description:
      'Promises a call from the business within its hours, and answers by when it is promised.',
    arguments: ScheduleCallbackArguments,
    writes: true,
  },
);

export const TRANSFER_TO_PERSON = defineSkill<
  TransferToPersonArguments,
  { readonly handedOver: true }
>('transfer_to_person', {
  description:
    'Asks a person of the business to take over the conversation, and tells them why. On request, anger or danger.',
  arguments: TransferToPersonArguments,
  writes: true,
});
