import { areaCodeOf } from './area-code';

it.each([
  ['+12125550100', '212'],
  ['+14165550100', '416'],
  ['+442079460018', null],
  ['+1212555010', null],
  ['+11125550100', null],
  ['2125550100', null],
  ['', null],
])('finds the area code of %p: %p', (phoneNumber, areaCode) => {
  expect(areaCodeOf(phoneNumber)).toBe(areaCode);
});
