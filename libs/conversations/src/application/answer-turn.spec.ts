import { Dialogue } from '@coordinator/assistant';
import type { Turn, TurnReply } from '@coordinator/assistant';
import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import type { ConversationDto, SmsMessageDto } from '@coordinator/contracts';
import { Logger } from '@coordinator/platform';
import { FrozenClock } from '@coordinator/platform/testing';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { JobDriver } from '../testing/job-driver';
import { freshNumber, TextingBusiness } from '../testing/texting-business';
import { messageSid, TwilioWebhook } from '../testing/twilio-webhook';
import { AnswerTurnHandler } from './answer-turn.job';
import { AnswerTurn } from './text.jobs';

/** A Wednesday, ten in the morning in New York. */
const NOW = '2090-03-01T15:00:00Z';

/** The brain's place, held by what a test wants said. */
class ScriptedDialogue extends Dialogue {
  readonly turns: Turn[] = [];
  reply: (turn: Turn) => string | Promise<string> = () => 'How may I help?';

  async answer(turn: Turn): Promise<TurnReply> {
    this.turns.push(turn);
    return { text: await this.reply(turn), model: 'built_in' };
  }
}

let product: TestProduct;
let clock: FrozenClock;
let webhook: TwilioWebhook;
let dialogue: ScriptedDialogue;
let turns: JobDriver<{ turnId: string }>;
let business: TextingBusiness;
let customer: string;

beforeAll(async () => {
  clock = new FrozenClock(NOW);
  product = await createTestProduct({
    clock,
    env: { TWILIO_ACCOUNT_SID: 'AC12345', TWILIO_AUTH_TOKEN: 'secret' },
  });
  webhook = new TwilioWebhook(product);
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(NOW);
  dialogue = new ScriptedDialogue();
  const handler = new AnswerTurnHandler(
    dialogue,
    product.app.get(CommandBus),
    product.app.get(QueryBus),
    product.app.get(Logger),
  );
  turns = new JobDriver(product, clock, AnswerTurn, handler);
  business = await TextingBusiness.open(product);
  customer = freshNumber();
});

const text = (body: string, more = {}) => webhook.text(customer, business.number, body, more);
/** Lets the pause after the last text pass, and whoever answers answer. */
async function answer(): Promise<void> {
  clock.advance({ seconds: 2 });
  await turns.runDue(business);
}
const replies = async (): Promise<SmsMessageDto[]> =>
  (await business.texts()).filter(({ direction }) => direction === 'outbound');
const bodies = async (): Promise<string[]> => (await replies()).map(({ body }) => body);
async function conversation(): Promise<ConversationDto> {
  const [found] = await business.get<ConversationDto[]>('conversations');
  return found as ConversationDto;
}
const post = async (path: string, body?: object) => {
  const response = await business.program.post(`${business.base}/${path}`, body);
  if (response.statusCode >= 300) throw new Error(`POST ${path}: ${response.body}`);
  return response;
};
const change = async (what: string) => post(`conversations/${(await conversation()).id}/${what}`);
const unanswered = () =>
  business
    .rows<{ reason: string }>(
      `select payload->>'reason' as reason from platform.outbox
        where organization_id = $1 and type = 'conversations.message_left_unanswered' order by seq`,
    )
    .then((rows) => rows.map(({ reason }) => reason));
const statuses = () =>
  business
    .rows<{ status: string }>(
      'select status from conversations.turns where organization_id = $1 order by id',
    )
    .then((rows) => rows.map(({ status }) => status));

it('answers texts that came in quick succession with one reply', async () => {
  await text('Hi');
  clock.advance({ milliseconds: 700 });
  await text('do you do cleanings?');
  await turns.runDue(business);
  expect(dialogue.turns).toEqual([]);
  await answer();
  expect(dialogue.turns).toMatchObject([
    {
      channel: 'sms',
      address: customer,
      texts: ['Hi', 'do you do cleanings?'],
      history: [],
      attachments: 0,
      disclose: true,
    },
  ]);
  expect(await replies()).toMatchObject([
    {
      body: 'How may I help?',
      author: 'coordinator',
      coordinatorId: business.coordinatorId,
      purpose: 'answer',
      status: 'queued',
      toNumber: customer,
      turnId: dialogue.turns[0]?.turnId,
    },
  ]);
  expect(await conversation()).toMatchObject({ isAnswering: false });
});

