import { BUNDLES } from './bundles';
import { INDUSTRIES } from './industries';
import { PERSONAS } from './personas';
import { ROLES } from './roles';

/** All written content, each list in sort order. */
export const CATALOG_CONTENT = {
  roles: ROLES,
  personas: PERSONAS,
  bundles: BUNDLES,
  industries: INDUSTRIES,
} as const;

export { PLACEHOLDERS, type Placeholder } from './placeholders';
export type * from './content-types';
