import {
  IndustryDto,
  PersonaTemplateDto,
  PollQuestionDto,
  RoleTemplateDto,
} from '@coordinator/contracts';
import { NotFound, Returns, SignedIn, Summary } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CatalogCache } from '../application/catalog-cache';
import { GetIndustryTemplate } from '../application/get-industry-template.query';
import { toPersonaTemplateDto, toRoleTemplateDto } from './to-dto';
import { onOffer, wholeList } from './whole-list';

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
  async roles(): Promise<Page<RoleTemplateDto>> {
    const { roles } = await this.catalog.get();
    return wholeList(onOffer(roles).map(toRoleTemplateDto));
  }

  @Get('personas')
  @Summary('Lists the personas to choose from')
  @Returns(PersonaTemplateDto, { list: true })
  async personas(): Promise<Page<PersonaTemplateDto>> {
    const { personas } = await this.catalog.get();
    return wholeList(onOffer(personas).map(toPersonaTemplateDto));
  }

  @Get('industries')
  @Summary('Lists the industries to choose from')
  @Returns(IndustryDto, { list: true })
  async industries(): Promise<Page<IndustryDto>> {
    const { industries } = await this.catalog.get();
    return wholeList(
      onOffer(industries).map(({ industry, name, description }) => ({
        industry,
        name,
        description,
      })),
    );
  }

  @Get('poll-questions/:industry')
  @Summary('Lists what a business of the industry is asked')
  @Returns(PollQuestionDto, { list: true })
  async pollQuestions(@Param('industry') industry: string): Promise<Page<PollQuestionDto>> {
    const template = await this.queries.execute(new GetIndustryTemplate(industry));
    if (!template) throw new NotFound('The industry');
    return wholeList(
      template.pollQuestions.map(({ options, ...question }) => ({
        ...question,
        ...(options && { options: [...options] }),
      })),
    );
  }
}
