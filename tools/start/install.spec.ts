import { satisfies } from './install.mjs';

describe('satisfies', () => {
  const locked = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-darwin': { version: '2.0.0', optional: true },
      'node_modules/local': { link: true },
    },
  };

  it('accepts a tree without the optional packages of other machines', () => {
    expect(satisfies({ packages: { 'node_modules/a': { version: '1.0.0' } } }, locked)).toBe(true);
  });

  it('refuses a tree that lacks a package or has another version', () => {
    expect(satisfies({ packages: {} }, locked)).toBe(false);
    expect(satisfies({ packages: { 'node_modules/a': { version: '1.0.1' } } }, locked)).toBe(false);
    const wrongOptional = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-darwin': { version: '1.9.0' },
    };
    expect(satisfies({ packages: wrongOptional }, locked)).toBe(false);
  });
});
