import { savingsPercentage } from './savings-percentage';

describe('savingsPercentage', () => {
  it('is the share of the single prices that the bundle leaves out', () => {
    expect(savingsPercentage([5900, 4900], 8900)).toBe(17.59);
    expect(savingsPercentage([5000, 5000], 7500)).toBe(25);
  });

  it('tells the truth about a bundle that saves nothing', () => {
    expect(savingsPercentage([4900], 4900)).toBe(0);
    expect(savingsPercentage([1000, 1000], 2500)).toBe(-25);
    expect(savingsPercentage([], 8900)).toBe(0);
  });
});
