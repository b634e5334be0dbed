import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { TestKnowledge } from '../testing/test-knowledge';

const HOURS = 'What are your hours?';

let product: TestProduct;
let knowledge: TestKnowledge;

beforeAll(async () => {
  product = await createTestProduct();
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  knowledge = await TestKnowledge.open(product, { hours: '9 to 5', parking: 'Behind us' }, 'salon');
});

const changeFact = async (key: string, changes: object): Promise<void> => {
  const { id } = await knowledge.fact(key);
  const url = knowledge.url(`business-information/${id}`);
  expect((await knowledge.caller.patch(url, changes)).statusCode).toBe(200);
};

const changeItem = async (question: string, changes: object): Promise<void> => {
  const { id } = await knowledge.item(question);
  const answer = await knowledge.caller.patch(knowledge.url(`faq-items/${id}`), changes);
  expect(answer.statusCode).toBe(200);
};

it('one correction of a fact mends every answer that stands on it', async () => {
  expect(await knowledge.item(HOURS)).toMatchObject({
    answer: 'Our hours: 9 to 5.',
    factKey: 'hours',
    followsFact: true,
  });
  await changeFact('hours', { value: '8 to 4' });
  expect((await knowledge.item(HOURS)).answer).toBe('Our hours: 8 to 4.');
  expect((await knowledge.ask('when r u open')).answer).toBe('Our hours: 8 to 4.');
});

it("leaves the owner's own words alone", async () => {
  await changeItem(HOURS, { answer: 'Whenever the light is on.' });
  await changeFact('hours', { value: '8 to 4' });
  expect(await knowledge.item(HOURS)).toMatchObject({
    answer: 'Whenever the light is on.',
    followsFact: false,
  });
  expect((await knowledge.ask('when r u open')).answer).toBe('Whenever the light is on.');
});

it('still follows when all but the answer was changed, and when the same answer was sent again', async () => {
  const { answer } = await knowledge.item(HOURS);
  await changeItem(HOURS, { keywords: ['open'], answer, question: 'When are you open?' });
  await changeFact('hours', { value: '8 to 4' });
  expect((await knowledge.item('When are you open?')).answer).toBe('Our hours: 8 to 4.');
});

it('claims nothing any more once the fact is switched off, renamed or deleted', async () => {
  const asks = (await knowledge.item('How can I pay?')).answer;
  expect(asks).toContain("I don't have that in front of me");
  const fact = await knowledge.make('business-information', {
    category: 'payment',
    key: 'payment_methods',
    value: 'Cash',
  });
  const answer = async (): Promise<string> => (await knowledge.item('How can I pay?')).answer;
  expect(await answer()).toBe('Ways to pay with us: Cash.');
  await changeFact('payment_methods', { isActive: false });
  expect(await answer()).toBe(asks);
  await changeFact('payment_methods', { isActive: true });
  expect(await answer()).toBe('Ways to pay with us: Cash.');
  await changeFact('payment_methods', { key: 'money' });
  expect(await answer()).toBe(asks);
  await changeFact('money', { key: 'payment_methods' });
  expect(await answer()).toBe('Ways to pay with us: Cash.');
  await knowledge.caller.delete(knowledge.url(`business-information/${fact.id}`));
  expect(await answer()).toBe(asks);
});

it('ends with the answer of the last fact, however many corrections come at once', async () => {
  const { id } = await knowledge.fact('hours');
  const url = knowledge.url(`business-information/${id}`);
  const values = Array.from({ length: 12 }, (_, index) => `from ${index} on`);
  await Promise.all(values.map((value) => knowledge.caller.patch(url, { value })));
  const { value } = await knowledge.fact('hours');
  expect((await knowledge.item(HOURS)).answer).toBe(`Our hours: ${value}.`);
  expect((await knowledge.ask('your hours?')).answer).toBe(`Our hours: ${value}.`);
});

it("never overwrites the owner's words with a fact that is corrected at the same time", async () => {
  for (let round = 0; round < 5; round++) {
    const business = await TestKnowledge.open(product, { hours: '9 to 5' });
    const [item, fact] = [await business.item(HOURS), await business.fact('hours')];
    await Promise.all([
      business.caller.patch(business.url(`business-information/${fact.id}`), { value: '8 to 4' }),
      business.caller.patch(business.url(`faq-items/${item.id}`), { answer: 'Ring the bell.' }),
    ]);
    expect(await business.item(HOURS)).toMatchObject({ answer: 'Ring the bell.' });
  }
});

it('forgets a deleted or inactive question at once', async () => {
  expect((await knowledge.ask('is there parking')).answer).toBe('About parking: Behind us.');
  await changeItem('Is there parking?', { answer: 'On the roof.' });
  expect((await knowledge.ask('is there parking')).answer).toBe('On the roof.');
  await changeItem('Is there parking?', { isActive: false });
  // The fact has no question of its own any more, and speaks for itself.
  expect(await knowledge.ask('is there parking')).toMatchObject({
    answer: 'Parking: Behind us.',
    source: { kind: 'business_information', title: 'Parking' },
  });
  await changeFact('parking', { isActive: false });
  expect(await knowledge.ask('is there parking')).toEqual({
    found: false,
    answer: null,
    source: null,
  });
});

it("lets what the owner said come before the industry's words", async () => {
  const dental = await TestKnowledge.open(product);
  expect((await dental.ask('where can i park')).source?.title).toBe('Is there parking?');
  await dental.make('business-information', {
    category: 'location',
    key: 'parking',
    value: 'Free behind the building',
  });
  expect((await dental.ask('where can i park')).answer).toContain('Free behind the building');
});
