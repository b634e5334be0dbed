import { Component, ElementRef, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { RegisterDto, SetUpBusinessDto } from '@coordinator/contracts';
import { Control, Field } from '@coordinator/ui';
import type { Problem } from '../http/problem';
import { focusFirstInvalid, formErrors, readyToSend, showProblem } from './form-errors';
import { DTO_ERRORS, validateWith } from './validate-with';

const text = (value: string) => new FormControl(value, { nonNullable: true });
const problem = (...errors: Problem['errors']): Problem => ({
  status: 400,
  code: 'invalid_input',
  detail: 'Some fields are not right.',
  errors,
});

describe('validateWith', () => {
  const form = (name: string, email: string, password: string) =>
    new FormGroup(
      { name: text(name), email: text(email), password: text(password) },
      { validators: validateWith(RegisterDto, { words: { name: 'Write your name.' } }) },
    );

  it('accepts what the API accepts', () => {
    expect(form('Dana', ' DANA@example.com ', 'eight or more').errors).toBeNull();
  });

  it('finds what the API would find, in the form’s words or the rule’s', () => {
    expect(form('  ', 'dana', 'short').errors?.[DTO_ERRORS]).toEqual({
      name: 'Write your name.',
      email: 'Email must be an email address.',
      password: expect.stringMatching(/^Password must be longer than .*\.$/u),
    });
  });

  it('judges the body that is sent, and leaves what the form has no field for to the API', () => {
    const business = new FormGroup(
      { businessName: text('Bright Smile'), phone: text('') },
      {
        validators: validateWith(SetUpBusinessDto, {
          bodyOf: ({ phone, ...rest }: { phone: string }) => ({ ...rest, phone: phone || null }),
        }),
      },
    );
    expect(business.errors).toBeNull();
    business.controls.businessName.setValue('');
    expect(Object.keys(business.errors?.[DTO_ERRORS])).toEqual(['businessName']);
  });
});

@Component({
  imports: [Control, Field, ReactiveFormsModule],
  template: `<form [formGroup]="form">
    <ui-field label="Name" [error]="errors()['name']"
      ><input uiControl formControlName="name"
    /></ui-field>
    <ui-field label="Email" [error]="errors()['email']"
      ><input uiControl formControlName="email"
    /></ui-field>
  </form>`,
})
class Host {
  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly form = new FormGroup(
    { name: text(''), email: text('') },
    { validators: validateWith(RegisterDto) },
  );
  readonly errors = formErrors(this.form);
}

describe('formErrors', () => {
  async function render() {
    const fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    return { fixture, host: fixture.componentInstance };
  }
  const nextTask = () => new Promise((resolve) => setTimeout(resolve));

  it('says nothing before the person had a chance', async () => {
    const { host } = await render();
    expect(host.form.valid).toBe(false);
    expect(host.errors()).toEqual({});
  });

  it('speaks of a field once it is left', async () => {
    const { host } = await render();
    host.element.querySelectorAll('input')[1]?.dispatchEvent(new Event('blur'));
    expect(Object.keys(host.errors())).toEqual(['email']);
  });

  it('speaks of all when sending, and leads to the first', async () => {
    const { fixture, host } = await render();
    expect(readyToSend(host.form, host.element)).toBe(false);
    expect(Object.keys(host.errors())).toEqual(['name', 'email']);
    await fixture.whenStable();
    await nextTask();
    expect(document.activeElement).toBe(host.element.querySelector('input'));
  });

  it('lets a complete form go', async () => {
    const { host } = await render();
    host.form.setValue({ name: 'Dana', email: 'dana@example.com' });
    expect(readyToSend(host.form, host.element)).toBe(true);
  });

  it('puts the API’s words at their field until it is changed, and returns the others', async () => {
    const { fixture, host } = await render();
    host.form.setValue({ name: 'Dana', email: 'dana@example.com' });
    const homeless = showProblem(
      host.form,
      problem(
        { path: 'email', message: 'This address is taken.' },
        { path: 'captcha', message: 'Prove it.' },
      ),
    );
    expect(homeless).toEqual(['Prove it.']);
    expect(host.errors()).toEqual({ email: 'This address is taken.' });

    await fixture.whenStable();
    focusFirstInvalid(host.element);
    await nextTask();
    expect(document.activeElement).toBe(host.element.querySelectorAll('input')[1]);

    host.form.controls.email.setValue('dana2@example.com');
    expect(host.errors()).toEqual({});
    expect(host.form.valid).toBe(true);
  });
});
