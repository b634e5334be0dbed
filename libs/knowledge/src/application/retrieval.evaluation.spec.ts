import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { EVALUATION_BUSINESSES } from '../testing/evaluation-businesses';
import type { QuestionSet } from '../testing/evaluation-businesses';
import { HELD_OUT_QUESTIONS } from '../testing/held-out-questions';
import { TUNED_QUESTIONS } from '../testing/tuned-questions';

interface Tally {
  asked: number;
  right: number;
  /** Answered, and not with what was asked. Saying that it is not known is never wrong, only less. */
  wrong: number;
  misses: string[];
}

let product: TestProduct;
let caller: Caller;
const businesses = new Map<string, string>();

beforeAll(async () => {
  product = await createTestProduct();
  ({ caller } = await product.signUp());
  for (const business of EVALUATION_BUSINESSES) {
    const { id } = await product.setUpBusiness(caller, { ...business });
    businesses.set(business.industry, `/api/coordinator/organizations/${id}`);
  }
}, 120_000);
afterAll(() => product?.close());

async function evaluate(questions: QuestionSet): Promise<Tally> {
  const tally: Tally = { asked: 0, right: 0, wrong: 0, misses: [] };
  for (const [industry, asked] of Object.entries(questions)) {
    for (const [question, expected] of asked) {
      const response = await caller.post(`${businesses.get(industry)}/knowledge/ask`, { question });
      const got: string | null = response.json().data.source?.title ?? null;
      tally.asked++;
      if (got === expected) tally.right++;
      else {
        if (got !== null) tally.wrong++;
        tally.misses.push(`${industry}: "${question}" got ${got}, expected ${expected}`);
      }
    }
  }
  return tally;
}

function report(name: string, { asked, right, wrong }: Tally): void {
  const rates = `${percent(right / asked)} right, ${percent(wrong / asked)} wrong`;
  process.stdout.write(`${name}: ${right} of ${asked}, ${rates}\n`);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

it('finds the right answer to questions in other words, or says that it does not know', async () => {
  const tally = await evaluate(TUNED_QUESTIONS);
  report('Questions tuned on', tally);
  process.stdout.write(tally.misses.map((miss) => `  ${miss}\n`).join(''));
  expect(tally.asked).toBeGreaterThanOrEqual(80);
  expect(tally.right / tally.asked).toBeGreaterThanOrEqual(0.9);
  expect(tally.wrong / tally.asked).toBeLessThanOrEqual(0.05);
}, 60_000);

it('does as well on questions that it was not tuned on', async () => {
  const tally = await evaluate(HELD_OUT_QUESTIONS);
  report('Questions held out', tally);
  expect(tally.asked).toBeGreaterThanOrEqual(40);
  expect(tally.right / tally.asked).toBeGreaterThanOrEqual(0.8);
  expect(tally.wrong / tally.asked).toBeLessThanOrEqual(0.05);
}, 60_000);

it('finds every question of an industry by its own words', async () => {
  const lost: string[] = [];
  for (const [industry, url] of businesses) {
    const items = await caller.get(`${url}/faq-items`, { query: { limit: '100' } });
    for (const { id, question } of items.json().data) {
      const { source } = (await caller.post(`${url}/knowledge/ask`, { question })).json().data;
      // A fact that the owner stated comes before an answer that depends on none.
      if (source?.id !== id && source?.kind !== 'business_information')
        lost.push(`${industry}: ${question}`);
    }
  }
  expect(businesses.size).toBeGreaterThanOrEqual(5);
  expect(lost).toEqual([]);
}, 60_000);
