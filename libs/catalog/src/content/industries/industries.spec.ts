import type { FaqEntry, IndustryContent } from '../content-types';
import { INDUSTRIES } from './index';

const find = (industry: string): IndustryContent => {
  const found = INDUSTRIES.find((i) => i.industry === industry);
  if (!found) throw new Error(`no industry ${industry}`);
  return found;
};

const types = (industry: string) =>
  find(industry).defaultAppointmentTypes.map((t) => [t.name, t.durationMinutes]);

const pollKeys = (industry: string) => find(industry).pollQuestions.map((q) => q.key);

const CLAIMS =
  /\d|24\/7|\bwe (accept|are open|take most|serve|have|offer|provide|specialize|do have)\b|\bwe're (open|located)|free (parking|estimate|consultation|of charge)|most major|all major|no charge|same.day/i;

describe('industries', () => {
  it('cover the first trades and close with the general one', () => {
    const names = INDUSTRIES.map((i) => i.industry);
    expect(names).toEqual(
      expect.arrayContaining([
        'dental',
        'plumbing',
        'restaurant',
        'medical',
        'salon',
        'legal',
        'hvac',
        'real_estate',
      ]),
    );
    expect(names.at(-1)).toBe('general');
  });

  it('set the kinds of visit that were agreed', () => {
    expect(types('dental')).toEqual([
      ['Cleaning', 60],
      ['New Patient Exam', 90],
      ['Follow-up', 30],
      ['Emergency', 45],
    ]);
    expect(types('plumbing')).toEqual([
      ['Service Call', 120],
      ['Emergency', 60],
      ['Estimate', 60],
    ]);
    expect(types('restaurant')).toEqual([
      ['Reservation', 90],
      ['Private Event', 180],
    ]);
    for (const type of find('restaurant').defaultAppointmentTypes)
      expect(type.slotIntervalMinutes).toBe(15);
    expect(['dental', 'plumbing', 'restaurant'].map((i) => find(i).name)).toEqual([
      'Dental Practice',
      'Plumbing Service',
      'Restaurant',
    ]);
  });

  it('ask the questions that were agreed', () => {
    const common = ['hours', 'location', 'payment_methods'];
    expect(pollKeys('dental')).toEqual([...common, 'insurance', 'services']);
    expect(pollKeys('plumbing')).toEqual([...common, 'emergency', 'service_area']);
    expect(pollKeys('restaurant')).toEqual([...common, 'cuisine', 'reservations']);
    for (const { industry } of INDUSTRIES) expect(pollKeys(industry).slice(0, 3)).toEqual(common);
    expect(find('general').pollQuestions.slice(0, 3)).toEqual([
      {
        key: 'hours',
        question: 'What are your business hours?',
        type: 'text',
        placeholder: 'e.g., Mon-Fri 9am-5pm',
      },
      {
        key: 'location',
        question: 'What is your business address?',
        type: 'text',
        placeholder: 'Full street address',
      },
      {
        key: 'payment_methods',
        question: 'What payment methods do you accept?',
        type: 'multiselect',
        options: ['Cash', 'Credit Card', 'Debit', 'Check', 'Insurance', 'Financing'],
      },
    ]);
    expect(find('dental').pollQuestions.at(-1)?.options).toEqual([
      'Cleanings',
      'Fillings',
      'Root Canals',
      'Crowns',
      'Whitening',
      'Invisalign',
    ]);
  });

  it('recognize a claim about a business', () => {
    for (const claim of [
      'We are open Monday through Friday.',
      'We accept your plan.',
      'Parking is behind the house, and it is free parking.',
      'We come within 30 miles.',
    ]) {
      expect(claim).toMatch(CLAIMS);
    }
  });
});

describe.each(INDUSTRIES.map((i) => [i.industry, i] as const))('%s', (_, industry) => {
  const { defaultFaq, pollQuestions, defaultAppointmentTypes } = industry;
  const withFact = defaultFaq.filter(
    (f): f is FaqEntry & { factKey: string } => f.factKey !== undefined,
  );

  it('is complete', () => {
    expect(defaultFaq.length).toBeGreaterThanOrEqual(10);
    expect(defaultAppointmentTypes.length).toBeGreaterThanOrEqual(2);
    expect(industry.terminology.length).toBeGreaterThanOrEqual(4);
    expect(industry.commonQuestions.length).toBeGreaterThanOrEqual(6);
    expect(industry.knowledgeBase.length).toBeGreaterThanOrEqual(3);
    expect(industry.bestPractices.length).toBeGreaterThanOrEqual(4);
    expect(industry.visitNoun.singular).not.toBe(industry.visitNoun.plural);
  });

  it('claims nothing about the business until its owner has said so', () => {
    for (const { answer } of defaultFaq) {
      expect(answer).not.toMatch(CLAIMS);
      expect(answer).not.toContain('{{');
    }
  });

  it('promises to find out what only the owner knows', () => {
    for (const { answer } of withFact) {
      expect(answer).toMatch(/get back to you|someone will|get it to someone|I'd have to check/);
    }
  });

  it("says the owner's answer once it is known", () => {
    const polls = new Map(pollQuestions.map((q) => [q.key, q]));
    expect(withFact.length).toBeGreaterThanOrEqual(4);
    for (const entry of withFact) {
      const poll = polls.get(entry.factKey);
      expect(poll).toBeDefined();
      expect(entry.answerWithFact?.split('{{fact}}')).toHaveLength(2);
      const asksYesOrNo = poll?.type === 'boolean';
      expect([entry.answerIfYes !== undefined, entry.answerIfNo !== undefined]).toEqual([
        asksYesOrNo,
        asksYesOrNo,
      ]);
    }
    for (const entry of defaultFaq.filter((f) => f.factKey === undefined)) {
      expect([entry.answerWithFact, entry.answerIfYes, entry.answerIfNo]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('uses every fact that it asks for', () => {
    expect(pollQuestions.map((q) => q.key).sort()).toEqual(
      [...new Set(withFact.map((f) => f.factKey))].sort(),
    );
  });

  it('asks well-formed poll questions, each once', () => {
    expect(new Set(pollQuestions.map((q) => q.key)).size).toBe(pollQuestions.length);
    for (const { key, question, type, options } of pollQuestions) {
      expect(key).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(question).toMatch(/\?$/);
      expect((options?.length ?? 0) > 1).toBe(type === 'multiselect');
    }
  });

  it('gives every question keywords and a place of its own', () => {
    expect(new Set(defaultFaq.map((f) => f.question)).size).toBe(defaultFaq.length);
    for (const { keywords } of defaultFaq) {
      expect(keywords.length).toBeGreaterThanOrEqual(4);
      expect(new Set(keywords).size).toBe(keywords.length);
      for (const keyword of keywords) expect(keyword).toBe(keyword.toLowerCase());
    }
  });

  it('has bookable kinds of visit', () => {
    expect(new Set(defaultAppointmentTypes.map((t) => t.name)).size).toBe(
      defaultAppointmentTypes.length,
    );
    for (const type of defaultAppointmentTypes) {
      expect(type.color).toMatch(/^#[0-9a-f]{6}$/);
      expect(type.durationMinutes).toBeGreaterThanOrEqual(15);
      expect(type.durationMinutes).toBeLessThanOrEqual(480);
      expect(type.description).not.toBe('');
    }
  });

  it('writes danger words as a caller says them, in lowercase', () => {
    for (const { dangerWords } of industry.knowledgeBase) {
      for (const word of dangerWords ?? []) expect(word).toBe(word.toLowerCase());
    }
  });
});
