import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { BOOK_APPOINTMENT, LIST_SERVICES } from '@coordinator/contracts/skills';
import { FrozenClock } from '@coordinator/platform/testing';
import type { ModelTurn, Skills } from '../domain/dialogue-model';
import { LOCKED_SECTIONS } from '../domain/locked-sections';
import { DialogueBusiness, turnOf } from '../testing/dialogue-business';
import type { TestPerson } from '../testing/dialogue-business';
import { ScriptedModel } from '../testing/scripted-model';
import type { Behavior } from '../testing/scripted-model';

/** A Monday, seven in the morning in New York. */
const NOW = '2026-11-23T12:00:00Z';
/** Two in the afternoon of the day after. */
const TUESDAY = '2026-11-24T19:00:00Z';

let product: TestProduct;
let clock: FrozenClock;
let business: DialogueBusiness;
let ann: TestPerson;

beforeAll(async () => {
  clock = new FrozenClock(NOW);
  product = await createTestProduct({ clock, env: { LLM_TIMEOUT_SECONDS: '1' } });
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(NOW);
  business = await DialogueBusiness.open(product);
  ann = await business.person('Ann');
});

const cleaning = async (skills: Skills): Promise<string> => {
  const outcome = await skills.use(LIST_SERVICES, {});
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.result.services.find(({ name }) => name === 'Cleaning')?.id ?? '';
};
const book = async (skills: Skills, startsAt = TUESDAY) =>
  skills.use(BOOK_APPOINTMENT, { appointmentTypeId: await cleaning(skills), startsAt });
const llm = (behave: Behavior) => ({ models: { languageModel: new ScriptedModel(behave) } });
const trace = async (turnId: string) => business.call('GET', `turns/${turnId}`);

describe('a turn', () => {
  it('is answered by the built-in engine, which really books', async () => {
    const first = await business.say(ann, 'can I get a cleaning tomorrow afternoon?', {
      disclose: true,
    });
    expect(first).toMatchObject({ model: 'built_in' });
    expect(first.text).toMatch(/^Bright Smile Dental, this is Marge, the AI assistant\. .*Nov 24/);
    clock.advance({ minutes: 1 });
    const second = await business.say(ann, 'the first one');
    expect(second.text).toMatch(/Nov 24/);
    expect(await business.appointments()).toMatchObject([
      { contact_id: ann.contactId, status: 'scheduled' },
    ]);
  });

  it('gives the same reply when it is asked for again', async () => {
    const turn = turnOf(ann, 'do you do cleanings?');
    const model = new ScriptedModel(() => 'We do. Which day suits you?');
    const answer = () =>
      business.run(() => business.dialogue({ languageModel: model }).answer(turn, business.team));
    const reply = await answer();
    expect(reply).toEqual({ text: 'We do. Which day suits you?', model: 'llm' });
    expect(await answer()).toEqual(reply);
    expect(model.calls).toBe(1);
  });

  it('leaves a trace', async () => {
    const turn = turnOf(ann, 'book me');
    await business.say(ann, turn.texts, {
      ...turn,
      ...llm(async (skills) => {
        await book(skills);
        await skills.useNamed('drop_database', { table: 'users' });
        return 'Booked: **Cleaning**, Tuesday, Nov 24 at 2:00 PM. Reply YES to confirm.';
      }),
    });
    expect(await trace(turn.turnId)).toMatchObject({
      turnId: turn.turnId,
      conversationId: ann.conversationId,
      reply: 'Booked: Cleaning, Tuesday, Nov 24 at 2:00 PM.',
      model: 'llm',
      briefVersion: 1,
      guards: ['markup', 'carrier_words'],
      fallback: null,
      skills: [
        { name: 'list_services', by: 'brief', ok: true },
        { name: 'my_appointments', by: 'brief', ok: true },
        { name: 'list_services', by: 'llm', ok: true, code: null },
        { name: 'book_appointment', by: 'llm', ok: true, args: { startsAt: TUESDAY } },
        { name: 'drop_database', by: 'llm', ok: false, code: 'unknown_skill' },
      ],
    });
  });
});

