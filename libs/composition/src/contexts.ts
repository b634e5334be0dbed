import { analyticsContext } from '@coordinator/analytics';
import { assistantContext } from '@coordinator/assistant';
import { billingContext } from '@coordinator/billing';
import { catalogContext } from '@coordinator/catalog';
import { complianceContext } from '@coordinator/compliance';
import { conversationsContext } from '@coordinator/conversations';
import { crmContext } from '@coordinator/crm';
import { identityContext } from '@coordinator/identity';
import { knowledgeContext } from '@coordinator/knowledge';
import { notificationsContext } from '@coordinator/notifications';
import type { ContextDefinition } from '@coordinator/platform';
import { schedulingContext } from '@coordinator/scheduling';
import { workforceContext } from '@coordinator/workforce';

/** Every context of the product. */
export const CONTEXTS: readonly ContextDefinition[] = [
  identityContext,
  catalogContext,
  crmContext,
  schedulingContext,
  knowledgeContext,
  workforceContext,
  complianceContext,
  assistantContext,
  conversationsContext,
  billingContext,
  notificationsContext,
  analyticsContext,
];
