/** What a question can be about, with the words and phrases that give it away. */
export interface Topic {
  /** Single words and phrases, in any form of the word. `#` stands for a number. */
  readonly phrases: string;
  /**
   * `closed`: says something about one thing, so that another noun beside it asks about something
   * else ("is the patio open"). `exact`: an entry that does not speak of it is no answer.
   * `synonyms`: only words for one thing, which may come along in a question about something else.
   */
  readonly kind?: 'closed' | 'exact' | 'synonyms';
}

export const TOPICS = {
  hours: {
    kind: 'closed',
    phrases: `hours, hour, open, opened, opening, close, closed, closing, weekend, weekends, what time do you,
      how late, what days, which days, business hours, working hours, work weekends, work on weekends`,
  },
  holiday: {
    kind: 'exact',
    phrases: `holiday, holidays, christmas, xmas, thanksgiving, new years, new year, easter, labor day,
      memorial day, independence day, july 4, july 4th, 4th of july, fourth of july, hanukkah, black friday`,
  },
  location: {
    phrases: `where are you, where you at, where is your office, where is your place, where is the office,
      where is the shop, where is the store, where is the clinic, where is this place, where you located,
      located, location, locations, address, directions, direction, get there, get to you,
      get to your office, get to the office, cross street, what street, what city, what town,
      part of town, where do i go, how do i find you, find you, where is it, where is your`,
  },
  parking: {
    phrases: `park, parking, garage, valet, parking lot, leave my car, leave the car, put my car`,
  },
  area: {
    phrases: `service area, areas do you, area do you, what areas, which areas, what area, zip code, zip,
      come out to, come to my house, how far do you, travel to, cover my area, in my area, serve my, do you cover`,
  },
  price: {
    phrases: `price, prices, priced, pricing, cost, costs, how much, charge, charges, fee, fees, rate, rates, expensive,
      cheap, cheapest, estimate, estimates, quote, quotes, retainer, price list, free of charge, for free, what do you charge`,
  },
  discount: {
    phrases: `discount, discounts, coupon, coupons, promo, promotion, promotions, groupon, deal, deals, specials`,
  },
  payment: {
    phrases: `pay, payment, payments, payment plan, payment plans, payment method, payment methods, cash, credit card,
      card, cards, debit, credit, venmo, zelle, paypal, cash app, cashapp, apple pay, google pay, amex, american express,
      visa, mastercard, financing, finance, financed, care credit, carecredit, bitcoin, crypto, installments,
      take checks, take a check, accept checks, by check, personal check, afterpay, klarna`,
  },
  insurance: {
    phrases: `insurance, insurances, insurance plan, insurance plans, insurance card, coverage, covered, delta dental,
      cigna, aetna, humana, blue cross, blue shield, bcbs, united healthcare, unitedhealthcare, metlife, guardian,
      kaiser, anthem, medicaid, medicare, tricare, ppo, hmo, in network, out of network, network, copay, deductible`,
  },
  licensed: {
    phrases: `licensed, license, licence, insured, bonded, certified, certification, credentials`,
  },
  duration: {
    kind: 'closed',
    phrases: `how long does, how long is a, how long is the, how long will, how long would, how long do, how much time,
      how many minutes, how many hours, duration, take long, last long`,
  },
  waiting: {
    phrases: `wait, waitlist, waiting list, wait time, how is the wait, how long is the wait, how long of a wait`,
  },
  services: {
    kind: 'closed',
    phrases: `services, what do you do, what all do you do, what do you offer, what all do you offer, what do you guys do,
      what work do you do, what kind of work, kind of services, kinds of cases, kind of cases, what kind of law,
      areas of law, area of law, practice area, practice areas, specialize, specialty, specialties`,
  },
  animals: { phrases: `what animals, which animals, kind of animals, species` },
  walkIn: {
    phrases: `walk in, walk ins, walkin, walkins, drop in, drop ins, without an appointment, without appointment, need an appointment,
      need appointment, have to book, appointment only, by appointment, just show up, just come in, just come by, appointments required`,
  },
  newClients: {
    phrases: `new patient, new patients, new client, new clients, new customers, accepting patients, accepting clients,
      taking patients, taking clients, taking on clients`,
  },
  bring: {
    phrases: `should i bring, do i bring, to bring, bring anything, bring with me, bring along`,
  },
  nervous: {
    phrases: `nervous, anxious, anxiety, afraid, scared, fear, terrified, phobia, sedation, sedate, freaked out`,
  },
  urgent: {
    phrases: `emergency, emergencies, urgent, urgently, toothache, pain, painful, hurt, hurts, hurting, ache, aching, aches,
      swollen, swelling, throbbing, broke a tooth, broke my tooth, broken tooth, chipped, cracked, cracked tooth, fell out,
      fell off, filling came out, crown came out, popped off, knocked out, middle of the night, after hours, allday`,
  },
  change: {
    phrases: `cancel, cancels, cancelation, cancellation, canceling, reschedule, rescheduling, postpone, move my, change my, switch my,
      move it, push back, different day, another day, different time, another time, give up, running late, running behind,
      minute late, cancel my, call off, no show`,
  },
  complaint: {
    phrases: `unhappy, not happy, complaint, complain, redo, came out wrong, messed up, disappointed, terrible job, not satisfied, hate how`,
  },
  human: {
    phrases: `talk to, talk with, speak to, speak with, talk to a person, talk to a real person, talk to a human, talk to someone,
      speak to a person, speak to a real person, speak to a human, speak to someone, speak with a person, representative, manager, owner,
      human, real human, receptionist, operator, front desk, talk to somebody`,
  },
  bot: {
    phrases: `robot, bot, chatbot, ai, automated, are you real, are you a real, are you a human, are you human, are you a person,
      is this a person, is this a real person, is this a human, real person, am i talking to, am i talking to a real person, am i talking to a human,
      am i talking to a person, am i texting, am i texting a human, am i chatting with, artificial intelligence, chatgpt`,
  },
  giftCards: {
    phrases: `gift card, gift cards, gift certificate, gift certificates, voucher, vouchers`,
  },
  jobs: {
    phrases: `hiring, job opening, job openings, job application, apply for a job, vacancy, vacancies, work for you, work there, internship`,
  },
  booking: {
    phrases: `get in for, come in for, fit me in, fit in my, squeeze me in, book me, see my, make an appointment,
      schedule an appointment, book an appointment, get an appointment, set up an appointment`,
  },
  reservation: {
    phrases: `reservation, reservations, reserve, reserving, book a table, get a table, table tonight`,
  },
  group: {
    phrases: `large group, big group, group, large party, big party, party, party of #, group of #, # people, # of us, # guests,
      private room, private event, private party, banquet, rehearsal dinner`,
  },
  celebration: {
    phrases: `birthday, anniversary, celebrate, celebrating, celebration, special occasion`,
  },
  food: { phrases: `kind of food, type of food, what food, cuisine, menu, what do you serve` },
  diet: {
    phrases: `vegan, vegetarian, veggie, plant based, meatless, gluten, gluten free, halal, kosher, dietary, dairy free, keto`,
  },
  allergy: { phrases: `allergy, allergies, allergic, allergen, allergens, anaphylaxis, epipen` },
  video: {
    phrases: `video, video call, zoom, facetime, remote, remotely, virtual, virtually, telehealth, telemedicine, over the phone, by phone, google meet`,
  },
  refill: { phrases: `refill, refills, refilled, prescription, prescriptions` },
  confidential: { phrases: `confidential, confidentiality, privacy, secret, attorney client` },
  warranty: { phrases: `warranty, warranties, guarantee, guaranteed, guarantees` },
  access: {
    phrases: `wheelchair, accessible, accessibility, handicap, handicapped, disabled, disability, ramp, elevator`,
  },
  wifi: { phrases: `wifi, wi fi, internet` },
  pets: {
    kind: 'synonyms',
    phrases: `dog, dogs, puppy, pet, pets, pet policy, pet friendly, dog friendly`,
  },
  phone: { phrases: `phone number, number to call, your number, number for, reach you by phone` },
  email: { phrases: `email, e mail, email address` },
  website: { phrases: `website, web site, web page, url` },
} as const satisfies Record<string, Topic>;

export type TopicName = keyof typeof TOPICS;
