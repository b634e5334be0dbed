import { BundleDto, PageQuery } from '@coordinator/contracts';
import { NotFound, one, Returns, SignedIn, Summary } from '@coordinator/platform';
import type { One, Page } from '@coordinator/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CatalogCache } from '../application/catalog-cache';
import { GetBundle } from '../application/get-bundle.query';
import { pageOnOffer, shown } from './catalog-page';
import { toBundleDto } from './to-dto';

@Controller('api/coordinator/bundles')
@SignedIn({ apiKeys: true })
export class BundlesController {
  constructor(
    private readonly catalog: CatalogCache,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Summary('Lists the bundles on offer')
  @Returns(BundleDto, { list: true })
  async list(@Query() query: PageQuery): Promise<Page<BundleDto>> {
    const { bundles } = await this.catalog.get();
    return shown(pageOnOffer(bundles, query), toBundleDto);
  }

  @Get(':bundle')
  @Summary('Shows a bundle, by id or name')
  @Returns(BundleDto)
  async show(@Param('bundle') idOrName: string): Promise<One<BundleDto>> {
    const bundle = await this.queries.execute(new GetBundle(idOrName));
    if (!bundle) throw new NotFound('The bundle');
    return one(toBundleDto(bundle));
  }
}
