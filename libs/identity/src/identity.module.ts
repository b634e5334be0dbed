import { AccessPolicy, Authenticator } from '@coordinator/platform';
import { Global, Module } from '@nestjs/common';
import { AccessTokens } from './application/access-tokens';
import { ChangePasswordHandler } from './application/account/change-password.command';
import { ConfirmEmailHandler } from './application/account/confirm-email.command';
import { EndSessionHandler } from './application/account/end-session.command';
import { EnsureUserHandler } from './application/account/ensure-user.command';
import { ForgetExpired } from './application/account/forget-expired';
import { GetMeHandler } from './application/account/get-me.query';
import { OpenSessionHandler } from './application/account/open-session.command';
import { PasswordChange } from './application/account/password-change';
import { RecordFailedSignInHandler } from './application/account/record-failed-sign-in.command';
import { RefreshSessionHandler } from './application/account/refresh-session.command';
import { RegisterUserHandler } from './application/account/register-user.command';
import { RenameUserHandler } from './application/account/rename-user.command';
import { RequestEmailConfirmationHandler } from './application/account/request-email-confirmation.command';
import { RequestPasswordResetHandler } from './application/account/request-password-reset.command';
import { ResetPasswordHandler } from './application/account/reset-password.command';
import { SessionTokens } from './application/account/session-tokens';
import { SignIn } from './application/account/sign-in';
import { AuditTrail } from './application/audit-trail';
import { DerivedTokens } from './application/derived-tokens';
import { IdentityAuthenticator } from './application/identity-authenticator';
import { KnownMemberships } from './application/known-memberships';
import { ListAuditLogHandler } from './application/list-audit-log.query';
import { AccountMails } from './application/mail/account-mails';
import { SendAccountMailHandler } from './application/mail/send-account-mail.job';
import { MembershipPolicy } from './application/membership-policy';
import { CreateOrganizationHandler } from './application/organization/create-organization.command';
import { DeleteOrganizationHandler } from './application/organization/delete-organization.command';
import { FindOrganizationHandler } from './application/organization/find-organization.query';
import { GetOrganizationHandler } from './application/organization/get-organization.query';
import { ListOwnOrganizationsHandler } from './application/organization/list-own-organizations.query';
import { SwitchOrganizationHandler } from './application/organization/switch-organization.command';
import { UpdateOrganizationHandler } from './application/organization/update-organization.command';
import { PasswordHasher } from './application/password-hasher';
import { AcceptInvitationHandler } from './application/people/accept-invitation.command';
import { ApiKeys } from './application/people/api-keys';
import { InvitationDesk } from './application/people/invitation-desk';
import { InviteMemberHandler } from './application/people/invite-member.command';
import { ListInvitationsHandler } from './application/people/list-invitations.query';
import { ListMembersHandler } from './application/people/list-members.query';
import { ListMembersWhoMayHandler } from './application/people/list-members-who-may.query';
import { RemoveMemberHandler } from './application/people/remove-member.command';
import { ResendInvitationHandler } from './application/people/resend-invitation.command';
import { RevokeInvitationHandler } from './application/people/revoke-invitation.command';
import { UpdateMemberHandler } from './application/people/update-member.command';
import { BeforeTenant } from './persistence/before-tenant';
import { Invitations } from './persistence/invitations';
import { Members } from './persistence/members';
import { Organizations } from './persistence/organizations';
import { Sessions } from './persistence/sessions';
import { Users } from './persistence/users';

const rows = [BeforeTenant, Invitations, Members, Organizations, Sessions, Users];

const accounts = [
  AccountMails,
  ChangePasswordHandler,
  ConfirmEmailHandler,
  EndSessionHandler,
  EnsureUserHandler,
  ForgetExpired,
  GetMeHandler,
  OpenSessionHandler,
  PasswordChange,
  RecordFailedSignInHandler,
  RefreshSessionHandler,
  RegisterUserHandler,
  RenameUserHandler,
  RequestEmailConfirmationHandler,
  RequestPasswordResetHandler,
  ResetPasswordHandler,
  SendAccountMailHandler,
  SignIn,
];

const organizations = [
  CreateOrganizationHandler,
  DeleteOrganizationHandler,
  FindOrganizationHandler,
  GetOrganizationHandler,
  ListOwnOrganizationsHandler,
  SwitchOrganizationHandler,
  UpdateOrganizationHandler,
];

const people = [
  AcceptInvitationHandler,
  ApiKeys,
  InvitationDesk,
  InviteMemberHandler,
  ListInvitationsHandler,
  ListMembersHandler,
  ListMembersWhoMayHandler,
  RemoveMemberHandler,
  ResendInvitationHandler,
  RevokeInvitationHandler,
  UpdateMemberHandler,
];

const secrets = [AccessTokens, DerivedTokens, PasswordHasher, SessionTokens];

/** Global, because every route asks who is calling and what they may do. */
@Global()
@Module({
  providers: [
    ...rows,
    ...accounts,
    ...organizations,
    ...people,
    ...secrets,
    AuditTrail,
    KnownMemberships,
    ListAuditLogHandler,
    { provide: Authenticator, useClass: IdentityAuthenticator },
    { provide: AccessPolicy, useClass: MembershipPolicy },
  ],
  exports: [
    AccessPolicy,
    ApiKeys,
    AuditTrail,
    Authenticator,
    InvitationDesk,
    PasswordChange,
    PasswordHasher,
    SessionTokens,
    SignIn,
  ],
})
export class IdentityModule {}
