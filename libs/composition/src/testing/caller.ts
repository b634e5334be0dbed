import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LightMyRequestResponse } from 'fastify';

export interface SignedUp {
  caller: Caller;
  userId: string;
  email: string;
  password: string;
}

interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
  query?: Record<string, string>;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Calls the API as somebody, or as nobody. */
export class Caller {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly token?: string,
  ) {}

  call(
    method: Method,
    url: string,
    { body, headers, query }: CallOptions = {},
  ): Promise<LightMyRequestResponse> {
    return this.app.inject({
      method,
      url,
      query,
      headers: { ...(this.token ? { authorization: `Bearer ${this.token}` } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  }

  get(url: string, options?: CallOptions): Promise<LightMyRequestResponse> {
    return this.call('GET', url, options);
  }
  post(url: string, body?: unknown, options?: CallOptions): Promise<LightMyRequestResponse> {
    return this.call('POST', url, { ...options, body });
  }
  patch(url: string, body?: unknown, options?: CallOptions): Promise<LightMyRequestResponse> {
    return this.call('PATCH', url, { ...options, body });
  }
  put(url: string, body?: unknown, options?: CallOptions): Promise<LightMyRequestResponse> {
    return this.call('PUT', url, { ...options, body });
  }
  delete(url: string, options?: CallOptions): Promise<LightMyRequestResponse> {
    return this.call('DELETE', url, options);
  }

  /** The same caller with another access token. */
  as(token: string): Caller {
    return new Caller(this.app, token);
  }
}
