import { Component, computed, effect, ElementRef, inject, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { Button, Icon, Notice, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { forkJoin } from 'rxjs';
import { HOME_PATH } from '../config/home-path';
import type { Problem } from '../http/problem';
import { Brand } from '../shell/brand';
import { spokenPrice } from '../words/money';
import { BusinessForm } from './business-form';
import { IdempotencyKeys } from './idempotency-keys';
import { IndustryPicker } from './industry-picker';
import { OnboardingDraft, type OnboardingProgress } from './onboarding-draft';
import { OnboardingActions } from './onboarding.actions';
import { OnboardingApi } from './onboarding-api';
import { PersonaPicker } from './persona-picker';
import { RolePicker } from './role-picker';
import type { BusinessDetails } from './set-up-request';

const STEPS = [
  { name: 'role', label: 'Role' },
  { name: 'persona', label: 'Person' },
  { name: 'industry', label: 'Industry' },
  { name: 'business', label: 'Your business' },
] as const;

const DONE_PATH = '/coordinator/onboarding/done';

/** From nothing to a hired coordinator: a role, a person, an industry, the business. */
@Component({
  imports: [
    Brand,
    BusinessForm,
    Button,
    Icon,
    IndustryPicker,
    Notice,
    PersonaPicker,
    RolePicker,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './onboarding-page.html',
  styleUrl: './onboarding-page.css',
})
export class OnboardingPage {
  private readonly api = inject(OnboardingApi);
  private readonly router = inject(Router);
  private readonly store = inject(Store);
  private readonly draft = inject(OnboardingDraft);
  private readonly begun = this.draft.progress();
  private readonly keys = new IdempotencyKeys();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly businessForm = viewChild(BusinessForm);

  protected readonly homePath = HOME_PATH;
  protected readonly steps = STEPS;
  protected readonly catalogue = rxResource({
    stream: () =>
      forkJoin({
        roles: this.api.roles(),
        personas: this.api.personas(),
        industries: this.api.industries(),
      }),
  });

  protected readonly stepIndex = signal(reachable(this.begun));
  protected readonly step = computed(() => STEPS[this.stepIndex()]?.name ?? 'role');
  protected readonly role = signal(this.begun?.role ?? null);
  private readonly chosenPersona = signal(this.begun?.persona ?? null);
  protected readonly industry = signal(this.begun?.industry ?? null);
  /** Somebody is always chosen: the first, until the person says otherwise. */
  protected readonly persona = computed(
    () => this.chosenPersona() ?? this.personas()[0]?.name ?? null,
  );
  protected readonly missing = signal<string | null>(null);
  protected readonly saving = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected readonly roles = computed(() => this.loaded()?.roles ?? []);
  protected readonly personas = computed(() => this.loaded()?.personas ?? []);
  protected readonly industries = computed(() => this.loaded()?.industries ?? []);
  private readonly loaded = computed(() =>
    this.catalogue.hasValue() ? this.catalogue.value() : null,
  );

  protected readonly roleTemplate = computed(() =>
    this.roles().find(({ name }) => name === this.role()),
  );
  protected readonly personaName = computed(
    () => this.personas().find(({ name }) => name === this.persona())?.displayName ?? '',
  );
  protected readonly price = computed(() => {
    const role = this.roleTemplate();
    return role ? spokenPrice(role.basePriceCents) : null;
  });
  protected readonly continueLabel = computed(() => {
    if (this.step() === 'persona') return `Continue with ${this.personaName()}`;
    return this.step() === 'business' ? `Hire ${this.personaName()}` : 'Continue';
  });

  constructor() {
    effect(() =>
      this.draft.keepProgress({
        stepIndex: this.stepIndex(),
        role: this.role(),
        persona: this.chosenPersona(),
        industry: this.industry(),
      }),
    );
  }

  protected pickRole(role: string): void {
    this.role.set(role);
    this.missing.set(null);
  }

  protected pickPersona(persona: string): void {
    this.chosenPersona.set(persona);
  }

  protected pickIndustry(industry: string): void {
    this.industry.set(industry);
    this.missing.set(null);
  }

  protected goOn(): void {
    if (this.step() === 'business') {
      this.businessForm()?.submit();
      return;
    }
    const missing = this.whatIsMissing();
    this.missing.set(missing);
    if (missing === null) this.goTo(this.stepIndex() + 1);
  }

  protected goTo(index: number): void {
    this.missing.set(null);
    this.problem.set(null);
    this.stepIndex.set(index);
    // A new step is a new page to a reader: begin at its heading.
    setTimeout(() => this.element.querySelector<HTMLElement>('h1')?.focus());
  }

  protected hire(details: BusinessDetails): void {
    const role = this.role();
    const persona = this.persona();
    const industry = this.industry();
    if (this.saving() || role === null || persona === null || industry === null) return;

    const request = { role, persona, industry, ...details, provisionPhone: true } as const;
    this.saving.set(true);
    this.problem.set(null);
    this.api.setUp(request, this.keys.keyFor(request)).subscribe({
      next: (business) => {
        this.store.dispatch(OnboardingActions.businessSetUp({ organizationId: business.id }));
        this.draft.forget();
        void this.router.navigateByUrl(DONE_PATH);
      },
      error: (problem: Problem) => {
        this.saving.set(false);
        const homeless = this.businessForm()?.show(problem) ?? [];
        const spoken = problem.errors.length > homeless.length;
        this.problem.set(spoken ? null : [problem.detail, ...homeless].join(' '));
      },
    });
  }

  private whatIsMissing(): string | null {
    if (this.step() === 'role' && this.role() === null) return 'Choose a role first.';
    if (this.step() === 'industry' && this.industry() === null) return 'Choose an industry first.';
    return null;
  }
}

/** Where somebody who comes back goes on: never past a choice that is missing. */
function reachable(begun: OnboardingProgress | null): number {
  if (begun === null || begun.role === null) return 0;
  const furthest = begun.industry === null ? STEPS.length - 2 : STEPS.length - 1;
  return Math.min(Math.max(0, Math.floor(begun.stepIndex)), furthest);
}
