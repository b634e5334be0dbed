import { newId } from '@coordinator/platform/domain';
import { assignDefined } from './assign-defined';

export interface ResourceChanges {
  readonly name?: string;
  readonly capacity?: number;
  readonly sortOrder?: number;
  readonly isActive?: boolean;
  readonly availabilityScheduleId?: string | null;
}

/** What is booked: a chair, a room, a table, a technician. */
export class Resource {
  readonly id: string = newId();
  organizationId!: string;
  readonly createdAt!: Temporal.Instant;
  readonly updatedAt!: Temporal.Instant;
  name!: string;
  /** The greatest party that it holds at once. */
  capacity = 1;
  /** Of two that are equally busy, the lower is booked first. */
  sortOrder = 0;
  isActive = true;
  /** Its own hours; null means the organization's default. */
  availabilityScheduleId: string | null = null;

  static create(
    organizationId: string,
    input: ResourceChanges & { readonly name: string },
  ): Resource {
    const resource = new Resource();
    resource.organizationId = organizationId;
    resource.change(input);
    return resource;
  }

  change(changes: ResourceChanges): void {
    assignDefined<ResourceChanges>(this, changes);
  }
}
