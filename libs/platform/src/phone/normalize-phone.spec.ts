import { normalizePhone } from './normalize-phone';

describe('normalizePhone', () => {
  it.each([
    ['(555) 123-4567', 'US', '+15551234567'],
    ['555.123.4567', 'US', '+15551234567'],
    ['1 555 123 4567', 'US', '+15551234567'],
    ['  +1 (555) 123-4567 ', 'DE', '+15551234567'],
    ['tel:+1-555-123-4567', 'US', '+15551234567'],
    ['030 901820', 'DE', '+4930901820'],
    ['0049 30 901820', 'US', '+4930901820'],
    ['0049 30 901820', 'FR', '+4930901820'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['５５５１２３４５６７', 'US', '+15551234567'],
    ['+442079460018', 'not a country', '+442079460018'],
  ])('reads %p in %s', (input, country, expected) => {
    expect(normalizePhone(input, country)).toBe(expected);
  });

  it.each([
    ['', 'US'],
    ['12', 'US'],
    ['123', 'US'],
    ['call me: 555 123 4567', 'US'],
    ['+1555123456789012345', 'US'],
    ['5551234567', 'not a country'],
    ["'; drop table contacts; --", 'US'],
    ['\u0000+15551234567', 'US'],
  ])('refuses %p in %s', (input, country) => {
    expect(normalizePhone(input, country)).toBeNull();
  });

  it('refuses a huge text at once', () => {
    expect(normalizePhone('5'.repeat(10_000), 'US')).toBeNull();
  });

  it('leaves a normalized number as it is', () => {
    const once = normalizePhone('(555) 123-4567', 'US') as string;
    expect(normalizePhone(once, 'FR')).toBe(once);
  });
});
