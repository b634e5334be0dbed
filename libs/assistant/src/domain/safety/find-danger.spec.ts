import type { Danger } from './dangers';
import { dangersOf } from './dangers';
import { findDanger } from './find-danger';

const trade = (industry: string, ...dangerWords: string[]): Danger[] =>
  dangersOf(industry, dangerWords, 'US');

const DENTAL = trade(
  'dental',
  'swelling',
  "can't breathe",
  'bleeding',
  'broken jaw',
  'knocked out',
);
const PLUMBING = trade('plumbing', 'gas', 'smell gas', 'fire', 'smoke', 'flood', 'burst', 'sparks');
const VET = trade('veterinary', 'chocolate', 'collapsed', 'hit by a car', 'bit me');
const GARAGE = trade('auto_repair', 'fire', 'accident', 'crash', 'highway');

describe('findDanger', () => {
  it.each([
    [DENTAL, 'My face is swelling up'],
    [DENTAL, 'I cant breathe well since the filling'],
    [DENTAL, 'I CAN’T BREATHE'],
    [DENTAL, "the bleeding won't stop"],
    [DENTAL, 'no fever but bleeding a lot'],
    [DENTAL, 'my tooth got knocked out'],
    [DENTAL, 'having chest pain right now'],
    [DENTAL, "i don't want to live, i'll kill myself"],
    [PLUMBING, 'I smell gas in the kitchen'],
    [PLUMBING, 'my gas stove is leaking gas'],
    [PLUMBING, 'no heat and smoke from the boiler'],
    [PLUMBING, 'No, fire!!'],
    [PLUMBING, "it's not a drill, fire in the basement"],
    [PLUMBING, 'a pipe burst'],
    [VET, 'our dog ate chocolate'],
    [GARAGE, 'we just had an accident'],
    [GARAGE, 'stranded on the highway'],
  ])('hears it: %#', (dangers, text) => {
    expect(findDanger([text], dangers)).not.toBeNull();
  });

  it.each([
    [DENTAL, 'no swelling'],
    [DENTAL, 'no pain or swelling'],
    [DENTAL, 'no pain, swelling or bleeding'],
    [DENTAL, "there isn't any bleeding"],
    [DENTAL, "I don't have any swelling, just want a cleaning"],
    [DENTAL, 'can I get a cleaning next Tuesday?'],
    [PLUMBING, 'can you install a gas water heater?'],
    [PLUMBING, 'our fireplace needs a look'],
    [PLUMBING, 'need a floodlight wired'],
    [PLUMBING, 'I was fired up'],
    [VET, 'our chocolate lab needs shots'],
    [VET, 'shots for my dog, nothing urgent'],
    [GARAGE, 'had an accident last week, need a bumper'],
    [GARAGE, 'my shop is off highway 9'],
    [GARAGE, 'I deleted it by accident'],
    [DENTAL, ''],
    [DENTAL, '💥🔥'],
  ])('does not hear it: %#', (dangers, text) => {
    expect(findDanger([text], dangers)).toBeNull();
  });

  it('is quick on the longest text', () => {
    const begin = performance.now();
    findDanger(
      ['no swelling or '.repeat(2_000), 'accident '.repeat(2_000)],
      [...DENTAL, ...GARAGE],
    );
    expect(performance.now() - begin).toBeLessThan(200);
  });
});

describe('dangersOf', () => {
  it('gives each hazard its own advice', () => {
    const adviceFor = (dangers: Danger[], text: string) => findDanger([text], dangers)?.advice;
    expect(adviceFor(PLUMBING, 'smell gas')).toMatch(/everyone out.*911/);
    expect(adviceFor(PLUMBING, 'sparks from the outlet')).toMatch(/keep away/);
    expect(adviceFor(PLUMBING, 'a pipe burst')).toMatch(/outlets/);
    expect(adviceFor(DENTAL, 'bleeding')).toMatch(/911.*emergency room/);
    expect(adviceFor(DENTAL, 'suicide')).toMatch(/988/);
    expect(adviceFor(VET, 'he collapsed')).toMatch(/animal hospital/);
    expect(adviceFor(VET, 'she bit me')).toMatch(/doctor/);
    expect(adviceFor(GARAGE, 'the car is on fire')).toMatch(/away from the vehicle/);
  });

  it.each([
    ['GB', '999'],
    ['DE', '112'],
    ['AU', '000'],
    ['XK', 'your emergency number'],
  ])('names the number of %s', (country, number) => {
    expect(dangersOf('medical', [], country)[0]?.advice).toContain(`call ${number}`);
  });
});
