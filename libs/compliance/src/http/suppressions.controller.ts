import { CreateSuppressionDto, ListSuppressionsDto, SuppressionDto } from '@coordinator/contracts';
import {
  decodeCursor,
  one,
  page,
  RequirePermission,
  Returns,
  ReturnsNothing,
  Summary,
} from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { BlockAddress } from '../application/block-address.command';
import { ListSuppressions } from '../application/list-suppressions.query';
import { UnblockAddress } from '../application/unblock-address.command';

@Controller('api/coordinator/organizations/:organizationId/suppressions')
export class SuppressionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists who wants no messages, newest first')
  @RequirePermission('contacts.read')
  @Returns(SuppressionDto, { list: true })
  async list(
    @Query() { limit, cursor, ...filter }: ListSuppressionsDto,
  ): Promise<Page<SuppressionDto>> {
    const [afterId = null] = cursor ? decodeCursor(cursor, ['uuid']) : [];
    const rows = await this.queries.execute(
      new ListSuppressions({ ...filter, limit, afterId: afterId as string | null }),
    );
    return page(rows, limit, ({ id }) => [id]);
  }

  @Post()
  @Summary('Lets no more messages go out to an address')
  @RequirePermission('contacts.write')
  @Returns(SuppressionDto)
  async create(@Body() block: CreateSuppressionDto): Promise<One<SuppressionDto>> {
    return one(await this.commands.execute(new BlockAddress(block)));
  }

  @Delete(':suppressionId')
  @Summary('Takes back a block that staff set; not one that the person asked for')
  @RequirePermission('contacts.write')
  @ReturnsNothing()
  async delete(@Param('suppressionId') suppressionId: string): Promise<void> {
    await this.commands.execute(new UnblockAddress(suppressionId));
  }
}
