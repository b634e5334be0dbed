import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import type { ConversationDto } from '@coordinator/contracts';
import { freshNumber, TextingBusiness } from '../../testing/texting-business';
import { TwilioWebhook } from '../../testing/twilio-webhook';
import { TransferToPersonSkill } from './transfer-to-person.skill';

let product: TestProduct;
let business: TextingBusiness;

beforeAll(async () => {
  product = await createTestProduct({
    env: { TWILIO_ACCOUNT_SID: 'AC12345', TWILIO_AUTH_TOKEN: 'secret' },
  });
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  business = await TextingBusiness.open(product);
  await new TwilioWebhook(product).text(freshNumber(), business.number, 'I want a human');
});

async function conversation(): Promise<ConversationDto> {
  const [found] = await business.get<ConversationDto[]>('conversations');
  return found as ConversationDto;
}
async function transfer(reason: string): Promise<void> {
  const { id, contact } = await conversation();
  const caller = {
    conversationId: id,
    turnId: crypto.randomUUID(),
    channel: 'sms',
    coordinatorId: business.coordinatorId,
    contactId: contact.id,
    address: contact.phone as string,
  } as const;
  const skill = product.app.get(TransferToPersonSkill, { strict: false });
  await business.within(() => skill.use({ reason, urgency: 'high' }, caller));
}

it('asks for a person once within an open request, and leaves the coordinator in charge', async () => {
  await transfer('Wants to talk about a bill');
  await transfer('Asks again');
  expect(await conversation()).toMatchObject({
    needsPerson: true,
    needsPersonReason: 'Wants to talk about a bill',
    needsPersonSince: expect.any(String),
    handler: 'assistant',
    isAnswering: true,
  });
  expect(await business.told('conversations.person_requested')).toBe(1);
});

it('is over once somebody takes over, and may then be asked for again', async () => {
  await transfer('A bill');
  const { id } = await conversation();
  await business.caller.post(`${business.base}/conversations/${id}/take-over`);
  expect(await conversation()).toMatchObject({ needsPerson: false, needsPersonReason: null });
  await transfer('Another bill');
  expect(await business.told('conversations.person_requested')).toBe(2);
});
