import { withoutPassword } from './output.mjs';
import { explain, Problem } from './problem.mjs';

describe('withoutPassword', () => {
  it.each([
    ['postgres://owner:s3cret@db:5432/coordinator', 'postgres://owner:***@db:5432/coordinator'],
    ['redis://:s3cret@cache:6379', 'redis://:***@cache:6379'],
    ['redis://cache:6379', 'redis://cache:6379'],
    ['postgres://owner@db/coordinator', 'postgres://owner@db/coordinator'],
  ])('%s', (url, shown) => expect(withoutPassword(url)).toBe(shown));
});

describe('explain', () => {
  it('says what happened and what to do', () => {
    expect(explain(new Problem('It broke.', 'mend it.'))).toBe('It broke.\nWhat to do: mend it.');
  });

  it("knows what another user's file means", () => {
    const error = Object.assign(new Error('EACCES: /x'), { code: 'EACCES', path: '/x' });
    expect(explain(error)).toContain('belongs to another user');
  });
});
