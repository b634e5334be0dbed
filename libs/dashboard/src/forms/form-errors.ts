import type { Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { AbstractControl, FormGroup } from '@angular/forms';
import { map } from 'rxjs';
import type { Problem } from '../http/problem';
import { DTO_ERRORS, type MessagesByPath } from './validate-with';

const SERVER_ERROR = 'server';

/**
 * What to say beside each field now, by path. A field is told only after the person left it or
 * tried to send the form. Call it where injection is possible.
 */
export function formErrors(form: FormGroup): Signal<MessagesByPath> {
  return toSignal(form.events.pipe(map(() => visibleErrors(form))), {
    initialValue: visibleErrors(form),
  });
}

/** Before sending: true when all is well; else shows what is not and puts the focus there. */
export function readyToSend(form: FormGroup, element: HTMLElement): boolean {
  form.markAllAsTouched();
  // The children's marks do not reach the form's own events; this does.
  form.updateValueAndValidity();
  if (form.valid) return true;
  focusFirstInvalid(element);
  return false;
}

/**
 * Puts the API's findings beside the fields they speak of, until the field is changed.
 * Returns those that belong to no field, to be said above the form.
 */
export function showProblem(form: FormGroup, problem: Problem): string[] {
  const homeless: string[] = [];
  for (const { path, message } of problem.errors) {
    const control = form.get(path);
    if (control === null) {
      homeless.push(message);
    } else {
      control.setErrors({ ...control.errors, [SERVER_ERROR]: message });
      control.markAsTouched();
    }
  }
  return homeless;
}

/** The focus goes to the first field that is marked invalid, once the page has drawn the marks. */
export function focusFirstInvalid(element: HTMLElement): void {
  setTimeout(() => element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

function visibleErrors(form: FormGroup): MessagesByPath {
  const found = (form.errors?.[DTO_ERRORS] ?? {}) as MessagesByPath;
  const visible: Record<string, string> = {};
  for (const [path, control] of controlsOf(form)) {
    const message: unknown = control.errors?.[SERVER_ERROR] ?? found[path];
    if (control.touched && typeof message === 'string') visible[path] = message;
  }
  return visible;
}

function controlsOf(group: FormGroup, parent = ''): [string, AbstractControl][] {
  return Object.entries(group.controls).flatMap(([name, control]): [string, AbstractControl][] => [
    [parent + name, control],
    ...(control instanceof FormGroup ? controlsOf(control, `${parent}${name}.`) : []),
  ]);
}
