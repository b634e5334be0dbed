import pg from 'pg';
import { MAX_PREPARED_STATEMENTS, PreparingClient } from './preparing-client';

describe('a preparing client', () => {
  const client = new PreparingClient({ connectionString: process.env['TEST_DATABASE_URL'] });
  const preparedTexts = async () =>
    (
      await client.query<{ statement: string }>('select statement from pg_prepared_statements')
    ).rows.map(({ statement }) => statement);
  beforeAll(() => client.connect());
  afterAll(() => client.end());

  it('prepares a statement with parameters once, whatever their values', async () => {
    const text = 'select $1::int + $2::int as sum';
    const sums = [];
    for (const a of [1, 2, 3]) sums.push((await client.query(text, [a, 10])).rows[0]?.sum);
    expect(sums).toEqual([11, 12, 13]);
    expect(await preparedTexts()).toEqual([text]);
  });

  it('tells the same error each time, and works on', async () => {
    const divide = (by: number) => client.query('select 1 / $1::int as result', [by]);
    await expect(divide(0)).rejects.toMatchObject({ code: '22012' });
    await expect(divide(0)).rejects.toMatchObject({ code: '22012' });
    expect((await divide(1)).rows).toEqual([{ result: 1 }]);
  });

  it('leaves alone what has no parameters: it may be several statements', async () => {
    const before = await preparedTexts();
    const results = (await client.query('select 1 as a; select 2 as a', [])) as unknown;
    expect((results as pg.QueryResult[]).map(({ rows }) => rows)).toEqual([[{ a: 1 }], [{ a: 2 }]]);
    expect(await preparedTexts()).toEqual(before);
  });

  it('answers callbacks', async () => {
    const rows = await new Promise((resolve, reject) => {
      client.query('select $1::text as said', ['hello'], (error: Error | null, result) =>
        error ? reject(error) : resolve(result.rows),
      );
    });
    expect(rows).toEqual([{ said: 'hello' }]);
  });

  it('stops preparing when texts keep being new ones, and still answers', async () => {
    for (let i = 0; i <= MAX_PREPARED_STATEMENTS; i++) {
      expect((await client.query(`select $1::int + ${i} as sum`, [1])).rows).toEqual([
        { sum: i + 1 },
      ]);
    }
    expect((await preparedTexts()).length).toBe(MAX_PREPARED_STATEMENTS);
  });
});
