import { Ajv2020 } from 'ajv/dist/2020.js';
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { PageQuery } from '@coordinator/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { AnyMember, Public, RequirePermission } from '../access';
import { createTestApi, ORGANIZATION_ID } from '../testing/create-test-api';
import { Returns, ReturnsNothing, Summary } from './documentation';
import { OpenApi } from './openapi';
import { expectMatchesOpenApi } from './openapi-assert';

class PartDto {
  @IsString() name!: string;
}
class ThingDto {
  @IsUUID() id!: string;
  @IsIn(['small', 'large']) size!: string;
  @IsOptional() @IsString() note!: string | null;
  @IsISO8601() createdAt!: string;
  @IsOptional() @ValidateNested() @Type(() => PartDto) main!: PartDto | null;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PartDto) parts!: PartDto[];
}
class NewThing {
  @Length(1, 80) name!: string;
  @IsOptional() @IsInt() amount?: number;
}
class ListSizes extends PageQuery {}
class ListThings extends PageQuery {
  @IsOptional() @IsIn(['small', 'large']) size?: string;
}

const THING = {
  id: '01980000-0000-7000-8000-00000000000f',
  size: 'small',
  note: null,
  createdAt: '2026-11-22T14:00:00Z',
  main: null,
  parts: [{ name: 'a' }],
};

@RequirePermission('things.read')
@Controller('api/coordinator/organizations/:organizationId/things')
class ThingsController {
  @Summary('Lists <all> things') @Returns(ThingDto, { list: true }) @Get() list(
    @Query() query: ListThings,
  ) {
    return { data: query.size ? [] : [THING], meta: { nextCursor: null } };
  }
  @RequirePermission('things.write') @Summary('Creates a thing') @Returns(ThingDto) @Post() create(
    @Body() { name }: NewThing,
  ) {
    return { data: name === 'odd' ? { ...THING, secret: 1 } : THING };
  }
  @RequirePermission('things.write')
  @Summary('Deletes a thing')
  @ReturnsNothing()
  @Delete(':thingId')
  remove(@Param('thingId') _thingId: string) {}
}
@Public()
@Controller('api/coordinator/sizes')
class SizesController {
  @Summary('Tells the sizes') @Returns(PartDto, { bare: true }) @Get() sizes(
    @Query() _query: ListSizes,
  ) {
    return { name: 'small' };
  }
}

const PATH = '/api/coordinator/organizations/{organizationId}/things';
const URL = `/api/coordinator/organizations/${ORGANIZATION_ID}/things`;
const headers = { authorization: 'Bearer owner' };

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await createTestApi([ThingsController, SizesController]);
});
afterAll(() => app.close());

