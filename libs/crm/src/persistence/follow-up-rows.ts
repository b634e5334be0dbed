import type { FollowUpDto } from '@coordinator/contracts';
import { toIso } from '@coordinator/platform';

export const FOLLOW_UP_COLUMNS = `
  id, contact_id as "contactId", coordinator_id as "coordinatorId", assigned_to as "assignedTo",
  type, priority, description, due_at as "dueAt", completed_at as "completedAt",
  completion_notes as "completionNotes", created_at as "createdAt"`;

/** The row as the API shows it: SQL reads timestamps as text of its own. */
export const toFollowUpDto = (row: FollowUpDto): FollowUpDto => ({
  ...row,
  dueAt: toIso(row.dueAt),
  completedAt: toIso(row.completedAt),
  createdAt: toIso(row.createdAt),
});
