import {
  UpdateFaqItemDto,
  CreateFaqItemDto,
  FaqItemDto,
  ListFaqItemsQuery,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { FaqItems } from '../application/faq-items.service';

@Controller('api/coordinator/organizations/:organizationId/faq-items')
export class FaqItemsController {
  constructor(private readonly service: FaqItems) {}

  @Get()
  @Summary('Lists the questions that can be answered, in the order of sortOrder')
  @RequirePermission('knowledge.read')
  @Returns(FaqItemDto, { list: true })
  list(@Query() query: ListFaqItemsQuery): Promise<Page<FaqItemDto>> {
    return this.service.list(query);
  }

  @Post()
  @Summary('Adds a question with its answer')
  @RequirePermission('knowledge.write')
  @Returns(FaqItemDto, { status: 201 })
  async create(@Body() input: CreateFaqItemDto): Promise<One<FaqItemDto>> {
    return one(await this.service.create({ ...input }));
  }

  @Get(':faqItemId')
  @Summary('Shows a question with its answer')
  @RequirePermission('knowledge.read')
  @Returns(FaqItemDto)
  async get(@Param('faqItemId') id: string): Promise<One<FaqItemDto>> {
    return one(await this.service.get(id));
  }

  @Patch(':faqItemId')
  @Summary('Changes what is given of a question with its answer')
  @RequirePermission('knowledge.write')
  @Returns(FaqItemDto)
  async update(
    @Param('faqItemId') id: string,
    @Body() input: UpdateFaqItemDto,
  ): Promise<One<FaqItemDto>> {
    return one(await this.service.update(id, { ...input }));
  }

  @Put(':faqItemId')
  @Summary('Changes what is given of a question with its answer, as PATCH does')
  @RequirePermission('knowledge.write')
  @Returns(FaqItemDto)
  put(@Param('faqItemId') id: string, @Body() input: UpdateFaqItemDto): Promise<One<FaqItemDto>> {
    return this.update(id, input);
  }

  @Delete(':faqItemId')
  @Summary('Deletes a question')
  @RequirePermission('knowledge.write')
  @ReturnsNothing()
  remove(@Param('faqItemId') id: string): Promise<void> {
    return this.service.remove(id);
  }
}
