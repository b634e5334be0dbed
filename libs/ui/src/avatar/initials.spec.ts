import { initials, monogram } from './initials';

describe('initials', () => {
  it.each([
    ['Dana Okafor', 'DO'],
    ['  ana  maria  de la cruz ', 'AC'],
    ['Cher', 'C'],
    ['Émile Zola', 'ÉZ'],
    ['🦷 Dental', '🦷D'],
    ['', ''],
  ])('of %j are %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('of a business are those of its first two words', () => {
    expect(monogram('Bright Smile Dental')).toBe('BS');
    expect(monogram('Joe’s')).toBe('J');
  });
});
