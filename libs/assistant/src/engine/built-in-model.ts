import { Injectable } from '@nestjs/common';
import {
  DialogueModel,
  type ModelReply,
  type ModelTurn,
  type Skills,
} from '../domain/dialogue-model';
import { reply } from '../domain/engine/reply';

/** The model that needs no key and no network: rules, not learning. */
@Injectable()
export class BuiltInModel extends DialogueModel {
  reply(turn: ModelTurn, skills: Skills, signal: AbortSignal): Promise<ModelReply> {
    return reply(turn, skills, signal);
  }
}
