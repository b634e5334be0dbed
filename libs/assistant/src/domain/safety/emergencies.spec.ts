import { dangersOf } from './dangers';
import { findDanger } from './find-danger';

/** No words of a trade: what is heard is heard everywhere. */
const heard = (text: string, country = 'US'): string | null =>
  findDanger([text], dangersOf('dental', [], country))?.advice ?? null;

describe('an emergency of any trade', () => {
  it.each([
    'she passed out and wont wake up',
    'My husband is unconscious',
    'he is unconcious on the floor',
    'my mom collapsed in the kitchen',
    'dad fainted and isnt waking up',
    'cant wake my son',
    'she is not breathing',
    'no, not breathing!',
    'i cant breath',
    'I can’t breathe',
    'i cannot breathe',
    'cant brethe help',
    'my baby stopped breathing',
    'having trouble breathing rn',
    'short of breath and dizzy',
    'my son is choking',
    'he is chokign on a grape',
    'turning blue',
    'she passed out in spin class',
    'he passed out in the water',
    'cant swallow and throat is tight',
    'baby wont stop choking',
    'grandma fell and hit her head and is confused',
    'my arm is numb and my speech is weird',
    'he is foaming at the mouth',
    'his lips are turning blue',
    'no hot water, and she passed out',
    'my throat is swelling up after peanuts',
    'my tongue feels swollen and itchy',
    'throat closing',
    'i think im having an allergic reaction',
    'she is in anaphylactic shock',
    'my dads face is drooping and he cant talk',
    'her speech is slurred',
    'one side of my body went numb',
    'i think my wife is having a stroke',
    'chest pain',
    'my chest hurts really bad',
    'pain in my chest and left arm',
    'i think its a heart attack',
    'the bleeding wont stop',
    'he is bleeding heavily',
    'cut my finger off with the saw',
    'theres blood everywhere',
    'coughing up blood',
    'i took too many of my pills',
    'i took a whole bottle of tylenol',
    'my daughter swallowed 20 advil pills',
    'he overdosd',
    'she od on something',
    'my toddler drank bleach',
    'my kid swallowed a button battery',
    'i think ive been poisoned',
    'my daughter is having a seizure',
    'having a siezure right now',
    'my kid fell in the pool',
    'he almost drowned and is coughing',
    'my baby is locked in the car',
    'my child is missing',
    'need an ambulance',
    'should i call 911?',
    'he got hit by a car',
    'last week was fine but now I cant breathe',
    'chest pain since last week',
  ])('a body: %s', (text) => {
    expect(heard(text)).toMatch(/call 911 or go to/);
  });

  it.each([
    'i want to die',
    'i just wanna die',
    'want 2 die',
    'i dont want to live anymore',
    'I want to end it all',
    "i'm going to kill myself",
    'gonna kms',
    'i want to hurt myself',
    'i keep cutting myself',
    'everyone would be better off without me',
    'im feeling sucidal',
    'my son is suicidal',
    'i wish i was dead',
    'i cant do this anymore i want it to end',
    'whats the point of living',
    'i tried to kill myself last year',
  ])('thoughts of death: %s', (text) => {
    expect(heard(text)).toMatch(/call 911 .*988/);
  });

  it.each([
    'I smell gas',
    'it smells like rotten eggs in here',
    'theres a gas leak',
    'the carbon monoxide alarm is going off',
    'my house is on fire',
    'there is a fire in the kitchen',
    'FIRE',
    'the stove caught fire',
    'smoke is coming out of the vent',
    'smoke alarm going off',
    'co detector is beeping',
  ])('a building: %s', (text) => {
    expect(heard(text)).toMatch(/everyone out.*911/);
  });

  it.each([
    'the outlet is sparking',
    'sparks coming from the breaker box',
    'my husband got electrocuted',
    'i got shocked by the outlet',
    'burning smell from the panel',
    'a power line is down',
  ])('a current: %s', (text) => {
    expect(heard(text)).toMatch(/keep away.*911/);
  });

  it.each([
    'someone is breaking into my house',
    'somebody is trying to break in',
    'theres an intruder',
    'he has a gun',
    'my ex is outside with a gun',
    'my boyfriend is hitting me',
    'i was stabbed',
    'he is going to kill me',
    'we are being robbed',
  ])('violence: %s', (text) => {
    expect(heard(text)).toMatch(/somewhere safe and call 911/);
  });
});

describe('no emergency', () => {
  it.each([
    'dying to get an appointment',
    'this tooth is killing me',
    'my back is killing me',
    'my wife will kill me if i miss this',
    'my phone died',
    'bleeding gums a little',
    'my gums bleed when i floss',
    'is the fire sale still on?',
    "I'd die for a haircut",
    'your cheesecake is to die for',
    'smoke alarm battery',
    'the carbon monoxide detector needs a new battery',
    'we passed out flyers',
    'he passed out the forms',
    'no chest pain',
    'no chest pain or trouble breathing',
    "i don't have chest pain",
    'not suicidal, just tired',
    'last year I passed out',
    'I had a stroke in 2019',
    'i had a seizure as a kid',
    "can't breathe a word",
    'so busy i cant breathe',
    'cant breathe through my nose',
    'the price gave me a heart attack',
    'i almost had a heart attack when I saw the bill',
    'stroke of luck',
    'drowning in paperwork',
    'im choking on these prices',
    'i got all choked up',
    'shot myself in the foot with that one',
    'will i be unconscious for the extraction?',
    'do you treat seizures?',
    'do you teach a cpr class?',
    'suicide doors on a lincoln',
    'i had food poisoning and need to move it',
    'you guys are on fire',
    'my mouth is on fire after the whitening',
    'do you have a gas stove?',
    'i need new spark plugs',
    'need a carbon monoxide detector installed',
    'i was cooking',
    'cant talk now, text me',
    'a bit of light bleeding after the cleaning',
    'i need a flu shot',
    'my kid swallowed his crown',
    'i took my meds this morning',
    'i want to cut my hair',
    'hit me up later',
    'can you end it at 4?',
    'i cant wake up that early',
    'she wont wake up before 9',
    'i hurt myself at the gym last week',
    'my car died',
    'my car smells like burning oil',
    'i passed out of class early',
    'my jeans are tight',
    'the ceiling collapsed',
    'running out of breath mints lol',
    'im free thursday',
    'can I get a cleaning next Tuesday?',
  ])('%s', (text) => {
    expect(heard(text)).toBeNull();
  });
});

describe('the advice', () => {
  it.each([
    ['GB', /call 999 .*116 123/],
    ['IE', /call 112 .*116 123/],
    ['AU', /call 000 .*13 11 14/],
    ['CA', /call 911 .*988/],
    ['DE', /call 112 right now\. You/],
  ])('names what helps in %s', (country, advice) => {
    expect(heard('i want to die', country)).toMatch(advice);
  });

  it.each([
    'auto_repair',
    'consulting',
    'dental',
    'electrical',
    'fitness',
    'legal',
    'medical',
    'salon',
    'veterinary',
  ])('has the number in the trade of %s', (industry) => {
    for (const text of ['she passed out', 'i want to die', 'house on fire', 'he has a gun']) {
      expect(findDanger([text], dangersOf(industry, [], 'US'))?.advice).toContain('call 911');
    }
  });

  it('is quick on the longest texts', () => {
    const begin = performance.now();
    for (const text of ['no cant brethe or ', 'took too many ', 'a', 'my face smoke ', '1'])
      heard(text.repeat(4_000));
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
