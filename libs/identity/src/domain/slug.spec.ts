import fc from 'fast-check';
import { slugify } from './slug';

describe('slugify', () => {
  it.each([
    ['Bright Smile Dental', 'bright-smile-dental'],
    ['Café Zürich & Söhne', 'cafe-zurich-and-sohne'],
    ["Joe's Plumbing", 'joes-plumbing'],
    ['Straße Øst Łódź', 'strasse-ost-lodz'],
    ['ﬁne ½ dining', 'fine-1-2-dining'],
    ['日本料理', 'business'],
    ['مطعم', 'business'],
    ['🦷🦷', 'business'],
    ["'; drop table organizations; --", 'drop-table-organizations'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('turns %p into %p', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it('always yields a slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        expect(slugify(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugify(name).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