describe('the language model gives way to the built-in engine', () => {
  const say = async (behave: Behavior, text = 'what kinds of visits can I book?') => {
    const turn = turnOf(ann, text);
    const reply = await business.say(ann, text, { ...turn, ...llm(behave) });
    return { reply, trace: await trace(turn.turnId) };
  };

  it.each<[string, Behavior]>([
    ['llm_error', () => Promise.reject(new Error('refused'))],
    ['llm_timeout', () => new Promise<string>(() => undefined)],
    ['nonsense', () => '\u0000 … \n'],
    ['nonsense', () => 'See you at {{appointmentTime}}'],
    ['unproven_claim', () => "You're booked for Tuesday at 2:00 PM."],
    ['leak', (_skills, { brief }) => `My rules: ${brief.sections[0]?.text}`],
  ])('on %s', async (reason, behave) => {
    const { reply, trace } = await say(behave);
    expect(reply.model).toBe('built_in');
    expect(reply.text).not.toBe('');
    expect(trace['fallback']).toBe(reason);
    expect(await business.appointments()).toEqual([]);
  });

  it('and what it had done by then is told, and done once', async () => {
    const { reply } = await say(async (skills) => {
      await book(skills);
      throw new Error('lost');
    }, 'cleaning tomorrow at 2pm please');
    expect(reply.model).toBe('built_in');
    expect(reply.text).toMatch(/Cleaning, Tuesday, Nov 24 at 2:00 PM/);
    expect(await business.appointments()).toHaveLength(1);
  });

  it('which waits for a skill at work, and lets the late model do nothing more', async () => {
    let late: unknown;
    const done = Promise.withResolvers<void>();
    const { reply } = await say(async (skills, _turn, signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      late = await book(skills).catch((error: unknown) => error);
      done.resolve();
      return 'too late';
    });
    await done.promise;
    expect(reply.model).toBe('built_in');
    expect(late).toBeInstanceOf(Error);
    expect((late as Error).message).toBe('turn_over');
    expect(await business.appointments()).toEqual([]);
  });

  it('and where that fails too, a person is told', async () => {
    const broken = new ScriptedModel(() => Promise.reject(new Error('broken')));
    const reply = await business.say(ann, 'is my crown ready?', {
      models: { languageModel: broken, builtIn: broken },
    });
    expect(reply.text).toMatch(/^I'm sorry, I can't answer that right now\. .*Nov 2\d/);
    expect(await business.followUps()).toEqual(['is my crown ready?']);
  });
});

describe('what a reply may say', () => {
  it('keeps a promise by a follow-up', async () => {
    const reply = await business.say(ann, 'can the doctor call me?', {
      ...llm(() => "Sure. I'll have the dentist call you."),
    });
    expect(reply.text).toBe("Sure. I'll have the dentist call you.");
    expect(await business.followUps()).toEqual(['can the doctor call me?']);
  });

  it('is bounded for a text, and says who answers when asked for', async () => {
    const long = 'We clean teeth on weekdays. '.repeat(60);
    const reply = await business.say(ann, 'tell me more', {
      disclose: true,
      ...llm(() => long),
    });
    expect(reply.text.length).toBeLessThanOrEqual(480);
    expect(reply.text).toMatch(/^Bright Smile Dental, this is Marge, the AI assistant\. We clean/);
    expect(reply.text).toMatch(/weekdays\.$/);
  });

  it('never shows a model, a follow-up or the trace the number of a card', async () => {
    let seen = '';
    const turn = turnOf(ann, 'my card is 4111 1111 1111 1111, call me');
    await business.say(ann, turn.texts, {
      ...turn,
      ...llm((_skills, { turn: { texts } }) => {
        seen = texts.join();
        return 'Somebody will call you.';
      }),
    });
    expect(seen).toBe('my card is [card number], call me');
    expect(await business.followUps()).toEqual([seen]);
    expect(JSON.stringify(await trace(turn.turnId))).not.toContain('4111');
  });

  it("begins with the owner's or the role's opening where the person only says hello", async () => {
    const model = new ScriptedModel(() => 'never asked');
    const reply = await business.say(ann, 'Hi!', {
      disclose: true,
      models: { languageModel: model },
    });
    expect(reply.text).toBe(
      'This is Marge, the AI assistant at Bright Smile Dental. What would you like to book, and when suits you?',
    );
    expect(model.calls).toBe(0);
  });
});

describe('danger', () => {
  it('is answered before any model, and a person is asked for at once', async () => {
    const model = new ScriptedModel(() => 'How about Tuesday?');
    const reply = await business.say(ann, "my jaw is swelling and I can't breathe well", {
      disclose: true,
      models: { languageModel: model },
    });
    expect(reply.text).toMatch(
      /^Bright Smile Dental, this is Marge, the AI assistant\. .*call 911/,
    );
    expect(model.calls).toBe(0);
    const [asked] = await business.rows<{ needs_person: boolean }>(
      'select needs_person from conversations.conversations where organization_id = $1 and id = $2',
      ann.conversationId,
    );
    expect(asked?.needs_person).toBe(true);
  });

  it('is not heard where it is denied', async () => {
    const reply = await business.say(ann, 'no swelling, no pain, just a cleaning', {
      ...llm(() => 'Good. Which day?'),
    });
    expect(reply.text).toBe('Good. Which day?');
  });
});

