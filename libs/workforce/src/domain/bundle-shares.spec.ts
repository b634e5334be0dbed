import fc from 'fast-check';
import { bundleShares } from './bundle-shares';

it('divides in proportion', () => {
  expect(bundleShares(8900, [5900, 4900])).toEqual([4862, 4038]);
  expect(bundleShares(900, [100, 100, 100])).toEqual([300, 300, 300]);
});

it('gives the cents left over to whoever lost most by rounding', () => {
  expect(bundleShares(100, [1, 1, 1])).toEqual([34, 33, 33]);
});

it('adds up to the price of the bundle, each share within a cent of its proportion', () => {
  const prices = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), prices, (bundle, roles) => {
      const shares = bundleShares(bundle, roles);
      const total = roles.reduce((sum, price) => sum + price, 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(bundle);
      for (const [index, share] of shares.entries()) {
        expect(Math.abs(share - (bundle * (roles[index] as number)) / total)).toBeLessThanOrEqual(
          1,
        );
      }
    }),
  );
});

it('refuses a bundle of nothing', () => {
  expect(() => bundleShares(100, [])).toThrow(RangeError);
});
