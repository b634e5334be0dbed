import type { ContactDto, ContactSort, ContactStatus } from '@coordinator/contracts';
import { decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { CursorPart, Page } from '@coordinator/platform';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { searchTerms } from '../domain/search-terms';
import { CONTACT_COLUMNS, toContactDto } from '../persistence/contact-rows';
import type { ContactRow } from '../persistence/contact-rows';

export interface ContactFilter {
  search?: string;
  status?: ContactStatus;
  tag?: string;
  sort: ContactSort;
  limit: number;
  cursor?: string;
}

type SortKey = 'createdAt' | 'name' | 'lastContactedAt';
type Row = ContactRow & { sortName: string };

/** What the cursor holds beside the id. */
const CURSOR_PARTS: Record<SortKey, CursorPart> = {
  createdAt: 'instant',
  name: 'text',
  lastContactedAt: 'instant',
};

/** Where those that nobody ever contacted stand, as in the index of that order. */
const NEVER = '1970-01-01 00:00:00+00';

/** A page of the contacts that fit the filter. */
export class ListContacts extends Query<Page<ContactDto>> {
  constructor(readonly filter: ContactFilter) {
    super();
  }
}

@QueryHandler(ListContacts)
export class ListContactsHandler implements IQueryHandler<ListContacts> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ filter }: ListContacts): Promise<Page<ContactDto>> {
    const { search = '', status = null, tag = null, sort, limit, cursor } = filter;
    const sortKey = sort.replace('-', '') as SortKey;
    const after = cursor ? decodeCursor(cursor, [CURSOR_PARTS[sortKey], 'uuid']) : [null, null];
    const rows = await this.unitOfWork.query<Row>(
      `select ${CONTACT_COLUMNS}, sort_name as "sortName"
         from crm.find_contacts($1, $2, $3, $4, $5, $6, $7, $8)`,
      [searchTerms(search), status, tag, sortKey, sort.startsWith('-'), ...after, limit + 1],
    );
    const result = page(rows, limit, (row) => [cursorValue(row, sortKey), row.id]);
    return { ...result, data: result.data.map(({ sortName: _, ...row }) => toContactDto(row)) };
  }
}

function cursorValue(row: Row, sortKey: SortKey): string {
  if (sortKey === 'name') return row.sortName;
  return row[sortKey] ?? NEVER;
}
