/** Whether a contact may be approached. */
export const CONTACT_STATUSES = ['active', 'inactive', 'do_not_contact'] as const;
export type ContactStatus = (typeof CONTACT_STATUSES)[number];

/** How a contact came about; `message`: somebody unknown wrote or called. */
export const CONTACT_SOURCES = ['manual', 'import', 'api', 'web_form', 'message'] as const;
export type ContactSource = (typeof CONTACT_SOURCES)[number];

/** The orders of the list; `-` is descending. */
export const CONTACT_SORTS = [
  '-createdAt',
  'createdAt',
  'name',
  '-name',
  '-lastContactedAt',
  'lastContactedAt',
] as const;
export type ContactSort = (typeof CONTACT_SORTS)[number];

export const FOLLOW_UP_TYPES = ['call', 'email', 'sms', 'task'] as const;
export type FollowUpType = (typeof FOLLOW_UP_TYPES)[number];

export const FOLLOW_UP_PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type FollowUpPriority = (typeof FOLLOW_UP_PRIORITIES)[number];
