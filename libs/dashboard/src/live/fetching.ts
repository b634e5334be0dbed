import { InjectionToken } from '@angular/core';

/** The browser's `fetch`, for tests to hold. Angular's client cannot read a stream as it comes. */
export const FETCH = new InjectionToken<typeof fetch>('FETCH', {
  factory: () => (input, init) => fetch(input, init),
});
