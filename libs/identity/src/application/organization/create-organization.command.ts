import { randomInt } from 'node:crypto';
import type { CreateOrganizationDto } from '@coordinator/contracts';
import { Clock, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Member } from '../../domain/member';
import { Organization } from '../../domain/organization';
import { slugify } from '../../domain/slug';
import { Users } from '../../persistence/users';
import { AuditTrail } from '../audit-trail';
import { newFacts } from './organization-facts';

export interface NewOrganization extends CreateOrganizationDto {
  /** Instant. Default: 14 days from now. */
  trialEndsAt?: string;
}

const TRIAL = { hours: 14 * 24 };
const SUFFIX_LENGTH = 6;
const SUFFIX_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Founds an organization with its owner, and makes it the one that the owner works
 * with. Its email address is the owner's unless it has one of its own. Answers its id. Runs for the new tenant, whatever the present one is.
 */
export class CreateOrganization extends Command<string> {
  constructor(
    readonly ownerId: string,
    readonly details: NewOrganization,
  ) {
    super();
  }
}

@CommandHandler(CreateOrganization)
export class CreateOrganizationHandler implements ICommandHandler<CreateOrganization> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ ownerId, details }: CreateOrganization): Promise<string> {
    const now = this.clock.now();
    const identity = {
      id: newId(),
      userId: ownerId,
      slug: await this.#freeSlug(details.name),
      trialEndsAt: details.trialEndsAt
        ? Temporal.Instant.from(details.trialEndsAt)
        : now.add(TRIAL),
    };
    const email = details.email ?? (await this.users.findById(ownerId))?.email ?? null;
    const organization = Organization.create(identity, newFacts({ ...details, email }), now);
    const { id } = organization;
    await this.unitOfWork.runFor(id, async () => {
      const { em } = this.unitOfWork;
      em.persist(organization);
      await em.flush();
      em.persist(new Member(newId(), id, ownerId, 'owner', null, now));
      await this.users.setCurrentOrganization(ownerId, id);
      await this.audit.record('organization.created', `organization:${id}`, {
        name: organization.name,
      });
    });
    return id;
  }

  async #freeSlug(name: string): Promise<string> {
    for (;;) {
      const slug = `${slugify(name)}-${randomSuffix()}`;
      const row = await this.unitOfWork.queryOne<{ taken: boolean }>(
        'select identity.slug_is_taken($1) as taken',
        [slug],
      );
      if (!row?.taken) return slug;
    }
  }
}

function randomSuffix(): string {
  return Array.from(
    { length: SUFFIX_LENGTH },
    () => SUFFIX_CHARACTERS[randomInt(SUFFIX_CHARACTERS.length)],
  ).join('');
}
