import {
  GetPersonaTemplate,
  GetRoleTemplate,
  toPersonaTemplateDto,
  toRoleTemplateDto,
} from '@coordinator/catalog';
import type { BusinessHours, CoordinatorDto, CoordinatorStatus } from '@coordinator/contracts';
import { GetOrganization } from '@coordinator/identity';
import { currentOrganizationId, toIso } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { defaultDisplayName, introduce } from '../domain/introduction';

/** A row of `workforce.coordinators`. */
export interface CoordinatorRow {
  id: string;
  role_template_id: string;
  persona_template_id: string;
  bundle_id: string | null;
  display_name: string | null;
  voice_id: string | null;
  custom_greeting: string | null;
  custom_prompts: Record<string, unknown> | null;
  custom_scripts: Record<string, unknown> | null;
  availability: BusinessHours | null;
  status: CoordinatorStatus;
  monthly_price_cents: number;
  activated_at: string | null;
  created_at: string;
  updated_at: string;
}

/** Shows coordinators as the API does: with their templates, which come from the catalog's memory. */
@Injectable()
export class CoordinatorView {
  constructor(private readonly queries: QueryBus) {}

  async show(rows: readonly CoordinatorRow[]): Promise<CoordinatorDto[]> {
    if (rows.length === 0) return [];
    const { name } = await this.queries.execute(new GetOrganization(currentOrganizationId()));
    return Promise.all(rows.map((row) => this.#showOne(row, name)));
  }

  async #showOne(row: CoordinatorRow, businessName: string): Promise<CoordinatorDto> {
    const role = await this.queries.execute(new GetRoleTemplate(row.role_template_id));
    const persona = await this.queries.execute(new GetPersonaTemplate(row.persona_template_id));
    if (!role || !persona) throw new Error(`Coordinator ${row.id} has no template.`);
    return {
      id: row.id,
      displayName: row.display_name ?? defaultDisplayName(persona.displayName, role.displayName),
      introduction: introduce({
        personaName: persona.displayName,
        businessName,
        introductionPhrase: role.introductionPhrase,
        customGreeting: row.custom_greeting,
      }),
      status: row.status,
      monthlyPriceCents: row.monthly_price_cents,
      currency: role.currency,
      bundleId: row.bundle_id,
      voiceId: row.voice_id ?? persona.voiceId,
      customGreeting: row.custom_greeting,
      customPrompts: row.custom_prompts,
      customScripts: row.custom_scripts,
      availability: row.availability,
      activatedAt: toIso(row.activated_at),
      createdAt: toIso(row.created_at),
      updatedAt: toIso(row.updated_at),
      roleTemplate: toRoleTemplateDto(role),
      personaTemplate: toPersonaTemplateDto(persona),
    };
  }
}
