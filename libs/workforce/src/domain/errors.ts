import { DomainError } from '@coordinator/platform/domain';

/** The sign-up names a role, persona, bundle or industry that the catalogue does not offer. */
export class NotInCatalog extends DomainError {
  constructor(field: 'role' | 'persona' | 'bundle' | 'industry', value: string) {
    super('not_in_catalog', 'invalid', `There is no ${field} of that name.`, {
      errors: [{ path: field, message: `${field} "${value.slice(0, 60)}" is not offered` }],
    });
  }
}

/** Either a role or a bundle is hired, not both and not neither. */
export class RoleOrBundle extends DomainError {
  constructor() {
    super('role_or_bundle', 'invalid', 'Name either a role or a bundle.', {
      errors: [{ path: 'role', message: 'either role or bundle is needed, and not both' }],
    });
  }
}
