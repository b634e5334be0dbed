import {
  CoordinatorActivated,
  CoordinatorHired,
  CoordinatorLetGo,
  CoordinatorPaused,
  CoordinatorUpdated,
} from '@coordinator/contracts';
import type { BusinessHours, CoordinatorStatus } from '@coordinator/contracts';
import { AggregateRoot, newId } from '@coordinator/platform/domain';

/** A template as a coordinator refers to it: by id, with its name for events and messages. */
export interface TemplateReference {
  id: string;
  name: string;
}

export interface Hire {
  organizationId: string;
  role: TemplateReference;
  persona: TemplateReference;
  displayName: string | null;
  customGreeting: string | null;
  monthlyPriceCents: number;
  bundleId: string | null;
  now: Temporal.Instant;
}

/** What an owner may change. Undefined stays as it is; null goes back to the template's. */
export interface CoordinatorChanges {
  displayName?: string | null;
  voiceId?: string | null;
  customGreeting?: string | null;
  customPrompts?: Record<string, unknown> | null;
  customScripts?: Record<string, unknown> | null;
  availability?: BusinessHours | null;
  personaTemplateId?: string;
}

/** A hired coordinator: a role in the voice of a persona, working for one organization. */
export class Coordinator extends AggregateRoot {
  readonly id: string = newId();
  readonly organizationId!: string;
  readonly roleTemplateId!: string;
  personaTemplateId!: string;
  displayName: string | null = null;
  voiceId: string | null = null;
  customGreeting: string | null = null;
  customPrompts: Record<string, unknown> | null = null;
  customScripts: Record<string, unknown> | null = null;
  availability: BusinessHours | null = null;
  status: CoordinatorStatus = 'active';
  monthlyPriceCents = 0;
  bundleId: string | null = null;
  activatedAt: Date | null = null;
  createdAt!: Date;
  updatedAt!: Date;
  deletedAt: Date | null = null;
  version = 1;

  /** A new coordinator: active at once, always on duty. */
  static hire({ role, persona, now, ...terms }: Hire): Coordinator {
    const coordinator = new Coordinator();
    const at = new Date(now.epochMilliseconds);
    Object.assign(coordinator, terms, {
      roleTemplateId: role.id,
      personaTemplateId: persona.id,
      activatedAt: at,
      createdAt: at,
      updatedAt: at,
    });
    coordinator.raise(new CoordinatorHired(coordinator.id, role.name, persona.name));
    return coordinator;
  }

  /** Puts the coordinator to work. No change if they already are. */
  activate(now: Temporal.Instant): void {
    if (this.status === 'active') return;
    this.status = 'active';
    this.activatedAt = new Date(now.epochMilliseconds);
    this.touch(now);
    this.raise(new CoordinatorActivated(this.id));
  }

  /** Takes the coordinator off work: messages are still taken. No change if they already are off. */
  pause(now: Temporal.Instant): void {
    if (this.status === 'paused') return;
    this.status = 'paused';
    this.touch(now);
    this.raise(new CoordinatorPaused(this.id));
  }

  change(changes: CoordinatorChanges, now: Temporal.Instant): void {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    if (given.length === 0) return;
    Object.assign(this, Object.fromEntries(given));
    this.touch(now);
    this.raise(
      new CoordinatorUpdated(
        this.id,
        given.map(([name]) => name),
      ),
    );
  }

  /** From now on on its own, at its own price: the bundle that it came with has ended. */
  leaveBundle(monthlyPriceCents: number, now: Temporal.Instant): void {
    this.bundleId = null;
    this.monthlyPriceCents = monthlyPriceCents;
    this.touch(now);
  }

  /** Ends the employment. The record stays, for what the coordinator has done. */
  letGo(now: Temporal.Instant): void {
    if (this.deletedAt) return;
    this.status = 'inactive';
    this.deletedAt = new Date(now.epochMilliseconds);
    this.touch(now);
    this.raise(new CoordinatorLetGo(this.id));
  }

  private touch(now: Temporal.Instant): void {
    this.updatedAt = new Date(now.epochMilliseconds);
  }
}
