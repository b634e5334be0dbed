import { PageQuery, RoleTemplateDto } from '@coordinator/contracts';
import { NotFound, one, Returns, SignedIn, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CatalogCache } from '../application/catalog-cache';
import { GetRoleTemplate } from '../application/get-role-template.query';
import { pageOnOffer, shown } from './catalog-page';
import { toRoleTemplateDto } from './to-dto';

@Controller('api/coordinator/role-templates')
@SignedIn({ apiKeys: true })
export class RoleTemplatesController {
  constructor(
    private readonly catalog: CatalogCache,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists the roles on offer')
  @Returns(RoleTemplateDto, { list: true })
  async list(@Query() query: PageQuery): Promise<Page<RoleTemplateDto>> {
    const { roles } = await this.catalog.get();
    return shown(pageOnOffer(roles, query), toRoleTemplateDto);
  }

  @Get(':role')
  @Summary('Shows a role, by id or name')
  @Returns(RoleTemplateDto)
  async show(@Param('role') idOrName: string): Promise<One<RoleTemplateDto>> {
    const role = await this.queries.execute(new GetRoleTemplate(idOrName));
    if (!role) throw new NotFound('The role');
    return one(toRoleTemplateDto(role));
  }
}
