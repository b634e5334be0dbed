import { Clock, newId, UnitOfWork } from '@coordinator/platform';
import type { UserDto } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';

export interface Account extends UserDto {
  passwordHash: string;
}

interface UserRow {
  id: string;
  name: string;
  email: string;
  password_hash: string;
  email_confirmed_at: string | null;
  platform_admin: boolean;
  current_organization_id: string | null;
}

const COLUMNS =
  'id, name, email, password_hash, email_confirmed_at, platform_admin, current_organization_id';

/** The people who can sign in. */
@Injectable()
export class Users {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find('email = $1', email);
  }

  findById(id: string): Promise<Account | undefined> {
    return this.#find('id = $1', id);
  }

  /** Adds a person. Null if the address has an account already, even one that is being made at this moment. */
  async add(person: {
    name: string;
    email: string;
    passwordHash: string;
    emailConfirmed: boolean;
  }): Promise<string | null> {
    const now = this.clock.now().toString();
    const row = await this.unitOfWork.queryOne<{ id: string }>(
      `insert into identity.users (id, name, email, password_hash, email_confirmed_at, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6) on conflict (email) do nothing returning id`,
      [
        newId(),
        person.name,
        person.email,
        person.passwordHash,
        person.emailConfirmed ? now : null,
        now,
      ],
    );
    return row?.id ?? null;
  }

  async rename(id: string, name: string): Promise<void> {
    await this.#update(id, 'name = $3', name);
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.#update(id, 'password_hash = $3', passwordHash);
  }

  async setPlatformAdmin(id: string, platformAdmin: boolean): Promise<void> {
    await this.#update(id, 'platform_admin = $3', platformAdmin);
  }

  async setCurrentOrganization(id: string, organizationId: string): Promise<void> {
    await this.#update(id, 'current_organization_id = $3', organizationId);
  }

  /** The organization is no longer the current one of any of its members. */
  async leaveCurrentOrganization(organizationId: string): Promise<void> {
    await this.unitOfWork.query(
      `update identity.users set current_organization_id = null, updated_at = $2
        where current_organization_id = $1
          and id in (select user_id from identity.organization_members where organization_id = $1)`,
      [organizationId, this.clock.now().toString()],
    );
  }

  /** Remembers that the address is the person's, unless it has been changed since. */
  async confirmEmail(id: string, email: string): Promise<void> {
    await this.#update(
      id,
      'email_confirmed_at = coalesce(email_confirmed_at, $2)',
      email,
      'email = $3',
    );
  }

  async #find(condition: string, value: string): Promise<Account | undefined> {
    const row = await this.unitOfWork.queryOne<UserRow>(
      `select ${COLUMNS} from identity.users where ${condition}`,
      [value],
    );
    return row && toAccount(row);
  }

  async #update(id: string, assignment: string, value: unknown, condition = 'true'): Promise<void> {
    await this.unitOfWork.query(
      `update identity.users set ${assignment}, updated_at = $2 where id = $1 and ${condition}`,
      [id, this.clock.now().toString(), value],
    );
  }
}

/** The account as its owner sees it: without the password. */
export function toUserDto({ passwordHash: _, ...user }: Account): UserDto {
  return user;
}

function toAccount(row: UserRow): Account {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    passwordHash: row.password_hash,
    emailConfirmed: row.email_confirmed_at !== null,
    platformAdmin: row.platform_admin,
    currentOrganizationId: row.current_organization_id,
  };
}
