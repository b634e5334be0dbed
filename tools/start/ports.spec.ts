import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { Problem } from './problem.mjs';
import { reserveAnyPort, reserveExactly, reservePort } from './ports.mjs';

const listen = (host: string, port = 0) =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const close = (server: Server) => new Promise((resolve) => server.close(resolve));

describe('ports', () => {
  it('passes over a taken port, whichever address it is taken on', async () => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      const taken = await listen(host);
      const reserved = await reservePort(portOf(taken));
      expect(reserved.port).toBeGreaterThan(portOf(taken));
      await reserved.release();
      await close(taken);
    }
  });

  it('holds a port until it is released, so that two who search at once find two', async () => {
    const first = await reserveAnyPort();
    const second = await reservePort(first.port);
    expect(second.port).not.toBe(first.port);
    await first.release();
    const again = await reservePort(first.port);
    expect(again.port).toBe(first.port);
    await Promise.all([second.release(), again.release()]);
  });

  it('says which setting asked for a taken port', async () => {
    const taken = await listen('127.0.0.1');
    const refusal = reserveExactly(portOf(taken), 'PORT');
    await expect(refusal).rejects.toThrow(`Port ${portOf(taken)} (PORT) is taken.`);
    await expect(refusal).rejects.toBeInstanceOf(Problem);
    await close(taken);
  });
});
