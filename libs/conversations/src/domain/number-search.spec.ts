import { searchesFor } from './number-search';

it('looks near the business first, then anywhere, and gives up texting last', () => {
  const country = 'US';
  expect(searchesFor(country, '212')).toEqual([
    { country, type: 'local', sms: true, areaCode: '212' },
    { country, type: 'local', sms: true },
    { country, type: 'mobile', sms: true },
    { country, type: 'local', sms: false },
  ]);
});

it('looks anywhere in the country when no area is known', () => {
  const searches = searchesFor('DE', null);
  expect(searches).toHaveLength(3);
  for (const search of searches) expect(search).not.toHaveProperty('areaCode');
});
