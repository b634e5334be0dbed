import type {
  BundleContent,
  IndustryContent,
  PersonaContent,
  RoleContent,
} from '../content/content-types';

/** A piece of written content as it stands in the database. */
type Template<Content> = Omit<Content, 'version'> & {
  readonly id: string;
  /** Null for a template that an administrator made. */
  readonly contentVersion: number | null;
  /** Whether it is on offer. What was hired before stays as it is. */
  readonly isActive: boolean;
};

export type RoleTemplate = Template<RoleContent>;
export type PersonaTemplate = Template<PersonaContent>;
export type IndustryTemplate = Template<IndustryContent>;
export type BundleTemplate = Template<Omit<BundleContent, 'roles'>> & {
  /** In the order in which the bundle names them. */
  readonly roles: readonly RoleTemplate[];
  readonly savingsPercentage: number;
};

/** Everything the platform offers, each list in the order in which it is shown. */
export interface Catalog {
  readonly roles: readonly RoleTemplate[];
  readonly personas: readonly PersonaTemplate[];
  readonly industries: readonly IndustryTemplate[];
  readonly bundles: readonly BundleTemplate[];
}
