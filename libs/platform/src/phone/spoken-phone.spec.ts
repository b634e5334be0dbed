import { spokenPhone } from './spoken-phone';

it.each([
  ['+12065550179', 'US', '(206) 555-0179'],
  ['+12065550179', 'GB', '+1 206 555 0179'],
  ['+442079460018', 'GB', '020 7946 0018'],
  ['Priya', 'US', 'Priya'],
  ['', 'US', ''],
])('writes %s in %s as %s', (phone, country, spoken) =>
  expect(spokenPhone(phone, country)).toBe(spoken),
);
