import { Clock, Config, UnitOfWork } from '@coordinator/platform';
import type { Mail } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { TokenPurpose } from '../derived-tokens';
import { DerivedTokens } from '../derived-tokens';
import { confirmationText, invitationText, resetText } from './mail-texts';
import type { AccountMailKind } from './send-account-mail.job';

type Letter = Omit<Mail, 'reference'>;

/** Writes the mails about accounts, from what is true when they are sent. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: DerivedTokens,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Null if the mail has lost its point: the link is used, withdrawn or too old. */
  compose(kind: AccountMailKind, id: string): Promise<Letter | null> {
    switch (kind) {
      case 'email_confirmation':
        return this.#confirmation(id);
      case 'password_reset':
        return this.#reset(id);
      case 'invitation':
        return this.#invitation(id);
    }
  }

  async #confirmation(id: string): Promise<Letter | null> {
    const row = await this.unitOfWork.queryOne<{ email: string; name: string }>(
      `select c.email, u.name from identity.email_confirmations c join identity.users u on u.id = c.user_id
        where c.id = $1 and c.used_at is null and c.expires_at > $2`,
      [id, this.#now()],
    );
    if (!row) return null;
    const link = this.#link('confirm-email', 'email_confirmation', id);
    return { to: row.email, ...confirmationText({ name: row.name, link }) };
  }

  async #reset(id: string): Promise<Letter | null> {
    const row = await this.unitOfWork.queryOne<{ email: string; name: string }>(
      `select u.email, u.name from identity.password_resets r join identity.users u on u.id = r.user_id
        where r.id = $1 and r.used_at is null and r.expires_at > $2`,
      [id, this.#now()],
    );
    if (!row) return null;
    const link = this.#link('reset-password', 'password_reset', id);
    return { to: row.email, ...resetText({ name: row.name, link }) };
  }

  async #invitation(id: string): Promise<Letter | null> {
    const row = await this.unitOfWork.queryOne<{
      email: string;
      organization: string;
      inviter: string;
    }>(
      `select i.email, o.name as organization, u.name as inviter
         from identity.invitations i
         join identity.organizations o on o.id = i.organization_id and o.deleted_at is null
         join identity.users u on u.id = i.invited_by
        where i.id = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > $2`,
      [id, this.#now()],
    );
    if (!row) return null;
    const { email, organization, inviter } = row;
    const link = this.#link('accept-invitation', 'invitation', id);
    return { to: email, ...invitationText({ organization, inviter, link }) };
  }

  #link(page: string, purpose: TokenPurpose, id: string): string {
    const url = new URL(`/${page}`, this.config.PUBLIC_BASE_URL);
    url.searchParams.set('token', this.tokens.issue(purpose, id));
    return url.toString();
  }

  #now(): string {
    return this.clock.now().toString();
  }
}
