import type { Turn, TurnReply } from '../domain/turn';
import type { AnsweringTeam } from './answering-team.query';

/** Answers a person: one turn in, one reply out. */
export abstract class Dialogue {
  /**
   * Answers a turn. Asked for the same turn again, after a crash for example, it gives the
   * same reply without a second effect. Runs in transactions of its own: never call it inside one.
   */
  abstract answer(turn: Turn, team: AnsweringTeam): Promise<TurnReply>;
}
