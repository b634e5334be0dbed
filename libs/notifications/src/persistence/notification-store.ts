import type { NotificationDto } from '@coordinator/contracts';
import { Clock, currentOrganizationId, newId, toIso, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { News } from '../domain/news';

export interface NotificationsFilter {
  readonly userId: string;
  readonly unread?: boolean;
  readonly limit: number;
  readonly afterId: string | null;
}

interface Added {
  readonly id: string;
  readonly userId: string;
}

type Row = Omit<NotificationDto, 'link'> & NotificationDto['link'];

const COLUMNS = `
  id, kind, urgency, title, body, conversation_id as "conversationId", contact_id as "contactId",
  appointment_id as "appointmentId", read_at as "readAt", created_at as "createdAt"`;

/** What the members of the organization at hand were told. */
@Injectable()
export class NotificationStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes news down for members, each once per event, and answers for whom it was new. With
   * `onceInHours`, whoever has not read the same news of the conversation yet is not told again so soon.
   */
  async add(
    userIds: readonly string[],
    eventId: string,
    { kind, urgency, title, body, link }: News,
    onceInHours: number,
  ): Promise<Added[]> {
    const now = this.clock.now();
    return this.unitOfWork.query<Added>(
      `insert into notifications.notifications
         (id, organization_id, user_id, source_event_id, kind, urgency, title, body,
          conversation_id, contact_id, appointment_id, created_at)
       select member.id, $1, member.user_id, $4, $5, $6, $7, $8, $9, $10, $11, $12
         from unnest($2::uuid[], $3::uuid[]) as member (id, user_id)
        where not exists (
          select from notifications.notifications n
           where n.organization_id = $1 and n.user_id = member.user_id and n.kind = $5
             and n.conversation_id = $9 and n.read_at is null and n.created_at > $13)
       on conflict (organization_id, user_id, source_event_id) do nothing
       returning id, user_id as "userId"`,
      [
        currentOrganizationId(),
        userIds.map(() => newId()),
        userIds,
        eventId,
        kind,
        urgency,
        title,
        body,
        link.conversationId ?? null,
        link.contactId ?? null,
        link.appointmentId ?? null,
        now.toString(),
        now.subtract({ hours: onceInHours }).toString(),
      ],
    );
  }

  /** Newest first, one more than `limit` if there are more. */
  async list({ userId, unread, limit, afterId }: NotificationsFilter): Promise<NotificationDto[]> {
    const reading = unread === undefined ? '' : `and read_at is ${unread ? 'null' : 'not null'}`;
    const rows = await this.unitOfWork.query<Row>(
      `select ${COLUMNS} from notifications.notifications
        where organization_id = $1 and user_id = $2 ${reading} and ($3::uuid is null or id < $3)
        order by id desc limit $4`,
      [currentOrganizationId(), userId, afterId, limit + 1],
    );
    return rows.map(toDto);
  }

  async countUnread(userId: string): Promise<number> {
    const row = await this.unitOfWork.queryOne<{ count: number }>(
      `select count(*)::int as count from notifications.notifications
        where organization_id = $1 and user_id = $2 and read_at is null`,
      [currentOrganizationId(), userId],
    );
    return row?.count ?? 0;
  }

  /** Marks one as read, and answers it. Null if the member was told no such thing. */
  async read(userId: string, id: string): Promise<NotificationDto | null> {
    const row = await this.unitOfWork.queryOne<Row>(
      `update notifications.notifications set read_at = coalesce(read_at, $4)
        where organization_id = $1 and user_id = $2 and id = $3 returning ${COLUMNS}`,
      [currentOrganizationId(), userId, id, this.clock.now().toString()],
    );
    return row ? toDto(row) : null;
  }

  async readAll(userId: string): Promise<void> {
    await this.unitOfWork.query(
      `update notifications.notifications set read_at = $3
        where organization_id = $1 and user_id = $2 and read_at is null`,
      [currentOrganizationId(), userId, this.clock.now().toString()],
    );
  }

  /** What is still to be said to whom. Null once it is read, or its reader has left the business. */
  async unread(id: string): Promise<(NotificationDto & { userId: string }) | null> {
    const row = await this.unitOfWork.queryOne<Row & { userId: string }>(
      `select user_id as "userId", ${COLUMNS} from notifications.notifications
        where organization_id = $1 and id = $2 and read_at is null`,
      [currentOrganizationId(), id],
    );
    return row ? { ...toDto(row), userId: row.userId } : null;
  }
}

const toDto = (row: Row): NotificationDto => ({
  id: row.id,
  kind: row.kind,
  urgency: row.urgency,
  title: row.title,
  body: row.body,
  link: {
    conversationId: row.conversationId,
    contactId: row.contactId,
    appointmentId: row.appointmentId,
  },
  readAt: toIso(row.readAt),
  createdAt: toIso(row.createdAt),
});
