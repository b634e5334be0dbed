import { Agent, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Injectable, Res } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Public } from './access';
import { ApplicationLifetime } from './application-lifetime';
import { stopGracefully } from './graceful-stop';
import { Summary } from './openapi/documentation';
import { createTestApi } from './testing/create-test-api';

@Injectable()
class Database implements OnModuleDestroy {
  open = true;
  work = Promise.withResolvers<void>();
  started = Promise.withResolvers<void>();

  onModuleDestroy(): void {
    this.open = false;
  }
}

@Public()
@Controller('api')
class SlowController {
  constructor(
    private readonly database: Database,
    private readonly lifetime: ApplicationLifetime,
  ) {}

  @Summary('Answers at once') @Get('fast') fast() {
    return {};
  }

  @Summary('Takes its time') @Get('slow') async slow() {
    this.database.started.resolve();
    await this.database.work.promise;
    return { database: this.database.open };
  }

  @Summary('Streams until the end') @Get('stream') stream(@Res() reply: FastifyReply): void {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.raw.write('data: hello\n\n');
    this.lifetime.signal.addEventListener('abort', () => reply.raw.end('data: bye\n\n'));
  }
}

let app: NestFastifyApplication;
let database: Database;
let agent: Agent;
let port: number;
beforeEach(async () => {
  app = await createTestApi([SlowController], { providers: [Database] });
  await app.listen(0, '127.0.0.1');
  port = (app.getHttpServer().address() as AddressInfo).port;
  database = app.get(Database);
  agent = new Agent({ keepAlive: true });
});
afterEach(() => agent.destroy());

const get = (path: string) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, agent }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, body }));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

describe('a stop', () => {
  it('lets requests at work finish with what they need, and takes no new ones', async () => {
    await get('/api/fast');
    const slow = get('/api/slow');
    await database.started.promise;
    const stopped = stopGracefully(app, 5000);
    await expect(get('/api/fast')).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
    database.work.resolve();
    expect(await slow).toEqual({ status: 200, body: '{"database":true}' });
    expect(await stopped).toBe(true);
    expect(database.open).toBe(false);
  });

  it('ends streams, and does not wait for idle connections', async () => {
    await get('/api/fast');
    const stream = get('/api/stream');
    await get('/api/fast');
    const before = Date.now();
    expect(await stopGracefully(app, 5000)).toBe(true);
    expect(Date.now() - before).toBeLessThan(2000);
    expect((await stream).body).toBe('data: hello\n\ndata: bye\n\n');
  });

  it('cuts off what does not finish in time', async () => {
    const slow = get('/api/slow');
    const cut = expect(slow).rejects.toThrow(/ECONNRESET|socket hang up/);
    await database.started.promise;
    expect(await stopGracefully(app, 100)).toBe(false);
    await cut;
    database.work.resolve();
  });
});
