import {
  GetBundle,
  GetIndustryTemplate,
  GetPersonaTemplate,
  GetRoleTemplate,
} from '@coordinator/catalog';
import type {
  BundleTemplate,
  IndustryTemplate,
  PersonaTemplate,
  RoleTemplate,
} from '@coordinator/catalog';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { NotInCatalog } from '../domain/errors';

/** Templates by name, as somebody hiring asks for them. Throws {@link NotInCatalog} for what is not offered. */
@Injectable()
export class OfferedTemplates {
  constructor(private readonly queries: QueryBus) {}

  async role(name: string): Promise<RoleTemplate> {
    const role = await this.queries.execute(new GetRoleTemplate(name));
    if (!role?.isActive) throw new NotInCatalog('role', name);
    return role;
  }

  async persona(name: string): Promise<PersonaTemplate> {
    const persona = await this.queries.execute(new GetPersonaTemplate(name));
    if (!persona?.isActive) throw new NotInCatalog('persona', name);
    return persona;
  }

  async bundle(name: string): Promise<BundleTemplate> {
    const bundle = await this.queries.execute(new GetBundle(name));
    if (!bundle?.isActive) throw new NotInCatalog('bundle', name);
    return bundle;
  }

  async industry(name: string): Promise<IndustryTemplate> {
    const industry = await this.queries.execute(new GetIndustryTemplate(name));
    if (!industry) throw new NotInCatalog('industry', name);
    return industry;
  }
}
