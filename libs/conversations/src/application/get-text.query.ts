import type { SmsMessageDto } from '@coordinator/contracts';
import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { SMS_MESSAGE_COLUMNS, toSmsMessageDto } from '../persistence/sms-message-row';
import type { SmsMessageRow } from '../persistence/sms-message-row';

/** One text. Throws NotFound. */
export class GetText extends Query<SmsMessageDto> {
  constructor(readonly messageId: string) {
    super();
  }
}

@QueryHandler(GetText)
export class GetTextHandler implements IQueryHandler<GetText> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ messageId }: GetText): Promise<SmsMessageDto> {
    const row = await this.unitOfWork.queryOne<SmsMessageRow>(
      `select ${SMS_MESSAGE_COLUMNS} from conversations.sms_messages
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), messageId],
    );
    if (!row) throw new NotFound('The text');
    return toSmsMessageDto(row);
  }
}