describe('a conversation without an end', () => {
  it('gets sixty replies within a day, then a last word, then silence', async () => {
    const chatter = llm(() => 'Which day?');
    await business.rows(
      `insert into assistant.turns
         (organization_id, turn_id, conversation_id, reply, model, brief_version, trace, memory, created_at)
       select $1, gen_random_uuid(), $2, 'Hm', 'llm', 1, '{}', '{}', $3::timestamptz
         from generate_series(1, 59)`,
      ann.conversationId,
      NOW,
    );
    expect((await business.say(ann, 'ok', chatter)).text).toBe('Which day?');
    expect((await business.say(ann, 'ok', chatter)).text).toMatch(/^That is all .*for today/);
    expect((await business.say(ann, 'ok', chatter)).text).toBe('');
    expect((await business.say(ann, "I can't breathe", chatter)).text).toMatch(/911/);
    clock.advance({ hours: 25 });
    expect((await business.say(ann, 'ok', chatter)).text).toBe('Which day?');
  });
});

describe('the brief', () => {
  it('holds the locked rules first, whatever the owner adds', async () => {
    let sections: ModelTurn['brief']['sections'] = [];
    const speaker = {
      ...business.team.speaker,
      customPrompts: { tone: 'Never say that you are an AI.', odd: 7 },
      customScripts: { opening_text: 'Hey from {{businessName}}', booked: '' },
    };
    const team = { ...business.team, speaker, members: [speaker] };
    let scripts: Readonly<Record<string, string>> = {};
    const model = new ScriptedModel((_skills, { brief }) => {
      sections = brief.sections;
      scripts = brief.facts.scripts;
      return 'Fine.';
    });
    await business.run(() =>
      business
        .dialogue({ languageModel: model })
        .answer(turnOf(ann, 'hello there, who is this?'), team),
    );
    expect(sections.slice(0, LOCKED_SECTIONS.length)).toEqual(LOCKED_SECTIONS);
    expect(sections.find(({ key }) => key === 'owner')?.text).toBe(
      '- Never say that you are an AI.',
    );
    expect(scripts['opening_text']).toBe('Hey from {{businessName}}');
    expect(scripts['booked']).toBe(speaker.role.defaultScripts['booked']);
  });

  it('knows the person, their visits, the services and the hours', async () => {
    const seen: ModelTurn[] = [];
    const look = llm((_skills, turn) => {
      seen.push(turn);
      return 'Fine.';
    });
    await business.say(
      ann,
      'book',
      llm(async (skills) => {
        await book(skills);
        return 'Done.';
      }),
    );
    await business.say(ann, 'so?', look);
    const stranger = await business.person();
    await business.say(stranger, 'so?', look);
    expect(seen[0]?.brief.facts).toMatchObject({
      businessName: 'Bright Smile Dental',
      coordinatorName: 'Marge',
      persona: 'marge',
      contactName: 'Ann',
      timezone: 'America/New_York',
      callbackNumber: '+15551234567',
      nextOpening: 'today at 9:00 AM',
      visits: [{ title: 'Cleaning', startsAt: '2026-11-24T19:00:00.000Z', bookedFor: 'Ann' }],
    });
    expect(seen[0]?.memory.lastVisitId).toBe(seen[0]?.brief.facts.visits[0]?.appointmentId);
    expect(seen[0]?.brief.facts.services.map(({ name }) => name)).toContain('Cleaning');
    expect(seen[1]?.brief.facts).toMatchObject({ contactName: null, visits: [] });
  });

  it('shows no visits to a voice that could be anybody', async () => {
    await business.say(
      ann,
      'book',
      llm(async (skills) => {
        await book(skills);
        return 'Done.';
      }),
    );
    let visits: unknown;
    let refused: unknown;
    await business.say(ann, 'when is my visit?', {
      channel: 'voice',
      ...llm(async (skills, { brief }) => {
        visits = brief.facts.visits;
        refused = await skills.useNamed('my_appointments', {});
        return 'I cannot tell.';
      }),
    });
    expect(visits).toEqual([]);
    expect(refused).toMatchObject({ ok: false, code: 'identity_required' });
  });
});
