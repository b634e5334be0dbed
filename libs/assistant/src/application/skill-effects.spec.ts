import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { LIST_SERVICES } from '@coordinator/contracts/skills';
import type { SkillOutcome } from '@coordinator/contracts/skills';
import { FrozenClock } from '@coordinator/platform/testing';
import type { Skills } from '../domain/dialogue-model';
import type { Turn, TurnReply } from '../domain/turn';
import { DialogueBusiness, turnOf } from '../testing/dialogue-business';
import type { TestPerson } from '../testing/dialogue-business';
import { ScriptedModel } from '../testing/scripted-model';
import type { Behavior } from '../testing/scripted-model';

const NOW = '2026-11-23T12:00:00Z';
const at = (hour: number) => `2026-11-24T${hour}:00:00Z`;

let product: TestProduct;
let clock: FrozenClock;
let business: DialogueBusiness;
let ann: TestPerson;
let cleaning: string;

beforeAll(async () => {
  clock = new FrozenClock(NOW);
  product = await createTestProduct({ clock });
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(NOW);
  business = await DialogueBusiness.open(product);
  ann = await business.person('Ann');
});

/** Lets a model use skills for a turn; answers the outcomes. */
async function use(
  uses: readonly [string, unknown][],
  turn: Turn = turnOf(ann, 'please'),
): Promise<SkillOutcome[]> {
  const outcomes: SkillOutcome[] = [];
  await answer(turn, async (skills) => {
    for (const [name, args] of uses) outcomes.push(await skills.useNamed(name, args));
    return 'Fine.';
  });
  return outcomes;
}

const answer = (turn: Turn, behave: Behavior): Promise<TurnReply> =>
  business.run(() =>
    business.dialogue({ languageModel: new ScriptedModel(behave) }).answer(turn, business.team),
  );

async function serviceId(skills: Skills): Promise<string> {
  const outcome = await skills.use(LIST_SERVICES, {});
  return outcome.ok
    ? (outcome.result.services.find(({ name }) => name === 'Cleaning')?.id ?? '')
    : outcome.code;
}
const booking = (hour: number, more: object = {}): [string, unknown] => [
  'book_appointment',
  { appointmentTypeId: cleaning, startsAt: at(hour), ...more },
];
const message = (text: string): [string, unknown] => ['take_message', { message: text }];

beforeEach(async () => {
  await answer(turnOf(ann, 'what do you do?'), async (skills) => {
    cleaning = await serviceId(skills);
    return 'Cleanings.';
  });
});

