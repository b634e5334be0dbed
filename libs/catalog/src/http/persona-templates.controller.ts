import { PageQuery, PersonaTemplateDto } from '@coordinator/contracts';
import { NotFound, one, Returns, SignedIn, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CatalogCache } from '../application/catalog-cache';
import { GetPersonaTemplate } from '../application/get-persona-template.query';
import { pageOnOffer, shown } from './catalog-page';
import { toPersonaTemplateDto } from './to-dto';

@Controller('api/coordinator/persona-templates')
@SignedIn({ apiKeys: true })
export class PersonaTemplatesController {
  constructor(
    private readonly catalog: CatalogCache,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists the personas on offer')
  @Returns(PersonaTemplateDto, { list: true })
  async list(@Query() query: PageQuery): Promise<Page<PersonaTemplateDto>> {
    const { personas } = await this.catalog.get();
    return shown(pageOnOffer(personas, query), toPersonaTemplateDto);
  }

  @Get(':persona')
  @Summary('Shows a persona, by id or name')
  @Returns(PersonaTemplateDto)
  async show(@Param('persona') idOrName: string): Promise<One<PersonaTemplateDto>> {
    const persona = await this.queries.execute(new GetPersonaTemplate(idOrName));
    if (!persona) throw new NotFound('The persona');
    return one(toPersonaTemplateDto(persona));
  }
}
