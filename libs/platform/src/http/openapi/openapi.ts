import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Config } from '../../config/config';
import { RouteTable } from '../route-table';
import { DtoSchemas } from './dto-schemas';
import type { JsonSchema } from './json-schema';
import { describeOperation } from './operations';
import type { Operation } from './operations';
import { PAGE_META, PROBLEM } from './shared-schemas';

export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    securitySchemes: Record<string, object>;
  };
}

/** The description of the API, made from its routes and DTOs when the process starts. */
@Injectable()
export class OpenApi implements OnModuleInit {
  #document: OpenApiDocument | undefined;

  constructor(
    private readonly routes: RouteTable,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.#document = this.#describe();
  }

  get document(): OpenApiDocument {
    this.#document ??= this.#describe();
    return this.#document;
  }

  #describe(): OpenApiDocument {
    const schemas = new DtoSchemas();
    const paths: OpenApiDocument['paths'] = {};
    for (const route of this.routes.routes()) {
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      const operations = (paths[path] ??= {});
      operations[route.method.toLowerCase()] = describeOperation(route, schemas);
    }
    return {
      openapi: '3.1.0',
      info: {
        title: 'Coordinator API',
        version: '1.0.0',
        description:
          'Hire, instruct and watch over coordinators, and reach everything that they work with.',
      },
      servers: [{ url: this.config.PUBLIC_BASE_URL }],
      paths,
      components: {
        schemas: { ...schemas.components(), PageMeta: PAGE_META, Problem: PROBLEM },
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            description: "A person's access token, or an API key.",
          },
        },
      },
    };
  }
}
