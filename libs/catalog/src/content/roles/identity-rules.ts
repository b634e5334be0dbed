import type { RoleSkill } from '../content-types';

type IdentityRule = Pick<RoleSkill, 'identityLevel' | 'channelLevels'>;

/** A text from the number on file is enough; a caller id or a sender address can be forged. */
export const OWN_VISIT: IdentityRule = { identityLevel: 'L2', channelLevels: { sms: 'L1' } };

/** Nothing about a debt is said before a code has proven who is there. */
export const OWN_DEBT: IdentityRule = { identityLevel: 'L3' };
