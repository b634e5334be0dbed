import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { SessionActions } from '../auth/session.actions';
import { grantFor, hostDashboard } from '../testing/render';
import { PersonalStorage } from './personal-storage';

describe('PersonalStorage', () => {
  let storage: PersonalStorage;
  let store: Store;
  const come = (id: string) =>
    store.dispatch(SessionActions.tokenRefreshed({ grant: grantFor({ id }) }));

  beforeEach(() => {
    localStorage.clear();
    hostDashboard();
    store = TestBed.inject(Store);
    storage = TestBed.inject(PersonalStorage);
  });

  it('keeps things apart for each person', () => {
    come('dana');
    storage.write('draft', { text: 'half a' });
    come('lee');
    expect(storage.read('draft')).toBeNull();
    come('dana');
    expect(storage.read('draft')).toEqual({ text: 'half a' });
    storage.write('draft', null);
    expect(storage.read('draft')).toBeNull();
  });

  it('keeps nothing for nobody', () => {
    storage.write('draft', 'x');
    expect(localStorage).toHaveLength(0);
    expect(storage.read('draft')).toBeNull();
  });

  it('forgets with signing out, not with a session that ran out', () => {
    localStorage.setItem('coordinator.theme', 'dark');
    come('dana');
    storage.write('draft', 'x');
    store.dispatch(SessionActions.expired());
    come('dana');
    expect(storage.read('draft')).toBe('x');
    store.dispatch(SessionActions.signedOut());
    come('dana');
    expect(storage.read('draft')).toBeNull();
    expect(localStorage.getItem('coordinator.theme')).toBe('dark');
  });

  it('reads nothing from what was tampered with', () => {
    come('dana');
    localStorage.setItem('coordinator.of.dana.draft', '{half');
    expect(storage.read('draft')).toBeNull();
  });
});
