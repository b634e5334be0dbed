import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { BOOK_APPOINTMENT } from '@coordinator/contracts/skills';
import { FrozenClock } from '@coordinator/platform/testing';
import type { Skills } from '../domain/dialogue-model';
import { DialogueBusiness, turnOf } from '../testing/dialogue-business';
import { ScriptedModel } from '../testing/scripted-model';
import type { Behavior } from '../testing/scripted-model';

/** A Monday, seven in the morning in New York. */
const NOW = '2026-11-23T12:00:00Z';

let product: TestProduct;
let business: DialogueBusiness;

beforeAll(async () => {
  product = await createTestProduct({ clock: new FrozenClock(NOW) });
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  business = await DialogueBusiness.open(product);
});

async function say(text: string, behave: Behavior) {
  const ann = await business.person('Ann');
  const turn = turnOf(ann, text);
  const models = { languageModel: new ScriptedModel(behave) };
  const reply = await business.say(ann, text, { ...turn, models });
  return { ...reply, trace: await business.call('GET', `turns/${turn.turnId}`) };
}

/** Monday the 30th at two in the afternoon. */
async function book(skills: Skills) {
  const [type] = await business.rows<{ id: string }>(
    `select id from scheduling.appointment_types where organization_id = $1 and name = 'Cleaning'`,
  );
  const args = { appointmentTypeId: type?.id ?? '', startsAt: '2026-11-30T19:00:00Z' };
  expect(await skills.use(BOOK_APPOINTMENT, args)).toMatchObject({ ok: true });
}

describe('the built-in engine takes over', () => {
  it.each<[string, string, string]>([
    ['claims_human', 'are you a real person?', 'Yes, I am a real human named Marge.'],
    ['unproven_time', 'cleaning?', 'I have Tuesday, Nov 24 at 2:00 PM or 3:00 PM.'],
    ['unproven_price', 'how much is it?', 'A cleaning is $99.'],
    ['medical_advice', 'my tooth is sore', 'Take 1200 mg of ibuprofen.'],
    ['unproven_claim', 'delete it all', 'All done, everything was deleted.'],
  ])('on %s', async (guard, text, words) => {
    const { model, text: told, trace } = await say(text, () => words);
    expect(model).toBe('built_in');
    expect(told).not.toContain(words);
    expect(trace).toMatchObject({ guards: [guard], fallback: guard });
  });

  it('with times that no skill could find', async () => {
    const { model, trace } = await say('cleaning?', async (skills) => {
      await skills.useNamed('find_times', { appointmentTypeId: 'none' });
      return 'I have Tuesday, Nov 24 at 2:00 PM.';
    });
    expect(model).toBe('built_in');
    expect(trace).toMatchObject({ guards: ['unproven_time'] });
  });
});

describe('a visit that was booked', () => {
  it('is told as it stands in the book', async () => {
    const { text, trace } = await say('book me', async (skills) => {
      await book(skills);
      return 'Booked for Tuesday, December 8 at 9:00 AM.';
    });
    expect(text).toMatch(/Monday, Nov 30 at 2:00 PM/);
    expect(text).not.toMatch(/December/);
    expect(trace).toMatchObject({
      guards: ['wrong_visit_time'],
      fallback: 'wrong_visit_time, told_what_was_done',
    });
  });

  it('is told with its day and time', async () => {
    const { text, model, trace } = await say('book me', async (skills) => {
      await book(skills);
      return "You're all set.";
    });
    expect(text).toBe("You're all set. Cleaning: Monday, Nov 30 at 2:00 PM.");
    expect(model).toBe('llm');
    expect(trace).toMatchObject({ guards: ['visit_time'], fallback: null });
  });
});

it('a promise is kept by a follow-up, and told with its time', async () => {
  const { text, trace } = await say(
    'can the doctor call me?',
    () => "Sure. I'll have Dr. Smith call you back within the hour.",
  );
  expect(await business.followUps()).toEqual(['can the doctor call me?']);
  expect(text).toMatch(/^Sure\. Noted and passed on\. Somebody gets back to you by .*Nov 2\d at /);
  expect(trace).toMatchObject({ guards: ['promise', 'promised_time'] });
});

it('markup and addresses that nobody gave are taken out', async () => {
  const { text, model, trace } = await say(
    'where do I book?',
    () => '<b>Right here</b>. Or at https://evil.example/x.',
  );
  expect(text).toBe('Right here.');
  expect(model).toBe('llm');
  expect(trace).toMatchObject({ guards: ['markup', 'links'] });
});
