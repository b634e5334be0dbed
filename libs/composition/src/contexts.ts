import { catalogContext } from '@coordinator/catalog';
import { crmContext } from '@coordinator/crm';
import { identityContext } from '@coordinator/identity';
import type { ContextDefinition } from '@coordinator/platform';

/** Every context of the product, in the order in which their schemas build on each other. */
export const CONTEXTS: readonly ContextDefinition[] = [identityContext, catalogContext, crmContext];
