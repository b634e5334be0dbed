import { GetAnsweringTeam } from '@coordinator/assistant';
import type { AnsweringTeam, Turn } from '@coordinator/assistant';
import { GetServiceLevel } from '@coordinator/billing';
import { IsSuppressed } from '@coordinator/compliance';
import { ContactSummaries } from '@coordinator/crm';
import type { UnansweredReason } from '@coordinator/contracts';
import { Clock, JobQueue } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { mustDisclose } from '../domain/turn-timing';
import { Conversations } from '../persistence/conversations';
import type { Conversation } from '../persistence/conversations';
import { Lines } from '../persistence/lines';
import { Transcripts } from '../persistence/transcripts';
import { Turns } from '../persistence/turns';
import type { TurnRow } from '../persistence/turns';
import { LeaveUnanswered } from './leave-unanswered.command';
import { AnswerTurn } from './text.jobs';

/** How long a turn waits before it looks again whether the one before it is over. */
const EARLIER_TURN_POLL: Temporal.DurationLike = { seconds: 1 };

/** A turn that a coordinator is now to answer. */
export interface TurnAtWork {
  readonly turn: Turn;
  readonly team: AnsweringTeam;
  /** 1 for the first try. */
  readonly attempt: number;
}

/**
 * Begins to answer a turn, or begins again after an attempt that failed. Null if there is
 * nothing to word: it is over, not its time yet, or nobody answers, and that is seen to.
 */
export class BeginTurn extends Command<TurnAtWork | null> {
  constructor(readonly turnId: string) {
    super();
  }
}

@CommandHandler(BeginTurn)
export class BeginTurnHandler implements ICommandHandler<BeginTurn> {
  constructor(
    private readonly conversations: Conversations,
    private readonly turns: Turns,
    private readonly lines: Lines,
    private readonly transcripts: Transcripts,
    private readonly jobs: JobQueue,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ turnId }: BeginTurn): Promise<TurnAtWork | null> {
    const conversationId = await this.turns.conversationOf(turnId);
    if (!conversationId) return null;
    const conversation = await this.conversations.lock(conversationId);
    const turn = await this.turns.findOpen(turnId);
    if (!turn || (await this.#isTooEarly(turn))) return null;
    if (await this.#isForgotten(conversation)) {
      await this.turns.finish(turnId, 'skipped', this.clock.now());
      return null;
    }
    const { address, ...said } = await this.transcripts.textsOf(turnId);
    const team = await this.#findTeam(conversation, address);
    if (typeof team === 'string') {
      await this.commands.execute(new LeaveUnanswered(turnId, address, conversation, team));
      return null;
    }
    const now = this.clock.now();
    await this.turns.start(turnId, now);
    return {
      team,
      attempt: turn.attempts + 1,
      turn: {
        turnId,
        conversationId,
        channel: 'sms',
        contactId: conversation.contactId,
        address,
        ...said,
        history: await this.transcripts.before(turnId, conversationId),
        disclose: mustDisclose(conversation.disclosedAt, now),
      },
    };
  }

  /** Further texts have moved the turn, or an earlier one is still at work: then it comes back by itself. */
  async #isTooEarly(turn: TurnRow): Promise<boolean> {
    const now = this.clock.now();
    const dueAt = Temporal.Instant.from(turn.dueAt);
    const isDue = Temporal.Instant.compare(dueAt, now) <= 0;
    if (isDue && !(await this.turns.waitsForEarlier(turn))) return false;
    const runAt = isDue ? now.add(EARLIER_TURN_POLL) : dueAt;
    await this.jobs.enqueue(AnswerTurn, { turnId: turn.id }, { runAt });
    return true;
  }

  /** The business has deleted the contact since: what is left to answer went with it. */
  async #isForgotten({ contactId }: Conversation): Promise<boolean> {
    const [contact] = await this.queries.execute(new ContactSummaries([contactId]));
    return !contact || contact.deleted;
  }

  /** Who answers, or why nobody does. */
  async #findTeam(
    { handler, phoneNumberId, assignedCoordinatorId, lineIsActive }: Conversation,
    address: string,
  ): Promise<AnsweringTeam | UnansweredReason> {
    if (handler === 'person') return 'taken_over';
    if (await this.queries.execute(new IsSuppressed('sms', address))) return 'opted_out';
    if ((await this.queries.execute(new GetServiceLevel())) === 'messages_only') {
      return 'messages_only';
    }
    if (!lineIsActive) return 'nobody_on_duty';
    const elsewhere = await this.lines.coordinatorsElsewhere(phoneNumberId);
    const line = { assignedCoordinatorId, elsewhere };
    return (await this.queries.execute(new GetAnsweringTeam(line))) ?? 'nobody_on_duty';
  }
}
