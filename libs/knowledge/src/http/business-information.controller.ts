import {
  UpdateBusinessInformationDto,
  CreateBusinessInformationDto,
  BusinessInformationDto,
  ListBusinessInformationQuery,
  PageQuery,
} from '@coordinator/contracts';
import { one, RequirePermission, Returns, ReturnsNothing, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { BusinessInformation } from '../application/business-information.service';

@Controller('api/coordinator/organizations/:organizationId/business-information')
export class BusinessInformationController {
  constructor(private readonly service: BusinessInformation) {}

  @Get()
  @Summary('Lists the facts about the business, in the order of sortOrder')
  @RequirePermission('knowledge.read')
  @Returns(BusinessInformationDto, { list: true })
  list(@Query() query: ListBusinessInformationQuery): Promise<Page<BusinessInformationDto>> {
    return this.service.list(query);
  }

  @Get('category/:category')
  @Summary('Lists the facts of one category')
  @RequirePermission('knowledge.read')
  @Returns(BusinessInformationDto, { list: true })
  listCategory(
    @Param('category') category: string,
    @Query() query: PageQuery,
  ): Promise<Page<BusinessInformationDto>> {
    return this.service.list({ ...query, category });
  }

  @Post()
  @Summary('Adds a fact about the business')
  @RequirePermission('knowledge.write')
  @Returns(BusinessInformationDto, { status: 201 })
  async create(@Body() input: CreateBusinessInformationDto): Promise<One<BusinessInformationDto>> {
    return one(await this.service.create({ ...input }));
  }

  @Get(':businessInformationId')
  @Summary('Shows a fact about the business')
  @RequirePermission('knowledge.read')
  @Returns(BusinessInformationDto)
  async get(@Param('businessInformationId') id: string): Promise<One<BusinessInformationDto>> {
    return one(await this.service.get(id));
  }

  @Patch(':businessInformationId')
  @Summary('Changes what is given of a fact about the business')
  @RequirePermission('knowledge.write')
  @Returns(BusinessInformationDto)
  async update(
    @Param('businessInformationId') id: string,
    @Body() input: UpdateBusinessInformationDto,
  ): Promise<One<BusinessInformationDto>> {
    return one(await this.service.update(id, { ...input }));
  }

  @Put(':businessInformationId')
  @Summary('Changes what is given of a fact about the business, as PATCH does')
  @RequirePermission('knowledge.write')
  @Returns(BusinessInformationDto)
  put(
    @Param('businessInformationId') id: string,
    @Body() input: UpdateBusinessInformationDto,
  ): Promise<One<BusinessInformationDto>> {
    return this.update(id, input);
  }

  @Delete(':businessInformationId')
  @Summary('Deletes a fact; answers that stand on it claim nothing any more')
  @RequirePermission('knowledge.write')
  @ReturnsNothing()
  remove(@Param('businessInformationId') id: string): Promise<void> {
    return this.service.remove(id);
  }
}
