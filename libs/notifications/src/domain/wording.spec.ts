import { UNANSWERED_REASONS } from '@coordinator/contracts';
import fc from 'fast-check';
import { mailAbout, textAbout } from './letters';
import { clip, plain } from './plain-text';
import {
  followUpWords,
  messageFailedWords,
  numberFailedWords,
  optedOutWords,
  personRequestedWords,
  unansweredWords,
} from './wording';

const due = 'Tue, Nov 24, 2:00 PM';
const follow = { contact: 'Priya Nair', coordinator: 'Marge', words: 'the bill is wrong', due };
const optedOut = { contact: 'Priya Nair', channel: 'sms' as const, keyword: 'STOP', visits: [] };

describe('words', () => {
  it('name who did it', () => {
    expect(followUpWords({ ...follow, type: 'task' })).toEqual({
      title: 'Marge took a message from Priya Nair',
      body: '“the bill is wrong” They expect an answer by Tue, Nov 24, 2:00 PM.',
    });
    expect(followUpWords({ ...follow, type: 'call' }).title).toBe(
      'Marge promised Priya Nair a call',
    );
    expect(
      messageFailedWords({ ...follow, channel: 'sms', reason: 'The number gets no texts.' }),
    ).toEqual({
      title: 'Marge’s text to Priya Nair did not go out',
      body: 'The number gets no texts.',
    });
    const nobody = { contact: null, coordinator: null };
    expect(messageFailedWords({ ...nobody, channel: 'email', reason: '' })).toEqual({
      title: 'The email did not go out',
      body: null,
    });
    expect(followUpWords({ ...nobody, type: 'task', words: '', due }).title).toBe(
      'Your coordinator took a message from somebody',
    );
  });

  it('quote why a person is asked for', () => {
    const reason = 'wants to talk about a bill';
    expect(personRequestedWords({ contact: 'Priya Nair', reason })).toEqual({
      title: 'Priya Nair asks for a person',
      body: '“wants to talk about a bill”',
    });
  });

  it('differ by why nobody answers', () => {
    const titles = UNANSWERED_REASONS.map(
      (reason) => unansweredWords({ contact: 'Priya', reason }).title,
    );
    expect(new Set(titles).size).toBe(UNANSWERED_REASONS.length);
    for (const title of titles) expect(title).toContain('Priya');
  });

  it('tell of visits that still stand, and of a CANCEL that may have meant one', () => {
    const visits = ['Cleaning, Tue, Nov 24, 2:00 PM'];
    expect(optedOutWords({ ...optedOut, keyword: 'CANCEL', visits })).toEqual({
      title: 'Priya Nair wrote CANCEL and gets no more texts',
      body: 'They may have meant their visit, which still stands: Cleaning, Tue, Nov 24, 2:00 PM. Call them.',
    });
    expect(optedOutWords({ ...optedOut, visits }).body).toBe(
      'Their visit still stands, without reminders: Cleaning, Tue, Nov 24, 2:00 PM.',
    );
    expect(optedOutWords(optedOut).body).toBeNull();
    expect(optedOutWords({ ...optedOut, keyword: null }).title).toBe(
      'Priya Nair wants no more texts',
    );
  });

  it('say what is known when there is no number', () => {
    expect(numberFailedWords('The phone company refused.').body).toBe('The phone company refused.');
  });
});

describe('what others wrote', () => {
  it.each([
    ['two\r\nlines\u2028more', 'two lines more'],
    ['\u202egnihtyna\u202c\u200b', 'gnihtyna'],
    ['see https://evil.example now', 'see evil.example now'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ["Robert'); drop table contacts;--", "Robert'); drop table contacts;--"],
    ['مريم', '\u2068مريم\u2069'],
    ['\0\u0007', ''],
  ])('%j becomes %j', (given, expected) => {
    expect(plain(given, 80)).toBe(expected);
  });

  it('is clipped between whole characters', () => {
    expect(clip('abcdef', 6)).toBe('abcdef');
    expect(clip('abcdefg', 6)).toBe('abcde…');
    expect(clip('👩‍👩‍👧‍👦'.repeat(3), 20)).toBe('👩‍👩‍👧‍👦…');
  });

  it('fits into texts, subjects and lines, whatever it is', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', minLength: 200, maxLength: 6_000 }),
    );
    fc.assert(
      fc.property(anything, anything, (contact, reason) => {
        const words = personRequestedWords({ contact, reason });
        expect(words.title.length).toBeLessThanOrEqual(200);
        expect((words.body ?? '').length).toBeLessThanOrEqual(502);
        const text = textAbout(words, contact);
        expect(text.length).toBeLessThanOrEqual(300);
        expect(text.isWellFormed()).toBe(true);
        const mail = mailAbout(words, { reader: contact, business: contact, link: 'https://x/' });
        expect(mail.subject).not.toMatch(/[\r\n]/);
        expect(mail.subject.length).toBeLessThanOrEqual(150);
        expect(mail.text.match(/https?:/g)).toHaveLength(1);
      }),
    );
  });
});
