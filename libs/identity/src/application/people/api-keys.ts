import { createHash, randomBytes } from 'node:crypto';
import type { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto } from '@coordinator/contracts';
import { Clock, InvalidInput, newId, NotFound, toIso, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { NotYours } from '../../domain/errors';
import { Members } from '../../persistence/members';
import { AuditTrail } from '../audit-trail';

export const API_KEY_PREFIX = 'ck_';
const KEY_BYTES = 32;
const SHOWN_LENGTH = 9;

interface Row {
  id: string;
  name: string;
  prefix: string;
  permissions: string[];
  last_used_at: string | null;
  expires_at: string | null;
  created_at: string;
}

const COLUMNS = 'id, name, prefix, permissions, last_used_at, expires_at, created_at';

/** What is stored of a key. It has 256 random bits, so a fast hash is enough. */
export const hashApiKey = (key: string): Buffer => createHash('sha256').update(key).digest();

/** The keys of the organization at hand, by which programs act in its name. */
@Injectable()
export class ApiKeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: Members,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(limit: number, afterId: string | null): Promise<ApiKeyDto[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select ${COLUMNS} from identity.api_keys
        where revoked_at is null and ($1::uuid is null or id > $1) order by id limit $2`,
      [afterId, limit + 1],
    );
    return rows.map(toDto);
  }

  /** Makes a key with some of the permissions of the member who acts. Nobody can read it again afterwards. */
  create({ name, permissions, expiresAt }: CreateApiKeyDto): Promise<CreatedApiKeyDto> {
    const key = `${API_KEY_PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`;
    const end = this.#future(expiresAt ?? null);
    return this.unitOfWork.run(async () => {
      const maker = await this.members.acting();
      const foreign = permissions.find((permission) => !maker.may(permission));
      if (foreign) throw new NotYours(foreign);
      const row = await this.unitOfWork.queryOne<Row>(
        `insert into identity.api_keys
           (id, organization_id, created_by, name, prefix, key_hash, permissions, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${COLUMNS}`,
        [
          newId(),
          maker.organizationId,
          maker.userId,
          name,
          key.slice(0, SHOWN_LENGTH),
          hashApiKey(key),
          [...new Set(permissions)],
          this.clock.now().toString(),
          end?.toString() ?? null,
        ],
      );
      const made = toDto(row as Row);
      await this.audit.record('api_key.created', `api_key:${made.id}`, { name, permissions });
      return { ...made, key };
    });
  }

  /** The key is worth nothing from now on. */
  revoke(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const row = await this.unitOfWork.queryOne<{ name: string }>(
        'update identity.api_keys set revoked_at = $2 where id = $1 and revoked_at is null returning name',
        [id, this.clock.now().toString()],
      );
      if (!row) throw new NotFound('The API key');
      await this.audit.record('api_key.revoked', `api_key:${id}`, { name: row.name });
    });
  }

  #future(expiresAt: string | null): Temporal.Instant | null {
    if (expiresAt === null) return null;
    try {
      const instant = Temporal.Instant.from(expiresAt);
      if (Temporal.Instant.compare(instant, this.clock.now()) > 0) return instant;
    } catch {
      // Not an instant: the same answer as for one that is over.
    }
    throw new InvalidInput([{ path: 'expiresAt', message: 'must be an instant in the future' }]);
  }
}

function toDto(row: Row): ApiKeyDto {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    permissions: row.permissions,
    lastUsedAt: toIso(row.last_used_at),
    expiresAt: toIso(row.expires_at),
    createdAt: toIso(row.created_at),
  };
}
