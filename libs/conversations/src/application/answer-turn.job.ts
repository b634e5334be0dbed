import { Dialogue } from '@coordinator/assistant';
import type { Turn } from '@coordinator/assistant';
import { GetOrganization } from '@coordinator/identity';
import { currentOrganizationId, JobHandler, Logger } from '@coordinator/platform';
import type { JobHandlerOf } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { apology } from '../domain/automatic-replies';
import { BeginTurn } from './begin-turn.command';
import type { TurnAtWork } from './begin-turn.command';
import { FinishTurn } from './finish-turn.command';
import { AnswerTurn } from './text.jobs';

/** How often an answer is asked for before we say that none can be had. */
const MAX_TRIES_TO_ANSWER = 3;

/**
 * Answers a turn of a conversation. Run again after whatever line it died at, it sends no
 * second reply: the dialogue answers the same turn the same, and the reply and the end of
 * the turn are committed together.
 */
@Injectable()
@JobHandler(AnswerTurn)
export class AnswerTurnHandler implements JobHandlerOf<typeof AnswerTurn> {
  constructor(
    private readonly dialogue: Dialogue,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly logger: Logger,
  ) {}

  async handle({ turnId }: { turnId: string }): Promise<void> {
    const atWork = await this.commands.execute(new BeginTurn(turnId));
    if (!atWork) return;
    const { turn, team } = atWork;
    const text = await this.#word(atWork);
    await this.commands.execute(
      new FinishTurn({
        turn,
        coordinatorId: team.speaker.coordinatorId,
        text: text ?? (await this.#apology(turn)),
        personNeeded: text === null ? 'No answer could be worded.' : null,
      }),
    );
  }

  /** The words of the answer, none where it is best to say nothing; null if no answer can be had. */
  async #word({ turn, team, attempt }: TurnAtWork): Promise<string | null> {
    if (attempt > MAX_TRIES_TO_ANSWER) return null;
    try {
      return (await this.dialogue.answer(turn, team)).text;
    } catch (error) {
      if (attempt < MAX_TRIES_TO_ANSWER) throw error;
      this.logger.error({ err: error, turnId: turn.turnId }, 'A turn could not be answered');
      return null;
    }
  }

  async #apology({ disclose }: Turn): Promise<string> {
    const { name } = await this.queries.execute(new GetOrganization(currentOrganizationId()));
    return apology({ businessName: name, disclose });
  }
}