describe('an effect', () => {
  it('takes place once in a turn, however it is asked for', async () => {
    const [first, again] = await use([
      booking(15),
      [
        'book_appointment',
        { startsAt: '2026-11-24T10:00:00-05:00', appointmentTypeId: cleaning.toUpperCase() },
      ],
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(again).toEqual(first);
    expect(await business.appointments()).toHaveLength(1);
  });

  it('is the same one when a provider tells the request again within two minutes', async () => {
    const [first] = await use([message('Call me about the bill')]);
    clock.advance({ seconds: 90 });
    expect(await use([message('Call me about the bill')])).toEqual([first]);
    expect(await business.followUps()).toHaveLength(1);
    clock.advance({ minutes: 3 });
    await use([message('Call me about the bill')]);
    expect(await business.followUps()).toHaveLength(2);
  });

  it('is done anew when something else was done in between', async () => {
    const [booked] = await use([booking(15)]);
    const appointmentId = (booked as { result: { appointmentId: string } }).result.appointmentId;
    const moveTo = (hour: number): [string, unknown] => [
      'move_appointment',
      { appointmentId, startsAt: at(hour) },
    ];
    await use([moveTo(16)]);
    await use([moveTo(17)]);
    await use([moveTo(16)]);
    expect(await business.appointments()).toMatchObject([{ starts_at: new Date(at(16)) }]);
  });

  it('belongs to its conversation', async () => {
    const bob = await business.person('Bob');
    await use([message('Call me')]);
    await use([message('Call me')], turnOf(bob, 'please'));
    expect(await business.followUps()).toHaveLength(2);
  });

  it('that failed is tried again', async () => {
    const bob = await business.person('Bob');
    await use([booking(15)], turnOf(bob, 'please'));
    const turn = turnOf(ann, 'please');
    const [taken] = await use([booking(15)], turn);
    expect(taken).toMatchObject({
      ok: false,
      code: 'slot_unavailable',
      details: { alternatives: expect.arrayContaining([expect.objectContaining({})]) },
    });
    await product.owner.query(
      `delete from assistant.turns where organization_id = $1 and turn_id = $2`,
      [business.id, turn.turnId],
    );
    await business.rows(`delete from scheduling.busy_times where organization_id = $1`);
    await business.rows(`delete from scheduling.appointments where organization_id = $1`);
    expect(await use([booking(15)], turn)).toMatchObject([{ ok: true }]);
  });
});

describe('a use is refused', () => {
  it.each<[string, string, unknown]>([
    ['unknown_skill', 'no_such_skill', {}],
    ['unknown_skill', 'constructor', {}],
    ['unknown_skill', 'join_waitlist', {}],
    ['invalid_arguments', 'find_times', { appointmentTypeId: 'x', from: 'tomorrow', to: '' }],
    ['invalid_arguments', 'take_message', { message: 'a', organizationId: 'b' }],
    ['invalid_arguments', 'take_message', { message: 'nul \0' }],
    ['invalid_arguments', 'take_message', { message: 'half \ud83d' }],
    ['invalid_arguments', 'take_message', 'message'],
    ['invalid_arguments', 'take_message', [1]],
    ['invalid_arguments', 'take_message', { message: 'x'.repeat(30_000) }],
  ])('with %s: %s', async (code, name, args) => {
    expect(await use([[name, args]])).toMatchObject([{ ok: false, code }]);
  });

  it('when enough was changed in the turn, or enough was asked for', async () => {
    const outcomes = await use(['a', 'b', 'c', 'd', 'e'].map(message));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
    expect(outcomes[4]).toMatchObject({ code: 'budget_exhausted' });
    const reads = await use(Array.from({ length: 13 }, () => ['list_services', {}]));
    expect(reads.filter(({ ok }) => ok)).toHaveLength(12);
    expect(reads[12]).toMatchObject({ code: 'budget_exhausted' });
  });

  it('and two attempts at one turn have no more to spend together', async () => {
    const turn = turnOf(ann, 'please');
    const words = ['a', 'b', 'c', 'd'];
    await Promise.all(
      ['one', 'two'].map((attempt) =>
        use(
          words.map((word) => message(`${word} ${attempt}`)),
          turn,
        ),
      ),
    );
    expect(await business.followUps()).toHaveLength(4);
  });
});

describe('a process that dies', () => {
  const texts = ['cleaning tomorrow at 10am please'];

  it('between the booking and the reply has booked once, and says so when it is back', async () => {
    const turn = turnOf(ann, texts);
    const died = answer(turn, async (skills) => {
      await skills.useNamed(...booking(15));
      // The process is gone: no fallback, no reply.
      await product.owner.query('alter table assistant.turns rename to gone');
      return "You're booked.";
    });
    await expect(died).rejects.toThrow();
    await product.owner.query('alter table assistant.gone rename to turns');
    expect(await business.appointments()).toHaveLength(1);

    const asked = new ScriptedModel(() => 'never asked');
    const again = () =>
      business.run(() =>
        business.dialogue({ languageModel: asked, builtIn: asked }).answer(turn, business.team),
      );
    const reply = await again();
    expect(reply.text).toMatch(/Cleaning, Tuesday, Nov 24 at 10:00 AM/);
    expect(await again()).toEqual(reply);
    expect(asked.calls).toBe(0);
    expect(await business.appointments()).toHaveLength(1);
  });

  it('within a skill has changed nothing', async () => {
    await product.owner.query(
      'alter table assistant.skill_effects add constraint dies check (false) not valid',
    );
    const [outcome] = await use([booking(15)]);
    await product.owner.query('alter table assistant.skill_effects drop constraint dies');
    expect(outcome).toEqual({
      ok: false,
      code: 'skill_failed',
      message: 'This does not work for the moment.',
    });
    expect(await business.appointments()).toEqual([]);
  });
});

describe('two workers on one turn', () => {
  it.each([1, 2, 3, 4, 5])('book once and say the same (%#)', async () => {
    const turn = turnOf(ann, 'cleaning tomorrow at 10am please');
    const replies = await Promise.all(
      [1, 2, 3].map(() => business.run(() => business.dialogue().answer(turn, business.team))),
    );
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies[0]?.text).toMatch(/Tuesday, Nov 24 at 10:00 AM/);
    expect(await business.appointments()).toHaveLength(1);
    expect(
      await business.rows(
        'select from assistant.turns where organization_id = $1 and turn_id = $2',
        turn.turnId,
      ),
    ).toHaveLength(1);
  });

  it('tell what was done, even by the one that comes too late to say it', async () => {
    const turn = turnOf(ann, 'cleaning tomorrow at 10am please');
    const booked = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const slow = answer(turn, async (skills) => {
      await skills.useNamed(...booking(15));
      booked.resolve();
      await released.promise;
      return "You're booked.";
    });
    // This one began before the booking and does not know of it.
    const quick = answer(turn, async () => {
      await booked.promise;
      return 'That time is gone. Another day?';
    });
    expect((await quick).text).toMatch(/Cleaning, Tuesday, Nov 24 at 10:00 AM/);
    released.resolve();
    expect(await slow).toEqual(await quick);
  });
});
