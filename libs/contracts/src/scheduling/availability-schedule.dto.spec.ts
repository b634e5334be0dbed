import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { VALIDATION_OPTIONS } from '../validation-options';
import { UpdateAvailabilityScheduleDto } from './availability-schedule.dto';

const messages = (errors: ValidationError[]): string[] =>
  errors.flatMap(({ constraints, children }) => [
    ...Object.values(constraints ?? {}),
    ...messages(children ?? []),
  ]);

async function faults(exceptions: unknown): Promise<string[]> {
  const dto = plainToInstance(UpdateAvailabilityScheduleDto, { exceptions });
  return messages(await validate(dto, VALIDATION_OPTIONS));
}

const closedOn = (date: string) => ({ date, intervals: [] });

it('takes exceptions of single dates, or none', async () => {
  for (const exceptions of [null, [], [closedOn('2026-12-24'), { date: '2026-12-25' }]]) {
    expect(await faults(exceptions)).toEqual([]);
  }
});

it.each(['x', 5, true, {}, closedOn('2026-12-24')])(
  'says that exceptions such as %j are no list',
  async (exceptions) => {
    expect(await faults(exceptions)).toEqual(['exceptions must be an array']);
  },
);

it.each(['x', 5, {}])('says that intervals such as %j are no list', async (intervals) => {
  expect(await faults([{ date: '2026-12-24', intervals }])).toEqual(['intervals must be an array']);
});

it('says when a list is too long', async () => {
  expect(await faults(Array(1_001).fill(closedOn('2026-12-24')))).toEqual([
    'exceptions must contain no more than 1000 elements',
  ]);
});
