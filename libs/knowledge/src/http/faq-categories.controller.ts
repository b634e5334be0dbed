import {
  UpdateFaqCategoryDto,
  CreateFaqCategoryDto,
  FaqCategoryDto,
  PageQuery,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { FaqCategories } from '../application/faq-categories.service';

@Controller('api/coordinator/organizations/:organizationId/faq-categories')
export class FaqCategoriesController {
  constructor(private readonly service: FaqCategories) {}

  @Get()
  @Summary('Lists the headings of the FAQ, in the order of sortOrder')
  @RequirePermission('knowledge.read')
  @Returns(FaqCategoryDto, { list: true })
  list(@Query() query: PageQuery): Promise<Page<FaqCategoryDto>> {
    return this.service.list(query);
  }

  @Post()
  @Summary('Adds a heading for questions')
  @RequirePermission('knowledge.write')
  @Returns(FaqCategoryDto, { status: 201 })
  async create(@Body() input: CreateFaqCategoryDto): Promise<One<FaqCategoryDto>> {
    return one(await this.service.create({ ...input }));
  }

  @Get(':faqCategoryId')
  @Summary('Shows a heading for questions')
  @RequirePermission('knowledge.read')
  @Returns(FaqCategoryDto)
  async get(@Param('faqCategoryId') id: string): Promise<One<FaqCategoryDto>> {
    return one(await this.service.get(id));
  }

  @Patch(':faqCategoryId')
  @Summary('Changes what is given of a heading for questions')
  @RequirePermission('knowledge.write')
  @Returns(FaqCategoryDto)
  async update(
    @Param('faqCategoryId') id: string,
    @Body() input: UpdateFaqCategoryDto,
  ): Promise<One<FaqCategoryDto>> {
    return one(await this.service.update(id, { ...input }));
  }

  @Put(':faqCategoryId')
  @Summary('Changes what is given of a heading for questions, as PATCH does')
  @RequirePermission('knowledge.write')
  @Returns(FaqCategoryDto)
  put(
    @Param('faqCategoryId') id: string,
    @Body() input: UpdateFaqCategoryDto,
  ): Promise<One<FaqCategoryDto>> {
    return this.update(id, input);
  }

  @Delete(':faqCategoryId')
  @Summary('Deletes a heading; its questions stay')
  @RequirePermission('knowledge.write')
  @ReturnsNothing()
  remove(@Param('faqCategoryId') id: string): Promise<void> {
    return this.service.remove(id);
  }
}
