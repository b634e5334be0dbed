import { TestBed } from '@angular/core/testing';
import { Theme } from './theme';

describe('Theme', () => {
  const shown = () => document.documentElement.dataset['theme'];

  beforeEach(() => {
    localStorage.clear();
    delete document.documentElement.dataset['theme'];
  });

  it('follows the system until somebody chooses', () => {
    TestBed.inject(Theme).apply();
    expect(TestBed.inject(Theme).choice()).toBe('system');
    expect(shown()).toBeUndefined();
  });

  it('keeps the choice for the next visit, and can go back to the system', () => {
    TestBed.inject(Theme).choose('dark');
    expect(shown()).toBe('dark');
    TestBed.resetTestingModule();
    TestBed.inject(Theme).apply();
    expect(TestBed.inject(Theme).choice()).toBe('dark');
    TestBed.inject(Theme).choose('system');
    expect(shown()).toBeUndefined();
  });

  it('ignores what it does not know', () => {
    localStorage.setItem('coordinator.theme', 'sepia');
    expect(TestBed.inject(Theme).choice()).toBe('system');
  });
});