it('tells what was said before, and that the disclosure has been made', async () => {
  await text('Hi');
  await answer();
  await text('One more thing');
  await answer();
  expect(dialogue.turns[1]).toMatchObject({
    texts: ['One more thing'],
    disclose: false,
    history: [
      { by: 'contact', text: 'Hi', at: '2090-03-01T15:00:00.000Z' },
      { by: 'coordinator', text: 'How may I help?' },
    ],
  });
  clock.advance({ hours: 24 });
  await text('It is me again');
  await answer();
  expect(dialogue.turns[2]).toMatchObject({ disclose: true });
});

it('answers a picture without words', async () => {
  const picture = { MediaUrl0: 'https://api.twilio.com/ME1', MediaContentType0: 'image/png' };
  await text('', { NumMedia: '1', ...picture });
  await answer();
  expect(dialogue.turns).toMatchObject([{ texts: [''], attachments: 1 }]);
  expect(await replies()).toHaveLength(1);
});

it('leaves texts that come while it answers to the next turn, and sends the answers in order', async () => {
  await text('First');
  dialogue.reply = async ({ texts }) => {
    if (texts[0] === 'First') {
      await text('Second');
      // Another worker looks after it meanwhile, and finds that it is not its turn yet.
      clock.advance({ seconds: 2 });
      const [waiting] = await business.rows<{ id: string }>(
        `select id from conversations.turns where organization_id = $1 and status = 'waiting'`,
      );
      await turns.run(business, { turnId: waiting?.id as string }, crypto.randomUUID());
      expect(dialogue.turns).toHaveLength(1);
    }
    return `Answer to ${texts.join()}`;
  };
  await answer();
  await answer();
  expect(await bodies()).toEqual(['Answer to First', 'Answer to Second']);
  expect(dialogue.turns[1]?.history.map(({ text: said }) => said)).toEqual([
    'First',
    'Answer to First',
  ]);
});

it('says nothing where it is best to', async () => {
  dialogue.reply = () => '';
  await text('?');
  await answer();
  expect(await replies()).toEqual([]);
  expect(await statuses()).toEqual(['done']);
  expect(await conversation()).toMatchObject({ isAnswering: false, needsPerson: false });
});

it('asks for a person when the answer has no way out', async () => {
  await text('Hi');
  await business.rows(
    `update conversations.phone_numbers set capabilities = '{voice}' where organization_id = $1`,
  );
  await answer();
  expect(await replies()).toEqual([]);
  expect(await conversation()).toMatchObject({
    needsPerson: true,
    needsPersonReason: 'The answer could not be sent.',
  });
});

describe('what goes wrong', () => {
  it('in the middle is done again without a second reply', async () => {
    await text('Hi');
    clock.advance({ seconds: 2 });
    let died = false;
    dialogue.reply = () => {
      if (!died) {
        died = true;
        throw new Error('killed');
      }
      return 'Here I am';
    };
    await expect(turns.runDue(business)).rejects.toThrow('killed');
    expect(await statuses()).toEqual(['running']);
    await turns.runDue(business);
    expect(await bodies()).toEqual(['Here I am']);
    const [turn] = dialogue.turns;
    await turns.run(business, { turnId: turn?.turnId as string }, crypto.randomUUID());
    expect(await bodies()).toEqual(['Here I am']);
    expect(await statuses()).toEqual(['done']);
  });

  it('in two workers at once still sends one reply', async () => {
    await text('Hi');
    clock.advance({ seconds: 2 });
    const [turn] = await business.rows<{ id: string }>(
      'select id from conversations.turns where organization_id = $1',
    );
    await Promise.all(
      [1, 2, 3].map(() => turns.run(business, { turnId: turn?.id as string }, crypto.randomUUID())),
    );
    expect(await replies()).toHaveLength(1);
  });

  it('for good, as a brain that is down, ends in an apology and a person being asked', async () => {
    dialogue.reply = () => Promise.reject(new Error('down'));
    await text('Hi');
    clock.advance({ seconds: 2 });
    for (let tries = 1; tries < 3; tries++) {
      await expect(turns.runDue(business)).rejects.toThrow();
      expect(await replies()).toEqual([]);
    }
    await turns.runDue(business);
    expect(dialogue.turns).toHaveLength(3);
    const [apology] = await bodies();
    expect(apology).toMatch(/AI assistant of Bright Smile Dental.+sorry.+person/);
    expect(await conversation()).toMatchObject({
      needsPerson: true,
      needsPersonReason: 'No answer could be worded.',
      isAnswering: false,
    });
    expect(await business.told('conversations.person_requested')).toBe(1);
  });
});

