import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Notices } from './notices';

describe('Notices', () => {
  const texts = () =>
    TestBed.inject(Notices)
      .shown()
      .map(({ text }) => text);

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('leave one after the other, six seconds after they came', () => {
    const notices = TestBed.inject(Notices);
    notices.say('First');
    jest.advanceTimersByTime(4_000);
    notices.say('Second');
    expect(texts()).toEqual(['First', 'Second']);
    jest.advanceTimersByTime(2_000);
    expect(texts()).toEqual(['Second']);
    jest.advanceTimersByTime(4_000);
    expect(texts()).toEqual([]);
  });

  it('stay while they are held', () => {
    const notices = TestBed.inject(Notices);
    notices.say('Read me slowly');
    const id = notices.shown()[0]?.id ?? 0;
    notices.hold(id);
    jest.advanceTimersByTime(60_000);
    expect(texts()).toEqual(['Read me slowly']);
    notices.leaveLater(id);
    jest.advanceTimersByTime(6_000);
    expect(texts()).toEqual([]);
  });

  it('can be sent away', () => {
    const notices = TestBed.inject(Notices);
    notices.say('Go');
    notices.dismiss(notices.shown()[0]?.id ?? 0);
    expect(texts()).toEqual([]);
  });
});
