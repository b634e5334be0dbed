import { ConversationUpdated, MessageQueued } from '@coordinator/contracts';
import type { ContactStatus, MessageAuthor, MessagePurpose } from '@coordinator/contracts';
import { DecideOutbound } from '@coordinator/compliance';
import { GetContact } from '@coordinator/crm';
import { Clock, JobQueue, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { previewOf } from '../domain/preview';
import { countSegments } from '../domain/segments';
import { splitText } from '../domain/split-text';
import { Conversations, NOBODY_NEEDED } from '../persistence/conversations';
import { Lines } from '../persistence/lines';
import type { SendingLine } from '../persistence/lines';
import { OutboundTexts } from '../persistence/outbound-texts';
import { Turns } from '../persistence/turns';
import { factsOf } from './text-facts';
import { DeliverText } from './text.jobs';

export interface TextToSend {
  /** Whom to: a contact at the number on file, or at `address` where they are known by several. */
  readonly contactId?: string | null;
  /** E.164. Needed where there is no contact, such as for the business's own people. */
  readonly address?: string | null;
  /** The conversation to go on with, on its number. Left out: the latest with the contact, or a new one. */
  readonly conversationId?: string | null;
  readonly body: string;
  readonly purpose: MessagePurpose;
  /** In whose name; null when a person or the product itself writes. */
  readonly coordinatorId?: string | null;
  /** The member who wrote it. */
  readonly userId?: string | null;
  /** The turn that it answers. */
  readonly turnId?: string | null;
  /** Names the effect: a second text with the same key is not written. */
  readonly dedupeKey?: string | null;
}

export interface TextVerdict {
  /** Of the first part of a long text. Null when nothing will go out. */
  readonly messageId: string | null;
  /** `queued`, or why not: the gate's rule, such as `recipient_opted_out`, or `no_phone_number`, `no_address`. */
  readonly outcome: string;
  readonly warnings: readonly string[];
}

/**
 * Writes a text down to go out, if the gate lets it. It is sent by a job afterwards, in its
 * turn among the texts of the conversation; a long one is cut into several. A text of a
 * person takes the place of an answer that is still being worded. Throws NotFound for an
 * unknown contact.
 */
export class SendText extends Command<TextVerdict> {
  constructor(readonly text: TextToSend) {
    super();
  }
}

interface Recipient {
  readonly contactId: string | null;
  readonly address: string | null;
  readonly contactStatus: ContactStatus | null;
}

const refusal = (outcome: string): TextVerdict => ({ messageId: null, outcome, warnings: [] });

@CommandHandler(SendText)
export class SendTextHandler implements ICommandHandler<SendText> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conversations: Conversations,
    private readonly texts: OutboundTexts,
    private readonly turns: Turns,
    private readonly lines: Lines,
    private readonly jobs: JobQueue,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ text }: SendText): Promise<TextVerdict> {
    const written = text.dedupeKey ? await this.texts.findByKey(text.dedupeKey) : undefined;
    if (written) return { messageId: written.id, outcome: 'queued', warnings: written.warnings };

    const { contactId, address, contactStatus } = await this.#recipient(text);
    if (!address) return refusal('no_address');
    const line = await this.lines.choose(contactId, text.conversationId ?? null);
    if (!line) return refusal('no_phone_number');

    const messageId = newId();
    const { verdict, rule, until, warnings } = await this.commands.execute(
      new DecideOutbound({
        messageId,
        channel: 'sms',
        address,
        contactId,
        contactStatus,
        purpose: text.purpose,
        stage: 'made',
      }),
    );
    if (verdict === 'deny') return refusal(rule);
    await this.#write(text, { messageId, contactId, address, line, until, warnings });
    return { messageId, outcome: 'queued', warnings };
  }

  async #recipient({ contactId, address }: TextToSend): Promise<Recipient> {
    if (!contactId) return { contactId: null, address: address ?? null, contactStatus: null };
    const contact = await this.queries.execute(new GetContact(contactId));
    return {
      contactId,
      address: address ?? contact.phone ?? contact.phoneSecondary,
      contactStatus: contact.status,
    };
  }

  async #write(
    text: TextToSend,
    place: {
      messageId: string;
      contactId: string | null;
      address: string;
      line: SendingLine;
      until: string | null;
      warnings: readonly string[];
    },
  ): Promise<void> {
    const { contactId, line, until } = place;
    const now = this.clock.now();
    const author = authorOf(text);
    const parts = splitText(text.body).map((body, index) => ({
      id: index === 0 ? place.messageId : newId(),
      body,
      dedupeKey: text.dedupeKey && index > 0 ? `${text.dedupeKey}#${index + 1}` : text.dedupeKey,
    }));
    const last = parts.at(-1) as (typeof parts)[number];
    const conversationId =
      contactId &&
      (await this.conversations.noteOutbound(contactId, line.phoneNumberId, {
        messageId: last.id,
        author,
        preview: previewOf(last.body),
        at: now,
      }));
    for (const { id, body, dedupeKey } of parts) {
      const facts = {
        id,
        conversationId,
        contactId,
        coordinatorId: text.coordinatorId ?? null,
        purpose: text.purpose,
      };
      await this.texts.add(
        {
          ...facts,
          body,
          author,
          phoneNumberId: line.phoneNumberId,
          from: line.phoneNumber,
          to: place.address,
          userId: text.userId ?? null,
          turnId: text.turnId ?? null,
          segments: countSegments(body),
          warnings: place.warnings,
          dedupeKey: dedupeKey ?? null,
          deferredUntil: until,
        },
        now,
      );
      const runAt = until ? Temporal.Instant.from(until) : undefined;
      await this.jobs.enqueue(DeliverText, { messageId: id }, { key: id, ...(runAt && { runAt }) });
      this.unitOfWork.record(new MessageQueued(factsOf(facts)));
    }
    if (!conversationId || !contactId) return;
    if (author === 'staff') await this.#answerInPlace(conversationId, now);
    this.unitOfWork.record(new ConversationUpdated(conversationId, contactId));
  }

  /** A person has answered: nobody else does, and nobody needs to be asked any longer. */
  async #answerInPlace(conversationId: string, now: Temporal.Instant): Promise<void> {
    await this.turns.skipOpen(conversationId, now);
    await this.conversations.change(conversationId, NOBODY_NEEDED, now);
  }
}

function authorOf({ purpose, userId, coordinatorId }: TextToSend): MessageAuthor {
  if (purpose === 'manual' || userId) return 'staff';
  return coordinatorId ? 'coordinator' : 'system';
}
