import { aCoordinator } from '../testing/samples';
import { dutyOf } from './duty';

describe('dutyOf', () => {
  it('says what a coordinator does this moment', () => {
    const marge = aCoordinator();
    expect(dutyOf(marge).words).toBe('On duty');
    expect(dutyOf(marge, new Set(['somebody-else'])).words).toBe('On duty');
    expect(dutyOf(marge, new Set([marge.id]))).toEqual({ state: 'on-call', words: 'Writing now' });
    expect(dutyOf(aCoordinator({ status: 'paused' }), new Set([marge.id])).words).toBe('Paused');
  });
});
