import fc from 'fast-check';
import { RESERVED_NAMES } from '@coordinator/contracts';
import { findUnsafeInput, MAX_INPUT_VALUES } from './unsafe-input';

describe('unsafe input', () => {
  it('is not what JSON usually holds', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    const name = text.filter((value) => !RESERVED_NAMES.includes(value));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        text,
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree')),
        fc.dictionary(name, tie('tree')),
      ),
    }));
    fc.assert(fc.property(tree, (input) => expect(findUnsafeInput(input)).toBeUndefined()));
  });

  it.each(['\0', 'a\0', '\ud800', 'a\udc00b'])('is found wherever it hides: %j', (bad) => {
    expect(findUnsafeInput(bad)).toMatchObject({ code: 'invalid_text', path: '' });
    expect(findUnsafeInput({ a: ['x', { b: bad }] })).toMatchObject({ path: 'a.1.b' });
    expect(findUnsafeInput({ a: { [bad]: 1 } })).toMatchObject({ path: 'a' });
  });

  it.each(['constructor', '__proto__', 'prototype'])('is a field named %s', (name) => {
    const input: unknown = JSON.parse(`{ "a": [{ "${name}": "x" }] }`);
    expect(findUnsafeInput(input)).toMatchObject({ code: 'invalid_name', path: `a.0.${name}` });
  });

  it('is more values than rules can look at without holding everybody up', () => {
    const list = (length: number) => ({ list: Array.from({ length }, () => ({})) });
    expect(findUnsafeInput(list(MAX_INPUT_VALUES - 2))).toBeUndefined();
    expect(findUnsafeInput(list(MAX_INPUT_VALUES - 1))).toMatchObject({ code: 'too_many_values' });
    expect(
      findUnsafeInput(Object.fromEntries(list(MAX_INPUT_VALUES).list.entries())),
    ).toMatchObject({
      code: 'too_many_values',
    });
  });

  it('is nesting without end, also in lists', () => {
    let list: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) list = [list];
    expect(findUnsafeInput(list)).toMatchObject({ code: 'nested_too_deeply' });
  });

  it('is not a pair of surrogates that belong together', () => {
    expect(findUnsafeInput({ emoji: '👋🏽' })).toBeUndefined();
  });
});
