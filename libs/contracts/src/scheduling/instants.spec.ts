import { isInstant, isLocalDate } from './instants';

describe('isInstant', () => {
  it.each([
    '2026-11-23T15:00:00Z',
    '2026-11-23T15:00Z',
    '2026-11-23T15:00:00.123Z',
    '2026-11-23T15:00:00-05:00',
    '2028-02-29T00:00:00Z',
  ])('takes %s', (value) => expect(isInstant(value)).toBe(true));

  it.each([
    '2026-11-23',
    '2026-11-23T15:00:00',
    '2026-02-29T15:00:00Z',
    '2026-13-01T15:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T15:60:00Z',
    '2026-11-23 15:00:00Z',
    '2026-11-23T15:00:00+25:00',
    '+012026-11-23T15:00:00Z',
    ' 2026-11-23T15:00:00Z',
    'tomorrow',
    1_763_900_000,
    null,
  ])('refuses %s', (value) => expect(isInstant(value)).toBe(false));
});

describe('isLocalDate', () => {
  it('knows which dates exist', () => {
    expect(['2026-11-23', '2028-02-29', '1970-01-01'].every(isLocalDate)).toBe(true);
    expect(
      ['2026-02-30', '2026-00-10', '2026-1-1', '20261123', '', '0001-01-01', '9999-12-31'].some(
        isLocalDate,
      ),
    ).toBe(false);
  });
});
