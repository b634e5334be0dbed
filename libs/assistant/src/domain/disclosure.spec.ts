import { introduced, introduction, onlyGreets, opening } from './disclosure';

const FACTS = {
  businessName: 'Bright Smile Dental',
  coordinatorName: 'Marge',
  customGreeting: null,
  scripts: {
    opening_text: "I'm {{coordinatorName}}, the AI assistant at {{businessName}}. What for?",
  },
};
const MARGE = [
  '{{businessName}}, this is Marge, the AI assistant. What do you need?',
  "Marge here, {{businessName}}'s AI assistant. Booking, moving, or a question?",
];

describe('onlyGreets', () => {
  it.each([[['hi']], [['Hello!! 👋']], [['hey marge']], [['Good morning', 'hi']], [['Hi,']]])(
    'hears a greeting in %j',
    (texts) => {
      expect(onlyGreets(texts)).toBe(true);
    },
  );
  it.each([
    [['hi, can I get a cleaning?']],
    [['hi', 'need an appointment']],
    [[]],
    [['?']],
    [['']],
  ])('hears more in %j', (texts) => {
    expect(onlyGreets(texts)).toBe(false);
  });
});

describe('introduction', () => {
  it('is the sentence of the persona that says who answers', () => {
    expect(introduction(FACTS, MARGE)).toBe(
      'Bright Smile Dental, this is Marge, the AI assistant.',
    );
  });
  it('is plain where no greeting says it in one sentence', () => {
    expect(introduction(FACTS, ['Hello, {{businessName}}. How can I help?', 'Marge. An AI.'])).toBe(
      'This is Marge, the AI assistant at Bright Smile Dental.',
    );
  });
});

describe('opening', () => {
  it("is the role's text, or what the owner wants said", () => {
    expect(opening(FACTS, MARGE)).toBe(
      "I'm Marge, the AI assistant at Bright Smile Dental. What for?",
    );
    const customGreeting = 'Marge, the AI of {{businessName}}! Hi!';
    expect(opening({ ...FACTS, customGreeting }, MARGE)).toBe(
      'Marge, the AI of Bright Smile Dental! Hi!',
    );
  });
  it('says that it is an AI where the owner did not', () => {
    const customGreeting = 'Welcome to the best dentist in town!';
    expect(opening({ ...FACTS, customGreeting }, MARGE)).toBe(
      'Bright Smile Dental, this is Marge, the AI assistant. Welcome to the best dentist in town!',
    );
  });
  it('leaves no placeholder open', () => {
    const customGreeting = 'Hi {{contactFirstName}}, AI here';
    expect(opening({ ...FACTS, customGreeting, scripts: {} }, MARGE)).toBe(
      'Bright Smile Dental, this is Marge, the AI assistant. How can I help?',
    );
  });
});

describe('introduced', () => {
  it('puts it in front, once', () => {
    expect(introduced('Tuesday works.', FACTS, MARGE)).toBe(
      'Bright Smile Dental, this is Marge, the AI assistant. Tuesday works.',
    );
    const own = "I'm Marge, an AI assistant. Tuesday works.";
    expect(introduced(own, FACTS, MARGE)).toBe(own);
  });
});
