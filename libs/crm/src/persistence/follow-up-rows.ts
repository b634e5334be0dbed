import type { FollowUpDto } from '@coordinator/contracts';
import { toIso } from '@coordinator/platform';

/** Of `crm.contact_followups f`. */
export const FOLLOW_UP_COLUMNS = `
  f.id, f.contact_id as "contactId", f.coordinator_id as "coordinatorId",
  f.assigned_to as "assignedTo", f.type, f.priority, f.description, f.due_at as "dueAt",
  f.completed_at as "completedAt", f.completion_notes as "completionNotes",
  f.created_at as "createdAt"`;

/** The row as the API shows it: SQL reads timestamps as text of its own. */
export const toFollowUpDto = <Row extends FollowUpDto>(row: Row): Row => ({
  ...row,
  dueAt: toIso(row.dueAt),
  completedAt: toIso(row.completedAt),
  createdAt: toIso(row.createdAt),
});
