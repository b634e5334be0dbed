import { newId } from '@coordinator/platform/domain';
import type { NumberSearch } from '../domain/number-search';
import { acquireNumber } from './acquire-number';
import { NumberProvider } from './number-provider';
import type { ProvidedNumber } from '../domain/provided-number';

/** A provider with a shelf of numbers by kind, some of which are sold while one looks at them. */
class Shelf extends NumberProvider {
  readonly searches: NumberSearch[] = [];
  readonly offers: string[] = [];

  constructor(
    private readonly stock: (search: NumberSearch) => string[],
    private readonly soldMeanwhile: readonly string[] = [],
    private readonly bought: ProvidedNumber | null = null,
  ) {
    super();
  }

  findBought(): Promise<ProvidedNumber | null> {
    return Promise.resolve(this.bought);
  }
  search(search: NumberSearch): Promise<string[]> {
    this.searches.push(search);
    return Promise.resolve(this.stock(search));
  }
  buy(phoneNumber: string): Promise<ProvidedNumber | null> {
    this.offers.push(phoneNumber);
    return Promise.resolve(this.soldMeanwhile.includes(phoneNumber) ? null : numbered(phoneNumber));
  }
  release(): Promise<void> {
    return Promise.reject(new Error('Nothing is to be given back here.'));
  }
}

const numbered = (phoneNumber: string): ProvidedNumber => ({
  providerId: `PN${phoneNumber}`,
  phoneNumber,
  type: 'local',
  capabilities: ['voice'],
});
const noneKnown = () => Promise.resolve(new Set<string>());
const order = { id: newId(), requestedCountry: 'US', areaCode: '212' };

it('adopts what an earlier attempt bought and buys nothing', async () => {
  const shelf = new Shelf(() => ['+12125552000'], [], numbered('+12125552999'));
  expect(await acquireNumber(shelf, noneKnown, order)).toEqual(numbered('+12125552999'));
  expect(shelf.searches).toEqual([]);
  expect(shelf.offers).toEqual([]);
});

it('takes the next number when one was sold meanwhile', async () => {
  const shelf = new Shelf(() => ['+12125552000', '+12125552001'], ['+12125552000']);
  expect(await acquireNumber(shelf, noneKnown, order)).toEqual(numbered('+12125552001'));
});

it('goes on elsewhere when a whole area is sold out', async () => {
  const shelf = new Shelf(
    ({ areaCode }) => (areaCode ? ['+12125552000', '+12125552001'] : ['+14155552000']),
    ['+12125552000', '+12125552001'],
  );
  expect(await acquireNumber(shelf, noneKnown, order)).toEqual(numbered('+14155552000'));
  expect(shelf.offers).toEqual(['+12125552000', '+12125552001', '+14155552000']);
});

it('takes a mobile number where local ones cannot text, and any where none can', async () => {
  const mobile = new Shelf(({ type }) => (type === 'mobile' ? ['+4917604000000'] : []));
  expect((await acquireNumber(mobile, noneKnown, order)).phoneNumber).toBe('+4917604000000');
  const voiceOnly = new Shelf(({ sms }) => (sms ? [] : ['+353209100000']));
  expect((await acquireNumber(voiceOnly, noneKnown, order)).phoneNumber).toBe('+353209100000');
});

it('says when there is nothing at all', async () => {
  const shelf = new Shelf(() => []);
  await expect(acquireNumber(shelf, noneKnown, order)).rejects.toMatchObject({
    failure: 'sold_out',
  });
  expect(shelf.searches).toHaveLength(4);
});

it('takes no number that was ours before, however often it is offered', async () => {
  const shelf = new Shelf(({ areaCode }) => [
    '+12125552000',
    areaCode ? '+12125552001' : '+14155552002',
  ]);
  const known = new Set(['+12125552000', '+12125552001']);
  const knownAmong = (found: string[]) => Promise.resolve(known.intersection(new Set(found)));
  expect(await acquireNumber(shelf, knownAmong, order)).toEqual(numbered('+14155552002'));
  expect(shelf.offers).toEqual(['+14155552002']);
});
