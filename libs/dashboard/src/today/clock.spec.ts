import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Clock, NOW } from './clock';

describe('the clock', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-03-02T09:29:50.000Z') }));
  afterEach(() => jest.useRealTimers());

  it('moves when the minute does, not a minute after the page was opened', () => {
    TestBed.configureTestingModule({
      providers: [{ provide: NOW, useValue: () => new Date() }],
    });
    const { minute } = TestBed.inject(Clock);
    const shown = () => minute().toISOString().slice(11, 19);
    expect(shown()).toBe('09:29:50');
    jest.advanceTimersByTime(9_999);
    expect(shown()).toBe('09:29:50');
    jest.advanceTimersByTime(1);
    expect(shown()).toBe('09:30:00');
    jest.advanceTimersByTime(60_000);
    expect(shown()).toBe('09:31:00');
  });
});
