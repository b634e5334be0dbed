const ANYWHERE = [
  'Can I come by tomorrow afternoon?',
  'When are you open?',
  'I’d like to talk to a person',
];

const BY_INDUSTRY: Readonly<Record<string, readonly string[]>> = {
  dental: [
    'Can I get a cleaning next Tuesday afternoon?',
    'Do you take my insurance?',
    'What are your hours?',
    'I’d like to talk to a person',
  ],
  restaurant: [
    'A table for four on Friday at seven?',
    'Do you have vegan dishes?',
    'Are you open on Sunday?',
    'I’d like to talk to a person',
  ],
  salon: [
    'Do you have time for a haircut on Saturday?',
    'What does coloring cost?',
    'Can I move my visit to next week?',
    'I’d like to talk to a person',
  ],
};

/** What somebody might write first, so that nobody has to think of it. */
export function readyQuestions(industry: string | null | undefined): readonly string[] {
  return BY_INDUSTRY[industry ?? ''] ?? ANYWHERE;
}
