import { Config } from '@coordinator/platform';
import { Module } from '@nestjs/common';
import { ComposeBrief } from './application/compose-brief';
import { Dialogue } from './application/dialogue';
import { DialogueService } from './application/dialogue-service';
import { GetTurnTraceHandler } from './application/get-turn-trace.query';
import { BUILT_IN_MODEL, LANGUAGE_MODEL, ModelTalk } from './application/model-talk';
import { SkillRunner } from './application/skill-runner';
import type { DialogueModel } from './domain/dialogue-model';
import { BuiltInModel } from './engine/built-in-model';
import { OpenAiCompatibleModel } from './llm/openai-compatible-model';
import { SkillEffects } from './persistence/skill-effects';
import { Turns } from './persistence/turns';

/** The language model of the settings; null where none is set. */
function languageModel(config: Config): DialogueModel | null {
  const { LLM_PROVIDER, LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_API_KEY: apiKey } = config;
  return LLM_PROVIDER && baseUrl && model
    ? new OpenAiCompatibleModel({ baseUrl, model, apiKey })
    : null;
}

@Module({
  providers: [
    ComposeBrief,
    GetTurnTraceHandler,
    ModelTalk,
    SkillEffects,
    SkillRunner,
    Turns,
    { provide: BUILT_IN_MODEL, useClass: BuiltInModel },
    { provide: Dialogue, useClass: DialogueService },
    { provide: LANGUAGE_MODEL, useFactory: languageModel, inject: [Config] },
  ],
  exports: [Dialogue],
})
export class AssistantModule {}
