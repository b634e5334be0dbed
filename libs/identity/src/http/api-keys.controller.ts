import { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto, PageQuery } from '@coordinator/contracts';
import {
  NotIdempotent,
  one,
  page,
  PeopleOnly,
  RequirePermission,
  Returns,
  ReturnsNothing,
  Summary,
} from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiKeys } from '../application/people/api-keys';
import { afterId } from './after-id';

@Controller('api/coordinator/organizations/:organizationId/api-keys')
@RequirePermission('api_keys.write')
@PeopleOnly()
export class ApiKeysController {
  constructor(private readonly apiKeys: ApiKeys) {}

  @Get()
  @Summary('Lists the API keys, without their secrets')
  @Returns(ApiKeyDto, { list: true })
  async list(@Query() { limit, cursor }: PageQuery): Promise<Page<ApiKeyDto>> {
    return page(await this.apiKeys.list(limit, afterId(cursor)), limit, ({ id }) => [id]);
  }

  @Post()
  // Else the answer, and with it the secret, would be stored for a day.
  @NotIdempotent()
  @Summary('Makes an API key; its secret is shown this once')
  @Returns(CreatedApiKeyDto)
  async create(@Body() dto: CreateApiKeyDto): Promise<One<CreatedApiKeyDto>> {
    return one(await this.apiKeys.create(dto));
  }

  @Delete(':apiKeyId')
  @Summary('Revokes an API key')
  @ReturnsNothing()
  async revoke(@Param('apiKeyId') apiKeyId: string): Promise<void> {
    await this.apiKeys.revoke(apiKeyId);
  }
}
