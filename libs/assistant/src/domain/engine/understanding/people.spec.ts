import { answeredName, ownName, partySize, somebodyElse } from './people';

describe('Names in texts', () => {
  it.each([
    ["it's Priya", 'Priya'],
    ['Hi, my name is priya nair and I need a cleaning', 'Priya Nair'],
    ['Priya Nair here', 'Priya Nair'],
    ["This is José O'Neill. Can I come in?", "José O'Neill"],
    ["I'm running late", undefined],
    ["i'm free on tuesday", undefined],
    ['this is ridiculous', undefined],
    ["it's me again", undefined],
    ['SELECT * FROM users', undefined],
  ])('%s: %s', (text, name) => {
    expect(ownName(text)).toBe(name);
  });

  it.each([
    ['Priya', 'Priya'],
    ['priya nair please', 'Priya Nair'],
    ['sure, Jo', 'Jo'],
    ['under Bianchi please', 'Bianchi'],
    ['April May', 'April May'],
    ['im June Day', 'June Day'],
    ['José Ñúñez-García', 'José Ñúñez-García'],
    ['Will', 'Will'],
    ['Jo Park', 'Jo Park'],
    ['Jo Early', 'Jo Early'],
    ['no thanks', undefined],
    ['Cancel', undefined],
    ['june 5', undefined],
    ['next week', undefined],
    ['may i?', undefined],
    ['why do you need that', undefined],
    ['rather not say', undefined],
    ['ok', undefined],
    ['tuesday', undefined],
    ['4', undefined],
  ])('in answer to the question for one, %s: %s', (text, name) => {
    expect(answeredName(text)).toBe(name);
  });

  it.each([
    ['a cleaning for my son Leo', { relation: 'son', name: 'Leo' }],
    ['also one for my daughter lily on friday', { relation: 'daughter', name: 'Lily' }],
    ['my daughter needs a cleaning thu 3pm', { relation: 'daughter' }],
    ['need shots for my cat thurs morning', { relation: 'cat' }],
    ['my son swallowed a coin', { relation: 'son' }],
    ['can my kid comes along', { relation: 'kid' }],
    ['exam for my cat luna thurs', { relation: 'cat', name: 'Luna' }],
    ['book my husband in', { relation: 'husband' }],
    ['an exam for Maria', { name: 'Maria' }],
    ['a cleaning for Tuesday', undefined],
  ])('%s', (text, who) => {
    expect(somebodyElse(text)).toEqual(who);
  });

  it.each([
    ['party of 4', 4],
    ['table for two at 7', 2],
    ['2 adults and 3 kids', 5],
    ['5 of us', 5],
    ['for 6 people', 6],
    ['table for 7pm', undefined],
  ])('%s: %s guests', (text, size) => {
    expect(partySize(text, true, false)).toBe(size);
  });
});
