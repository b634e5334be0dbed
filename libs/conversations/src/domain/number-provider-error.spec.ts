import { describeFailure, NumberProviderError } from './number-provider-error';

it('says what is wrong and how it goes on', () => {
  const silent = new NumberProviderError('unreachable', 'connect ECONNREFUSED 10.0.0.1:443');
  expect(describeFailure(silent, { isFinal: false })).toBe(
    'The phone company did not answer. We keep trying.',
  );
  expect(describeFailure(silent, { isFinal: true })).toBe(
    'The phone company did not answer. Order again to have us try once more.',
  );
});

it('tells nothing of an error that is none of the provider', () => {
  const words = describeFailure(new Error('password authentication failed'), { isFinal: false });
  expect(words).toBe('Something went wrong on our side. We keep trying.');
});
