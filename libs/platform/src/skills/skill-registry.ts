import type { AnySkill } from '@coordinator/contracts/skills';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { SKILL_HANDLER } from './skill-handler';
import type { SkillHandlerOf } from './skill-handler';

export interface RegisteredSkill {
  readonly definition: AnySkill;
  readonly handler: SkillHandlerOf<AnySkill>;
}

/** The skills that some context carries out. The process does not start when one has two handlers. */
@Injectable()
export class SkillRegistry implements OnModuleInit {
  readonly #skills = new Map<string, RegisteredSkill>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const definition = Reflect.getMetadata(SKILL_HANDLER, metatype) as AnySkill | undefined;
      if (!definition) continue;
      if (this.#skills.has(definition.name))
        throw new Error(`The skill ${definition.name} has two handlers.`);
      this.#skills.set(definition.name, {
        definition,
        handler: instance as SkillHandlerOf<AnySkill>,
      });
    }
  }

  find(name: string): RegisteredSkill | undefined {
    return this.#skills.get(name);
  }
}
