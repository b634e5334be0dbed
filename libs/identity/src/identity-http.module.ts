import { Module } from '@nestjs/common';
import { AccountLinksController } from './http/account-links.controller';
import { ApiKeysController } from './http/api-keys.controller';
import { AuditLogController } from './http/audit-log.controller';
import { AuthController } from './http/auth.controller';
import { InvitationsController } from './http/invitations.controller';
import { MeController } from './http/me.controller';
import { MembersController } from './http/members.controller';
import { OptionalActor } from './http/optional-actor';
import { OrganizationsController } from './http/organizations.controller';
import { RefreshCookie } from './http/refresh-cookie';
import { IdentityModule } from './identity.module';

@Module({
  imports: [IdentityModule],
  controllers: [
    AccountLinksController,
    ApiKeysController,
    AuditLogController,
    AuthController,
    InvitationsController,
    MeController,
    MembersController,
    OrganizationsController,
  ],
  providers: [OptionalActor, RefreshCookie],
})
export class IdentityHttpModule {}
