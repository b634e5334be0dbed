import {
  IndustryDto,
  PageQuery,
  PersonaTemplateDto,
  PollQuestionDto,
  RoleTemplateDto,
} from '@coordinator/contracts';
import { NotFound, Returns, SignedIn, Summary } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CatalogCache } from '../application/catalog-cache';
import { GetIndustryTemplate } from '../application/get-industry-template.query';
import { pageByKey, pageOnOffer, shown } from './catalog-page';
import { toPersonaTemplateDto, toRoleTemplateDto } from './to-dto';

/** What a new customer chooses from and is asked. */
@Controller('api/coordinator/onboarding')
@SignedIn({ apiKeys: true })
export class OnboardingChoicesController {
  constructor(
    private readonly catalog: CatalogCache,
    private readonly queries: QueryBus,
  ) {}

  @Get('roles')
  @Summary('Lists the roles to choose from')
  @Returns(RoleTemplateDto, { list: true })
  async roles(@Query() query: PageQuery): Promise<Page<RoleTemplateDto>> {
    const { roles } = await this.catalog.get();
    return shown(pageOnOffer(roles, query), toRoleTemplateDto);
  }

  @Get('personas')
  @Summary('Lists the personas to choose from')
  @Returns(PersonaTemplateDto, { list: true })
  async personas(@Query() query: PageQuery): Promise<Page<PersonaTemplateDto>> {
    const { personas } = await this.catalog.get();
    return shown(pageOnOffer(personas, query), toPersonaTemplateDto);
  }

  @Get('industries')
  @Summary('Lists the industries to choose from')
  @Returns(IndustryDto, { list: true })
  async industries(@Query() query: PageQuery): Promise<Page<IndustryDto>> {
    const { industries } = await this.catalog.get();
    return shown(pageOnOffer(industries, query), ({ industry, name, description }) => ({
      industry,
      name,
      description,
    }));
  }

  @Get('poll-questions/:industry')
  @Summary('Lists what a business of the industry is asked')
  @Returns(PollQuestionDto, { list: true })
  async pollQuestions(
    @Param('industry') industry: string,
    @Query() query: PageQuery,
  ): Promise<Page<PollQuestionDto>> {
    const template = await this.queries.execute(new GetIndustryTemplate(industry));
    if (!template) throw new NotFound('The industry');
    return shown(pageByKey(template.pollQuestions, query), ({ options, ...question }) => ({
      ...question,
      ...(options && { options: [...options] }),
    }));
  }
}
