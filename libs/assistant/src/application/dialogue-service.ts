import { Clock, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { cleanTurn } from '../domain/clean-turn';
import type { Turn, TurnReply } from '../domain/turn';
import { rememberEffects, wordEffects } from '../domain/word-effects';
import { SkillEffects } from '../persistence/skill-effects';
import { Turns } from '../persistence/turns';
import type { AnsweredTurn } from '../persistence/turns';
import type { AnsweringTeam } from './answering-team.query';
import { ComposeBrief } from './compose-brief';
import { Dialogue } from './dialogue';
import { finishReply, presentReply } from './finish-reply';
import { ModelTalk } from './model-talk';
import { SkillGrants } from './skill-grants';
import { SkillRunner } from './skill-runner';
import { TurnAttempt } from './turn-attempt';
import type { Spoken } from './turn-attempt';
import { answerWithoutModel } from './turn-guards';
import { TurnSkills } from './turn-skills';

/** One turn: what is known of it, a guard or a model that answers, a last look, and the record of it all. */
@Injectable()
export class DialogueService extends Dialogue {
  constructor(
    private readonly turns: Turns,
    private readonly effects: SkillEffects,
    private readonly runner: SkillRunner,
    private readonly briefs: ComposeBrief,
    private readonly talk: ModelTalk,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  async answer(turn: Turn, team: AnsweringTeam): Promise<TurnReply> {
    const answered = await this.turns.find(turn.turnId);
    if (answered) return toReply(answered);
    const attempt = await this.#begin(cleanTurn(turn), team);
    const spoken = (await answerWithoutModel(attempt)) ?? (await this.talk.speak(attempt));
    const text = await finishReply(spoken.text, attempt);
    return this.#commit({ ...spoken, text }, attempt);
  }

  #begin(turn: Turn, team: AnsweringTeam): Promise<TurnAttempt> {
    const { turnId, conversationId, channel, contactId, address } = turn;
    const { coordinatorId, persona } = team.speaker;
    const roles = team.members.map(({ role }) => role);
    const caller = { conversationId, turnId, channel, coordinatorId, contactId, address };
    return this.unitOfWork.run(async () => {
      const now = this.clock.now();
      const skills = new TurnSkills(this.runner, new SkillGrants(roles, channel), caller);
      const soFar = await this.turns.soFar(conversationId, now.subtract({ hours: 24 }));
      return new TurnAttempt({
        turn,
        now,
        skills,
        ...soFar,
        earlier: await this.effects.ofTurn(turnId),
        greetings: persona.exampleGreetings,
        brief: await this.briefs.compose(team, contactId, skills.for('brief')),
      });
    });
  }

  /** The first attempt that comes this far decides the reply; whoever comes later gives the same. */
  #commit(spoken: Spoken, attempt: TurnAttempt): Promise<TurnReply> {
    const { turn, brief } = attempt;
    return this.unitOfWork.run(async () => {
      await this.effects.lock(turn.conversationId);
      const answered = await this.turns.find(turn.turnId);
      if (answered) return toReply(answered);
      const effects = await this.effects.ofTurn(turn.turnId);
      // Another attempt at the same turn may have done what this one found taken.
      const others = effects.some((effect) => !attempt.knows(effect));
      const told = others ? wordEffects(effects, brief.facts) : null;
      if (told !== null) attempt.fellBack('done_by_another_attempt');
      const reply = {
        text: told === null ? spoken.text : presentReply(told, attempt),
        model: told === null ? spoken.model : ('built_in' as const),
      };
      await this.turns.add({
        turnId: turn.turnId,
        conversationId: turn.conversationId,
        reply: reply.text,
        model: reply.model,
        briefVersion: brief.version,
        trace: attempt.trace(),
        memory: rememberEffects(told === null ? spoken.memory : {}, [
          ...attempt.effects,
          ...effects,
        ]),
        createdAt: this.clock.now().toString(),
      });
      return reply;
    });
  }
}

const toReply = ({ reply, model }: AnsweredTurn): TurnReply => ({ text: reply, model });
