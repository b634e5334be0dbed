interface ReplyFacts {
  readonly businessName: string;
  /** Whether it has to say that no person wrote it. */
  readonly disclose: boolean;
}

const INTRODUCTION = 'This is the AI assistant of';

/** Said while no coordinator answers, so that nobody waits in vain. */
export const takeMessageReply = ({ businessName, disclose }: ReplyFacts): string =>
  disclose
    ? `Hi! ${INTRODUCTION} ${businessName}. Nobody can answer right now, but I have passed your message on. Someone will get back to you.`
    : `Nobody at ${businessName} can answer right now, but your message has been passed on. Someone will get back to you.`;

/** Said when no answer could be worded: a person is told at the same time. */
export const apology = ({ businessName, disclose }: ReplyFacts): string =>
  disclose
    ? `Hi! ${INTRODUCTION} ${businessName}. I am sorry, something went wrong on our side. I have asked a person to get back to you.`
    : `I am sorry, something went wrong on our side. I have asked a person at ${businessName} to get back to you.`;
