import { describeHours, statedFacts } from './stated-facts';

const nothing = {
  pollResponses: {},
  businessHours: null,
  address: null,
  city: null,
  state: null,
  postalCode: null,
  phone: null,
  email: null,
  website: null,
};
const nineToFive = { start: '09:00', end: '17:00' };

describe('describeHours', () => {
  it('joins days with the same hours', () => {
    const week = {
      monday: nineToFive,
      tuesday: nineToFive,
      wednesday: nineToFive,
      thursday: nineToFive,
      friday: nineToFive,
    };
    expect(
      describeHours({ ...week, saturday: { start: '10:00', end: '14:30' }, sunday: null }),
    ).toBe('Monday to Friday 9:00 AM to 5:00 PM, Saturday 10:00 AM to 2:30 PM');
  });

  it('keeps days apart that a closed day separates', () => {
    expect(describeHours({ monday: nineToFive, wednesday: nineToFive })).toBe(
      'Monday 9:00 AM to 5:00 PM, Wednesday 9:00 AM to 5:00 PM',
    );
  });

  it('tells several openings a day, noon and midnight', () => {
    const friday = [
      { start: '11:00', end: '12:00' },
      { start: '17:00', end: '24:00' },
    ];
    expect(describeHours({ friday })).toBe('Friday 11:00 AM to noon and 5:00 PM to midnight');
  });

  it('says nothing of a business that is never open', () => {
    expect(describeHours({ monday: null, tuesday: [] })).toBeNull();
  });
});

describe('statedFacts', () => {
  it('claims no hours that the owner did not state', () => {
    expect(statedFacts(nothing)).toMatchObject({ hours: null, location: null });
  });

  it('puts the poll before the form', () => {
    const facts = statedFacts({
      ...nothing,
      businessHours: { monday: nineToFive },
      address: '12 Oak St',
      city: 'Troy',
      state: 'NY',
      postalCode: '12180',
      pollResponses: { hours: 'Mondays, nine to five', location: '', insurance: 'Delta' },
    });
    expect(facts).toMatchObject({
      hours: 'Mondays, nine to five',
      location: '12 Oak St, Troy, NY 12180',
      insurance: 'Delta',
    });
  });
});
