import { inject, Injectable } from '@angular/core';
import { WEEKDAYS } from '@coordinator/contracts';
import { PersonalStorage } from '../storage/personal-storage';

const KEPT_AS = 'onboarding';
const CHOICES = ['role', 'persona', 'industry'] as const;
const FACTS = ['businessName', 'phone', 'country', 'timezone'] as const;

type Fields = Readonly<Record<string, unknown>>;

/** How far somebody came, as the wizard left it. */
export interface OnboardingProgress {
  readonly stepIndex: number;
  readonly role: string | null;
  readonly persona: string | null;
  readonly industry: string | null;
}

/** What was chosen and typed so far: it outlives a reload, and ends with the hiring. */
@Injectable({ providedIn: 'root' })
export class OnboardingDraft {
  private readonly storage = inject(PersonalStorage);

  /** Null when nothing was begun. */
  progress(): OnboardingProgress | null {
    const { stepIndex, ...kept } = this.kept();
    if (typeof stepIndex !== 'number') return null;
    const [role, persona, industry] = CHOICES.map((name) => textOf(kept[name]));
    return { stepIndex, role: role ?? null, persona: persona ?? null, industry: industry ?? null };
  }

  /** What fits of the form of the business, for its `patchValue`. */
  business(): Fields {
    const kept = objectOf(this.kept()['business']);
    const facts = FACTS.flatMap((name) => {
      const text = textOf(kept[name]);
      return text === null ? [] : [[name, text] as const];
    });
    const hours = objectOf(kept['businessHours']);
    const days = WEEKDAYS.flatMap((day) => {
      const { open, start, end } = objectOf(hours[day]);
      return typeof open === 'boolean' && typeof start === 'string' && typeof end === 'string'
        ? [[day, { open, start, end }] as const]
        : [];
    });
    return { ...Object.fromEntries(facts), businessHours: Object.fromEntries(days) };
  }

  keepProgress(progress: OnboardingProgress): void {
    this.storage.write(KEPT_AS, { ...this.kept(), ...progress });
  }

  keepBusiness(business: object): void {
    this.storage.write(KEPT_AS, { ...this.kept(), business });
  }

  forget(): void {
    this.storage.write(KEPT_AS, null);
  }

  private kept(): Fields {
    return objectOf(this.storage.read(KEPT_AS));
  }
}

function objectOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
