import { inject, Injectable } from '@angular/core';
import type { ConversationDto, FollowUpDto, SmsMessageDto } from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api, type Page } from '../http/api';
import type { InboxView } from './inbox-view';

const FILTERS: Readonly<Record<InboxView, string>> = {
  open: 'status=open',
  needsYou: 'status=open&needsPerson=true',
  closed: 'status=closed',
};

/** Conversations by text and what can be done with them. */
@Injectable({ providedIn: 'root' })
export class ConversationsApi {
  private readonly api = inject(Api);

  list(
    organizationId: string,
    view: InboxView,
    cursor: string | null,
  ): Observable<Page<ConversationDto>> {
    const query = `${FILTERS[view]}&limit=${view === 'needsYou' ? 100 : 40}`;
    return this.api.page(`${pathOf(organizationId)}?${query}${after(cursor)}`);
  }

  one(organizationId: string, conversationId: string): Observable<ConversationDto> {
    return this.api.get(pathOf(organizationId, conversationId));
  }

  /** The latest messages, or those before the cursor. */
  messages(
    organizationId: string,
    conversationId: string,
    cursor: string | null,
  ): Observable<Page<SmsMessageDto>> {
    const path = pathOf(organizationId, conversationId);
    return this.api.page(`${path}/messages?limit=50${after(cursor)}`);
  }

  read(organizationId: string, conversationId: string): Observable<ConversationDto> {
    return this.api.post(`${pathOf(organizationId, conversationId)}/read`);
  }

  takeOver(organizationId: string, conversationId: string): Observable<ConversationDto> {
    return this.api.post(`${pathOf(organizationId, conversationId)}/take-over`);
  }

  handBack(organizationId: string, conversationId: string): Observable<ConversationDto> {
    return this.api.post(`${pathOf(organizationId, conversationId)}/hand-back`);
  }

  close(organizationId: string, conversationId: string): Observable<ConversationDto> {
    return this.api.post(`${pathOf(organizationId, conversationId)}/close`);
  }

  /** @param idempotencyKey the same for every try of the same text, so that it goes out once */
  send(
    organizationId: string,
    contactId: string,
    body: string,
    idempotencyKey: string,
  ): Observable<SmsMessageDto> {
    return this.api.post(
      `/coordinator/organizations/${organizationId}/sms/send`,
      { contactId, body },
      { 'Idempotency-Key': idempotencyKey },
    );
  }

  followUps(organizationId: string, contactId: string): Observable<readonly FollowUpDto[]> {
    return this.api.get(
      `/coordinator/organizations/${organizationId}/contacts/${contactId}/followups?limit=100`,
    );
  }
}

function pathOf(organizationId: string, conversationId?: string): string {
  const list = `/coordinator/organizations/${organizationId}/conversations`;
  return conversationId === undefined ? list : `${list}/${conversationId}`;
}

function after(cursor: string | null): string {
  return cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
}