describe('the description', () => {
  it('is served as OpenAPI 3.1 with full paths', async () => {
    const answer = await app.inject('/api/openapi.json');
    expect(answer.headers['content-type']).toContain('application/json');
    const document = answer.json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual([
      '/api/coordinator/organizations/{organizationId}/things',
      '/api/coordinator/organizations/{organizationId}/things/{thingId}',
      '/api/coordinator/sizes',
      '/api/docs',
      '/api/openapi.json',
    ]);
  });

  it('holds only schemas that JSON Schema understands, with no loose reference', () => {
    const { document } = app.get(OpenApi);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'api');
    for (const name of Object.keys(document.components.schemas)) {
      ajv.compile({ $ref: `api#/components/schemas/${name}` });
    }
    expect(Object.keys(document.components.schemas)).toEqual([
      'NewThing',
      'PartDto',
      'ThingDto',
      'PageMeta',
      'Problem',
    ]);
  });

  it('tells who may call a route and what it takes', () => {
    const { paths } = app.get(OpenApi).document;
    const list = paths[PATH]?.['get'];
    expect(list).toMatchObject({
      summary: 'Lists <all> things',
      'x-permission': 'things.read',
      security: [{ bearer: [] }],
    });
    expect(
      list?.parameters.map(({ name, in: place, required }) => [name, place, required]),
    ).toEqual([
      ['organizationId', 'path', true],
      ['size', 'query', false],
      ['limit', 'query', false],
      ['cursor', 'query', false],
    ]);
    const create = paths[PATH]?.['post'];
    expect(create?.['x-permission']).toBe('things.write');
    expect(create?.parameters.map(({ name }) => name)).toContain('Idempotency-Key');
    expect(create?.requestBody?.content['application/json']?.schema.$ref).toBe(
      '#/components/schemas/NewThing',
    );
    const sizes = paths['/api/coordinator/sizes']?.['get'];
    expect(sizes?.security).toEqual([]);
    expect(sizes?.parameters.map(({ name }) => name)).toEqual(['limit', 'cursor']);
  });

  it('makes schemas of the rules', () => {
    const { schemas } = app.get(OpenApi).document.components;
    expect(schemas['NewThing']).toMatchObject({
      required: ['name'],
      additionalProperties: false,
      properties: { name: { minLength: 1, maxLength: 80 }, amount: { type: ['integer', 'null'] } },
    });
    expect(schemas['ThingDto']?.properties?.['main']).toEqual({
      anyOf: [{ $ref: '#/components/schemas/PartDto' }, { type: 'null' }],
    });
    expect(schemas['ThingDto']?.properties?.['parts']).toMatchObject({
      type: 'array',
      items: { $ref: '#/components/schemas/PartDto' },
    });
  });

  it('gives each operation a name of its own', () => {
    const operations = Object.values(app.get(OpenApi).document.paths).flatMap((path) =>
      Object.values(path),
    );
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('answers', () => {
  it.each([
    ['GET', URL, undefined, 200, PATH],
    ['POST', URL, { name: 'a' }, 201, PATH],
    ['POST', URL, { name: '' }, 400, PATH],
    ['DELETE', `${URL}/${THING.id}`, undefined, 204, `${PATH}/{thingId}`],
    ['GET', '/api/coordinator/sizes', undefined, 200, '/api/coordinator/sizes'],
  ] as const)('%s %s %j are as described', async (method, url, payload, status, path) => {
    const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
    expect(answer.statusCode).toBe(status);
    expectMatchesOpenApi(app, answer, method, path);
  });

  it('are told apart from what is not described', async () => {
    const odd = await app.inject({ method: 'POST', url: URL, headers, payload: { name: 'odd' } });
    expect(() => expectMatchesOpenApi(app, odd, 'POST', PATH)).toThrow(
      /additionalProperty":"secret/,
    );
    const fine = await app.inject({ url: URL, headers });
    expect(() => expectMatchesOpenApi(app, fine, 'PUT', PATH)).toThrow(/not described/);
    expect(() => expectMatchesOpenApi(app, { ...fine, statusCode: 202 }, 'GET', PATH)).toThrow(
      /answer 202/,
    );
    expect(() =>
      expectMatchesOpenApi(
        app,
        { statusCode: 200, headers: fine.headers, body: '{"data":[{}]}' },
        'GET',
        PATH,
      ),
    ).toThrow(/required/);
  });
});

describe('the page', () => {
  it('reads without a script, and allows its own styles only', async () => {
    const { body, headers: sent } = await app.inject('/api/docs');
    const nonce = /<style nonce="([^"]+)">/
      .exec(body)?.[1]
      ?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    expect(sent['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(body).not.toMatch(/<script|style="|https?:\/\/(?!127)/);
    expect(body).toContain('Lists &#60;all&#62; things');
    expect(body).toContain('id="problem-conflict"');
    for (const [, anchor] of body.matchAll(/href="#([^"]+)"/g))
      expect(body).toContain(`id="${anchor}"`);
  });
});

describe('two DTO classes of one name', () => {
  it('do not start', async () => {
    const first = { PartDto };
    class Other {}
    Object.defineProperty(Other, 'name', { value: first.PartDto.name });
    IsInt()(Other.prototype, 'count');
    @AnyMember()
    @Controller('api/coordinator/organizations/:organizationId/parts')
    class PartsController {
      @Summary('Shows') @Returns(Other) @Get() show() {}
    }
    await expect(createTestApi([PartsController, SizesController])).rejects.toThrow(
      /called PartDto/,
    );
  });
});
