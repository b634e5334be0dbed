import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { WEBHOOK_PREFIX } from './body-parsers';
import { summaryOf } from './openapi/documentation';
import { RouteTable } from './route-table';
import type { Route } from './route-table';

const ORGANIZATION = /\/organizations\/:(\w+)/;
const ADMIN_PREFIX = '/api/coordinator/admin/';
const UNTYPED: readonly unknown[] = [undefined, Object, String, Array];

/** Refuses to start with a route that forgot to say who may call it, what it takes or what it does. */
@Injectable()
export class RouteRules implements OnModuleInit {
  constructor(private readonly table: RouteTable) {}

  onModuleInit(): void {
    const broken = this.table
      .routes()
      .flatMap((route) =>
        brokenRules(route).map(
          (rule) => `  - ${route.method} ${route.path} (${route.controller.name}) ${rule}`,
        ),
      );
    if (broken.length > 0) throw new Error(`Some routes are not complete:\n${broken.join('\n')}`);
  }
}

/** What a route lacks. */
export function brokenRules(route: Route): string[] {
  const { access, path, inputs } = route;
  const organization = ORGANIZATION.exec(path)?.[1];
  const forMembers = access.kind === 'permission' || access.kind === 'member';
  const rules: [broken: boolean, rule: string][] = [
    [
      organization !== undefined && organization !== 'organizationId',
      'must call its organization :organizationId',
    ],
    [organization !== undefined && !forMembers, 'needs @RequirePermission or @AnyMember'],
    [
      organization === undefined && forMembers,
      'asks for a permission but names no :organizationId',
    ],
    [path.startsWith(ADMIN_PREFIX) && access.kind !== 'platform_admin', 'needs @PlatformAdmin'],
    [
      path.startsWith(WEBHOOK_PREFIX) !== (access.kind === 'webhook'),
      'and @Webhook must go together with /api/webhooks',
    ],
    [
      access.kind !== 'webhook' && inputs.some(({ type }) => UNTYPED.includes(type)),
      'takes input without a DTO class (imported as a value)',
    ],
    [summaryOf(route.handler) === undefined, 'needs @Summary'],
  ];
  return rules.filter(([broken]) => broken).map(([, rule]) => rule);
}
