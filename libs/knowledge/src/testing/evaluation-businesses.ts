/** Businesses as their owners set them up, of whom the evaluation asks its questions. */
export interface EvaluationBusiness {
  readonly industry: string;
  readonly role: string;
  readonly pollResponses: Readonly<Record<string, string | boolean | readonly string[]>>;
}

/** A text as a customer sends it, and the title of the entry that answers it. Null: nobody has told us. */
export type Asked = readonly [question: string, title: string | null];

export type QuestionSet = Readonly<Record<string, readonly Asked[]>>;

const COMMON = {
  hours: 'Mon-Fri 9am-5pm, Sat 10am-2pm',
  location: '12 Main Street, Springfield',
  payment_methods: ['Cash', 'Credit Card', 'Financing'],
};

const business = (
  industry: string,
  pollResponses: EvaluationBusiness['pollResponses'],
): EvaluationBusiness => ({
  industry,
  role: 'receptionist',
  pollResponses: { ...COMMON, ...pollResponses },
});

export const EVALUATION_BUSINESSES: readonly EvaluationBusiness[] = [
  business('dental', {
    insurance: 'Delta Dental, Cigna and most PPO plans',
    services: ['Cleanings', 'Fillings', 'Crowns', 'Whitening', 'Invisalign'],
    parking: 'Free in the lot behind the building',
    wifi_password: 'brightsmile',
  }),
  business('salon', {
    services: ['Haircuts', 'Color', 'Highlights', 'Nails'],
    walk_ins: true,
    price_list: 'Cuts from $45, color after a consultation',
    cancellation_policy: 'One day ahead',
    parking: 'On the street, free after 6pm',
  }),
  business('restaurant', {
    cuisine: 'Northern Italian',
    reservations: true,
    pet_policy: 'Dogs are welcome on the patio.',
  }),
  business('hvac', {
    emergency: true,
    service_area: 'Within 30 miles of downtown',
    estimates: 'Free by phone',
    systems: ['Furnaces', 'Boilers', 'Heat Pumps'],
  }),
  business('legal', {
    practice_areas: ['Family', 'Immigration', 'Business'],
    fees: 'The first half hour is free of charge',
    remote_meetings: true,
  }),
  business('medical', {
    insurance: 'Medicare and most major plans',
    new_patients: true,
    telehealth: true,
    parking: 'In the garage on Elm Street',
  }),
  business('veterinary', {
    species: ['Dogs', 'Cats', 'Rabbits'],
    price_list: 'An exam is $65',
    new_patients: true,
  }),
  business('auto_repair', {
    services: ['Oil Changes', 'Brakes', 'Tires'],
    warranty: 'Two years on parts and labor',
    estimates: 'Free, in writing',
  }),
];
