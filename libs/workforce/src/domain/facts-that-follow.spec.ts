import { factsThatFollow } from './facts-that-follow';

const organization = {
  businessHours: { monday: { start: '09:00', end: '17:00' } },
  address: '12 Orchard Street',
  city: 'Springfield',
  state: null,
  postalCode: null,
  phone: null,
  email: 'desk@example.com',
  website: null,
};

it('restates what changed and nothing else', () => {
  expect(factsThatFollow(['businessHours', 'name'], organization)).toEqual({
    hours: 'Monday 9:00 AM to 5:00 PM',
  });
  expect(factsThatFollow(['city', 'address', 'email'], organization)).toEqual({
    location: '12 Orchard Street, Springfield',
    email: 'desk@example.com',
  });
});

it('takes back what is no longer said', () => {
  expect(factsThatFollow(['phone'], organization)).toEqual({ phone: null });
  expect(factsThatFollow(['businessHours'], { ...organization, businessHours: {} })).toEqual({
    hours: null,
  });
});

it('has nothing to say about the rest', () =>
  expect(factsThatFollow(['name', 'timezone'], organization)).toEqual({}));
