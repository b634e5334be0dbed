import { randomBytes } from 'node:crypto';
import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access';
import { pagePolicy } from '../security-headers';
import { renderDocsPage } from './docs-page';
import { ReturnsContent, Summary } from './documentation';
import { OpenApi } from './openapi';
import type { OpenApiDocument } from './openapi';

/** The description of the API, for programs and for people. */
@Public()
@Controller('api')
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  @Summary('Describes the API as an OpenAPI 3.1 document')
  @ReturnsContent('application/json')
  @Header('cache-control', 'no-cache')
  @Get('openapi.json')
  document(): OpenApiDocument {
    return this.openApi.document;
  }

  @Summary('Describes the API on a page to read')
  @ReturnsContent('text/html')
  @Get('docs')
  docs(@Res() reply: FastifyReply): void {
    const nonce = randomBytes(16).toString('base64');
    void reply
      .header('content-security-policy', pagePolicy(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(renderDocsPage(this.openApi.document, nonce));
  }
}
