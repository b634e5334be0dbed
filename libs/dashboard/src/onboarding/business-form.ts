import { Component, computed, ElementRef, inject, output } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { SetUpBusinessDto, type Weekday } from '@coordinator/contracts';
import { Control, Field } from '@coordinator/ui';
import { map, startWith } from 'rxjs';
import { focusFirstInvalid, formErrors, readyToSend, showProblem } from '../forms/form-errors';
import { validateWith } from '../forms/validate-with';
import type { Problem } from '../http/problem';
import { Clock } from '../today/clock';
import { spokenTime, wallClock } from '../words/time';
import { HoursEditor } from './hours-editor';
import { type DayValue, hoursOf, newWeek } from './hours-form';
import { OnboardingDraft } from './onboarding-draft';
import type { BusinessDetails } from './set-up-request';
import { deviceZone, zoneGroups } from './time-zones';

const COUNTRIES = [
  { code: 'US', name: 'United States' },
  { code: 'CA', name: 'Canada' },
  { code: 'GB', name: 'United Kingdom' },
  { code: 'IE', name: 'Ireland' },
  { code: 'AU', name: 'Australia' },
  { code: 'NZ', name: 'New Zealand' },
] as const;

interface BusinessFormValue {
  readonly businessName: string;
  readonly phone: string;
  readonly country: string;
  readonly timezone: string;
  readonly businessHours: Record<Weekday, DayValue>;
}

/** Name, phone, place on the clock and opening hours. */
@Component({
  selector: 'coordinator-business-form',
  imports: [Control, Field, HoursEditor, ReactiveFormsModule],
  templateUrl: './business-form.html',
  styleUrl: './business-form.css',
})
export class BusinessForm {
  readonly submitted = output<BusinessDetails>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly builder = inject(NonNullableFormBuilder);
  private readonly clock = inject(Clock);

  protected readonly countries = COUNTRIES;
  protected readonly zones = zoneGroups();
  protected readonly form = this.builder.group(
    {
      businessName: '',
      phone: '',
      country: 'US',
      timezone: deviceZone(),
      businessHours: newWeek(this.builder),
    },
    {
      validators: validateWith(SetUpBusinessDto, {
        bodyOf: detailsOf,
        words: {
          businessName: 'Write the name of your business.',
          phone: 'Write a phone number with its area code, like (555) 123-4567.',
          timezone: 'Choose a time zone.',
        },
      }),
    },
  );
  protected readonly errors = formErrors(this.form);

  private readonly timezone = toSignal(
    this.form.controls.timezone.valueChanges.pipe(
      startWith(deviceZone()),
      map((zone) => zone || deviceZone()),
    ),
    { requireSync: true },
  );
  protected readonly clockHint = computed(
    () => `It is ${spokenTime(wallClock(this.clock.minute(), this.timezone()).time)} there now.`,
  );

  constructor() {
    const draft = inject(OnboardingDraft);
    this.form.patchValue(draft.business());
    this.form.valueChanges
      .pipe(takeUntilDestroyed())
      .subscribe(() => draft.keepBusiness(this.form.getRawValue()));
  }

  submit(): void {
    if (!readyToSend(this.form, this.element)) return;
    this.submitted.emit(detailsOf(this.form.getRawValue()));
  }

  /** Puts the API's findings at their fields and returns the rest. */
  show(problem: Problem): string[] {
    const homeless = showProblem(this.form, problem);
    focusFirstInvalid(this.element);
    return homeless;
  }
}

/** What the form says, as the API takes it. */
function detailsOf({ phone, businessHours, ...details }: BusinessFormValue): BusinessDetails {
  return { ...details, phone: phone.trim() || null, businessHours: hoursOf(businessHours) };
}
