import { ConversationUpdated } from '@coordinator/contracts';
import type { Turn } from '@coordinator/assistant';
import { Clock, UnitOfWork } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { RECIPIENT_OPTED_OUT } from '../domain/text-failure';
import { Conversations } from '../persistence/conversations';
import { Turns } from '../persistence/turns';
import { RequestPerson } from './request-person.command';
import { SendText } from './send-text.command';

export interface TurnAnswer {
  readonly turn: Turn;
  /** Who speaks. */
  readonly coordinatorId: string;
  /** Empty where nothing is to be said. */
  readonly text: string;
  /** Why a person has to go on, if one has to. */
  readonly personNeeded: string | null;
}

/**
 * Sends the one reply of a turn and ends it. Does nothing if the turn was ended meanwhile,
 * as by a person who answered.
 */
export class FinishTurn extends Command<void> {
  constructor(readonly answer: TurnAnswer) {
    super();
  }
}

@CommandHandler(FinishTurn)
export class FinishTurnHandler implements ICommandHandler<FinishTurn> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conversations: Conversations,
    private readonly turns: Turns,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  async execute({ answer }: FinishTurn): Promise<void> {
    const { turnId, conversationId, contactId } = answer.turn;
    await this.conversations.lock(conversationId);
    if (!(await this.turns.findOpen(turnId))) return;
    await this.turns.finish(turnId, 'done', this.clock.now());
    this.unitOfWork.record(new ConversationUpdated(conversationId, contactId));
    const isStranded = answer.text.trim() !== '' && !(await this.#reply(answer));
    const reason = answer.personNeeded ?? (isStranded ? 'The answer could not be sent.' : null);
    if (reason) await this.commands.execute(new RequestPerson(conversationId, reason, 'high'));
  }

  /** Answers false if the reply has no way out. Whoever opted out meanwhile wants none. */
  async #reply({ turn, coordinatorId, text }: TurnAnswer): Promise<boolean> {
    const { turnId, conversationId, contactId, address, disclose } = turn;
    const { messageId, outcome } = await this.commands.execute(
      new SendText({
        contactId,
        conversationId,
        address,
        body: text,
        purpose: 'answer',
        coordinatorId,
        turnId,
        dedupeKey: `turn:${turnId}`,
      }),
    );
    if (!messageId) return outcome === RECIPIENT_OPTED_OUT.code;
    const now = this.clock.now();
    const disclosed = disclose && { disclosed_at: now.toString() };
    const changes = { coordinator_id: coordinatorId, ...disclosed };
    await this.conversations.change(conversationId, changes, now);
    return true;
  }
}
