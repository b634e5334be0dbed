import fc from 'fast-check';
import { searchTerms } from './search-terms';

describe('searchTerms', () => {
  it.each([
    ['(555) 123-4567', ['5551234567']],
    ['123-4567', ['1234567']],
    ['+1 (555) 123-4567', ['15551234567']],
    ['+44 (0)20 7946 0958', ['442079460958']],
    ['020 7946 0958', ['2079460958']],
    ['001 555 123 4567', ['15551234567']],
    ['Jane 555.123.4567', ['5551234567', 'Jane']],
    ['jane@example.com', ['jane@example.com']],
    ['jane2024@example.com', ['jane2024@example.com']],
    ['  Jane   Doe ', ['Jane', 'Doe']],
    ['42', ['42']],
    ['', []],
    ['   ', []],
    [`%_\\'"<script>`, [`%_\\'"<script>`]],
    ['דנה כהן', ['דנה', 'כהן']],
  ])('reads %j', (search, terms) => {
    expect(searchTerms(search)).toEqual(terms);
  });

  it('asks for a bounded number of terms that are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (search) => {
        const terms = searchTerms(search);
        expect(terms.length).toBeLessThanOrEqual(8);
        expect(terms).not.toContain('');
      }),
    );
  });

  it('takes no longer for endless brackets', () => {
    const started = performance.now();
    searchTerms('('.repeat(2_000) + '1 '.repeat(1_000) + 'x');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
