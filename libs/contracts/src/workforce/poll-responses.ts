import { registerDecorator } from 'class-validator';
import { freeMapFault } from './is-free-map';

/** An answer to a poll question. */
export type PollAnswer = string | number | boolean | string[] | null;

/** Answers by the key of the question; other keys are kept too. */
export type PollResponses = Record<string, PollAnswer>;

function pollResponsesFault(value: unknown): string | null {
  const fault = freeMapFault(value);
  if (fault) return fault;
  const answers = Object.values(value as Record<string, unknown>);
  return answers.every(isAnswer)
    ? null
    : 'must have answers that are a text, a number, yes or no, or a list of texts';
}

function isAnswer(answer: unknown): answer is PollAnswer {
  if (Array.isArray(answer)) return answer.every((item) => typeof item === 'string');
  return answer === null || ['string', 'number', 'boolean'].includes(typeof answer);
}

/** Poll answers: a free map of plain answers. */
export const IsPollResponses =
  (): PropertyDecorator =>
  (target, propertyName): void =>
    registerDecorator({
      name: 'isPollResponses',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: {
        validate: (value: unknown) => pollResponsesFault(value) === null,
        defaultMessage: (args) => `$property ${pollResponsesFault(args?.value)}`,
      },
    });
