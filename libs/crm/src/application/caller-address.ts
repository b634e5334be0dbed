import type { SkillCaller } from '@coordinator/platform';
import type { ContactAddress } from './contacts-at.query';

/** Where somebody is reached with whom a coordinator speaks. */
export const callerAddress = ({ channel, address }: SkillCaller): ContactAddress =>
  channel === 'email' ? { email: address } : { phone: address };