describe('nobody answers by itself', () => {
  const pause = () =>
    business.rows(`update workforce.coordinators set status = 'paused' where organization_id = $1`);

  it('while the coordinator is paused: the message is passed on, and said to be, once in twelve hours', async () => {
    await pause();
    await text('Are you there?');
    await answer();
    await text('Hello?');
    await answer();
    expect(dialogue.turns).toEqual([]);
    const [reply, ...further] = await replies();
    expect(further).toEqual([]);
    expect(reply?.body).toMatch(/AI assistant of Bright Smile Dental.+passed your message on/);
    expect(reply).toMatchObject({ author: 'system', purpose: 'answer' });
    expect(await unanswered()).toEqual(['nobody_on_duty', 'nobody_on_duty']);
    expect(await statuses()).toEqual(['skipped', 'skipped']);

    clock.advance({ hours: 12 });
    await text('Anybody?');
    await answer();
    expect(await replies()).toHaveLength(2);
    expect((await replies())[1]?.body).not.toContain('AI assistant');
  });

  it('on a number that is switched off', async () => {
    await business.rows(
      'update conversations.phone_numbers set is_active = false where organization_id = $1',
    );
    await text('Are you there?');
    await answer();
    expect(await unanswered()).toEqual(['nobody_on_duty']);
    expect(await replies()).toHaveLength(1);
  });

  it('once the trial is over', async () => {
    clock.advance({ hours: 24 * 60 });
    await text('Are you there?');
    await answer();
    expect(dialogue.turns).toEqual([]);
    expect(await unanswered()).toEqual(['messages_only']);
    expect(await replies()).toHaveLength(1);
  });

  it('to whoever has opted out', async () => {
    await text('STOP');
    await text('Are you there?');
    await answer();
    expect(await unanswered()).toEqual(['opted_out']);
    expect(await replies()).toEqual([]);
  });

  it('to whoever opts out while the answer is worded', async () => {
    await text('Hi');
    dialogue.reply = async () => {
      await text('STOP', { MessageSid: messageSid() });
      return 'Too late';
    };
    await answer();
    expect(await replies()).toEqual([]);
    expect(await business.told('conversations.person_requested')).toBe(0);
  });

  it('where a person has taken over, until they hand back', async () => {
    await text('Hi');
    await change('take-over');
    expect(await conversation()).toMatchObject({ handler: 'person', isAnswering: false });
    await answer();
    await text('Still there?');
    await answer();
    expect(await unanswered()).toEqual(['taken_over']);
    expect(await replies()).toEqual([]);
    await change('hand-back');
    await text('And now?');
    await answer();
    expect(await bodies()).toEqual(['How may I help?']);
  });

  it('to a contact who was deleted in the meantime', async () => {
    await text('Hi');
    await business.rows('update crm.contacts set deleted_at = now() where organization_id = $1');
    await answer();
    expect(await statuses()).toEqual(['skipped']);
    expect(await replies()).toEqual([]);
  });
});

describe('a person who steps in while an answer is worded', () => {
  it('by writing takes its place', async () => {
    await text('Hi');
    dialogue.reply = async () => {
      const { contact } = await conversation();
      await post('sms/send', { contactId: contact.id, body: 'Dana here!' });
      return 'Too late';
    };
    await answer();
    expect(await bodies()).toEqual(['Dana here!']);
    expect((await replies())[0]).toMatchObject({ author: 'staff', purpose: 'manual' });
    expect(await conversation()).toMatchObject({ handler: 'assistant', isAnswering: false });
  });

  it('by taking over drops it', async () => {
    await text('Hi');
    dialogue.reply = async () => {
      await change('take-over');
      return 'Too late';
    };
    await answer();
    expect(await replies()).toEqual([]);
  });
});
