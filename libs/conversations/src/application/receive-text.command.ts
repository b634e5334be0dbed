import { ConversationUpdated, MessageReceived } from '@coordinator/contracts';
import { consentWordIn, IsSuppressed, LiftSuppression, Suppress } from '@coordinator/compliance';
import type { ConsentWord } from '@coordinator/compliance';
import { EnsureContactForPhone, RecordInteraction } from '@coordinator/crm';
import { Clock, JobQueue, UnitOfWork } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { InboundText } from '../domain/inbound-text';
import { previewOf } from '../domain/preview';
import { turnTiming } from '../domain/turn-timing';
import { InboundTexts } from '../persistence/inbound-texts';
import type { StoredText } from '../persistence/inbound-texts';
import type { Line } from '../persistence/lines';
import { Turns } from '../persistence/turns';
import { AnswerTurn } from './text.jobs';

/** The text was taken in before: nothing of this delivery may be kept. */
export class AlreadyReceived extends Error {}

/** What a text means for whether we may write to its sender. */
type Consent = 'unchanged' | 'withdrawn' | 'given';

/**
 * Takes a text in: into the thread with whoever wrote it, and into a turn that is answered
 * shortly afterwards. Opting out and in takes effect at once, and is answered by the carrier
 * if by anybody. Throws AlreadyReceived.
 */
export class ReceiveText extends Command<void> {
  constructor(
    readonly text: InboundText,
    readonly line: Line,
  ) {
    super();
  }
}

@CommandHandler(ReceiveText)
export class ReceiveTextHandler implements ICommandHandler<ReceiveText> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inbound: InboundTexts,
    private readonly turns: Turns,
    private readonly jobs: JobQueue,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ text, line }: ReceiveText): Promise<void> {
    const now = this.clock.now();
    const word = consentWordIn(text.body);
    const { contactId } = await this.commands.execute(new EnsureContactForPhone(text.from));
    const consent = word ? await this.#consentIn(word, text) : 'unchanged';
    const turn = isForCarrier(word, consent) ? null : turnTiming(now);
    const stored = await this.inbound.store({ text, line, contactId, turn, now });
    if (!stored) throw new AlreadyReceived();
    if (stored.turnId && stored.beginsTurn && turn) {
      const { turnId } = stored;
      await this.jobs.enqueue(AnswerTurn, { turnId }, { key: turnId, runAt: turn.dueAt });
    }
    if (word) await this.#applyConsent(consent, word, { text, stored, contactId, now });
    await this.#tell({ text, stored, contactId, now });
  }

  async #consentIn({ kind }: ConsentWord, { from }: InboundText): Promise<Consent> {
    if (kind === 'stop') return 'withdrawn';
    if (kind === 'help') return 'unchanged';
    return (await this.queries.execute(new IsSuppressed('sms', from))) ? 'given' : 'unchanged';
  }

  async #applyConsent(
    consent: Consent,
    { byCarrier, keyword }: ConsentWord,
    { text, stored, contactId, now }: Arrived,
  ): Promise<void> {
    if (consent === 'unchanged') return;
    const request = {
      channel: 'sms',
      address: text.from,
      contactId,
      source: byCarrier ? 'keyword' : 'free_text',
      messageId: stored.messageId,
    } as const;
    if (consent === 'given') {
      await this.commands.execute(new LiftSuppression(request));
      return;
    }
    await this.commands.execute(new Suppress({ ...request, keyword: keyword ?? null }));
    await this.turns.skipOpen(stored.conversationId, now);
  }

  async #tell({ text, stored, contactId, now }: Arrived): Promise<void> {
    const { messageId, conversationId, coordinatorId, segments } = stored;
    await this.commands.execute(
      new RecordInteraction({
        id: messageId,
        contactId,
        coordinatorId,
        channel: 'sms',
        direction: 'inbound',
        type: 'message',
        status: 'completed',
        summary: previewOf(text.body) || null,
        startedAt: now.toString(),
      }),
    );
    this.unitOfWork.record(
      new MessageReceived(
        {
          messageId,
          conversationId,
          contactId,
          coordinatorId,
          channel: 'sms',
          direction: 'inbound',
          purpose: null,
        },
        segments,
      ),
    );
    this.unitOfWork.record(new ConversationUpdated(conversationId, contactId));
  }
}

interface Arrived {
  readonly text: InboundText;
  readonly stored: StoredText;
  readonly contactId: string;
  readonly now: Temporal.Instant;
}

/** Whether nobody of ours answers: the carrier does by itself, or nothing is to be sent at all. */
function isForCarrier(word: ConsentWord | null, consent: Consent): boolean {
  if (!word) return false;
  if (word.kind === 'stop') return true;
  return word.byCarrier && (word.kind === 'help' || consent === 'given');
}
