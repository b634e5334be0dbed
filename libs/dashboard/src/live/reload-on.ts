import { inject, type ResourceRef } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Actions, ofType } from '@ngrx/effects';
import type { ActionCreator } from '@ngrx/store';
import { debounceTime } from 'rxjs';
import { LiveActions } from './live.actions';

/** News come in bunches: one text makes several events. */
const BUNCH_MS = 80;

/** Fetches what a page shows again when news about it come, and after a gap. */
export function reloadOn(resource: ResourceRef<unknown>, ...news: readonly ActionCreator[]): void {
  inject(Actions)
    .pipe(ofType(LiveActions.resyncAsked, ...news), debounceTime(BUNCH_MS), takeUntilDestroyed())
    .subscribe(() => resource.reload());
}
