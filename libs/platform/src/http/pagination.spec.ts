import fc from 'fast-check';
import { decodeCursor, encodeCursor, one, page } from './pagination';
import type { CursorPart } from './pagination';

const ID = '01980000-0000-7000-8000-000000000001';
const INSTANT = '2026-11-22 14:00:00.123456+00';
const rows = [1, 2, 3].map((position) => ({ position }));
const keyOf = ({ position }: { position: number }) => [position, ID];

describe('a page', () => {
  it('leads to the next one while there is more', () => {
    const { data, meta } = page(rows, 2, keyOf);
    expect(data).toEqual([{ position: 1 }, { position: 2 }]);
    expect(decodeCursor(meta.nextCursor ?? '', ['integer', 'uuid'])).toEqual([2, ID]);
  });

  it('is the last one when nothing is left', () => {
    expect(page(rows, 3, keyOf)).toEqual({ data: rows, meta: { nextCursor: null } });
    expect(page([], 3, keyOf, 0)).toEqual({ data: [], meta: { nextCursor: null, total: 0 } });
  });

  it('walks over everything once, whatever the size of a page', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 25 }), (count, limit) => {
        const all = Array.from({ length: count }, (_, index) => ({ position: index }));
        const seen: unknown[] = [];
        let after = -1;
        for (;;) {
          const found = all.filter(({ position }) => position > after).slice(0, limit + 1);
          const { data, meta } = page(found, limit, keyOf);
          seen.push(...data);
          if (meta.nextCursor === null) break;
          after = decodeCursor(meta.nextCursor, ['integer', 'uuid'])[0] as number;
        }
        expect(seen).toEqual(all);
      }),
    );
  });
});

describe('a cursor', () => {
  it('keeps the full precision of an instant', () => {
    expect(decodeCursor(encodeCursor([INSTANT, ID]), ['instant', 'uuid'])).toEqual([INSTANT, ID]);
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
        (text) => {
          expect(decodeCursor(encodeCursor([text, ID]), ['text', 'uuid'])).toEqual([text, ID]);
        },
      ),
    );
  });

  it.each<[unknown, CursorPart[]]>([
    [[ID], ['instant', 'uuid']],
    [
      [INSTANT, ID, 1],
      ['instant', 'uuid'],
    ],
    [
      [INSTANT, 'x'],
      ['instant', 'uuid'],
    ],
    [
      ['0000-01-01 00:00:00Z', ID],
      ['instant', 'uuid'],
    ],
    [
      ['2026-01-01 00:00:00+16:00', ID],
      ['instant', 'uuid'],
    ],
    [['0000-01-01'], ['date']],
    [
      ['2026-13-01 00:00:00Z', ID],
      ['instant', 'uuid'],
    ],
    [
      ['+100000-01-01T00:00:00Z', ID],
      ['instant', 'uuid'],
    ],
    [
      ['2026-02-30', ID],
      ['date', 'uuid'],
    ],
    [
      [1.5, ID],
      ['integer', 'uuid'],
    ],
    [
      [2 ** 40, ID],
      ['integer', 'uuid'],
    ],
    [
      ['1', ID],
      ['integer', 'uuid'],
    ],
    [
      ['a\0', ID],
      ['text', 'uuid'],
    ],
    [
      ['\ud800', ID],
      ['text', 'uuid'],
    ],
    [
      [null, ID],
      ['text', 'uuid'],
    ],
    [{ 0: 'a', 1: ID, length: 2 }, ['text', 'uuid']],
    [null, ['uuid']],
  ])('refuses %j as %j', (key, parts) => {
    const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
    expect(() => decodeCursor(cursor, parts)).toThrow(
      expect.objectContaining({ code: 'invalid_cursor' }),
    );
  });

  it('refuses whatever else is sent, and nothing worse happens', () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        expect(() => decodeCursor(cursor, ['instant', 'uuid'])).toThrow(
          expect.objectContaining({ code: 'invalid_cursor', kind: 'invalid' }),
        );
      }),
    );
  });
});

it('one thing stands under data', () => {
  expect(one({ id: ID })).toEqual({ data: { id: ID } });
});
