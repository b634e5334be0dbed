import { splitName } from './person-name';

describe('splitName', () => {
  it.each([
    ['Jane', 'Jane', null],
    ['Jane Doe', 'Jane', 'Doe'],
    [' Ana  Maria de la  Cruz ', 'Ana', 'Maria de la Cruz'],
    ['', '', null],
    ['😀'.repeat(150), '😀'.repeat(100), null],
  ])('splits %j', (name, firstName, lastName) => {
    expect(splitName(name)).toEqual({ firstName, lastName });
  });
});
