import { UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { savingsPercentage } from '../domain/savings-percentage';
import type {
  BundleTemplate,
  Catalog,
  IndustryTemplate,
  PersonaTemplate,
  RoleTemplate,
} from '../domain/templates';
import { BUNDLES, INDUSTRY_TEMPLATES, PERSONA_TEMPLATES, ROLE_TEMPLATES } from './template-tables';
import type { TemplateTable } from './template-tables';

type BundleRow = Omit<BundleTemplate, 'roles' | 'savingsPercentage'>;

/** Reads the whole catalog, withdrawn templates included. */
@Injectable()
export class CatalogReader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  read(): Promise<Catalog> {
    return this.unitOfWork.run(async () => {
      const roles = await this.#rows<RoleTemplate>(ROLE_TEMPLATES);
      return {
        roles,
        personas: await this.#rows<PersonaTemplate>(PERSONA_TEMPLATES),
        industries: await this.#rows<IndustryTemplate>(INDUSTRY_TEMPLATES),
        bundles: await this.#bundles(roles),
      };
    });
  }

  async #bundles(roles: readonly RoleTemplate[]): Promise<BundleTemplate[]> {
    const rows = await this.#rows<BundleRow>(BUNDLES);
    const members = await this.unitOfWork.query<{ bundle_id: string; role_template_id: string }>(
      `select bundle_id, role_template_id from catalog.bundle_roles order by bundle_id, position`,
    );
    const roleById = new Map(roles.map((role) => [role.id, role]));
    return rows.map((row) => {
      const ofBundle = members
        .filter((member) => member.bundle_id === row.id)
        .flatMap((member) => roleById.get(member.role_template_id) ?? []);
      const prices = ofBundle.map((role) => role.basePriceCents);
      return {
        ...row,
        // Nobody can hire a bundle while one of its roles is withdrawn.
        isActive: row.isActive && ofBundle.every((role) => role.isActive),
        roles: ofBundle,
        savingsPercentage: savingsPercentage(prices, row.priceCents),
      };
    });
  }

  #rows<Row>({ name, key, columns }: TemplateTable): Promise<Row[]> {
    const content = Object.entries(columns).map(
      ([property, column]) => `${column} as "${property}"`,
    );
    return this.unitOfWork.query<Row>(
      `select id, ${content.join(', ')}, content_version as "contentVersion", is_active as "isActive"
         from ${name} order by sort_order, ${key}`,
    );
  }
}
