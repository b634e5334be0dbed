import { Config } from '@coordinator/platform';
import { DerivedTokens } from './derived-tokens';

const tokensWith = (secret: string) =>
  new DerivedTokens(Object.assign(new Config(), { APP_SECRET: secret }));
const tokens = tokensWith('a secret of at least thirty-two characters');

describe('DerivedTokens', () => {
  const token = tokens.issue('password_reset', 'some-id');

  it('reads what it issued', () => {
    expect(tokens.read('password_reset', token)).toBe('some-id');
    expect(tokens.read('refresh', tokens.issue('refresh', 'some-id.7'))).toBe('some-id.7');
  });

  it('issues the same token again', () => {
    expect(tokens.issue('password_reset', 'some-id')).toBe(token);
  });

  it('keeps purposes and secrets apart', () => {
    expect(tokens.read('invitation', token)).toBeNull();
    expect(
      tokensWith('another secret of thirty-two characters').read('password_reset', token),
    ).toBeNull();
  });

  it.each([
    '',
    '.',
    'some-id',
    'some-id.',
    'other-id.x',
    `x${token}`,
    `${token}x`,
    token.slice(0, -1),
    'ü.ü',
  ])('refuses %p', (text) => {
    expect(tokens.read('password_reset', text)).toBeNull();
  });
});
