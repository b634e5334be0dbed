/** What the benches use of autocannon, which brings no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  interface Options {
    url: string;
    connections: number;
    amount: number;
    requests: { setupRequest: (request: object) => object }[];
    /** The client tells of each answer: `response`, with status, bytes and milliseconds. */
    setupClient: (client: EventEmitter) => void;
  }

  export default function autocannon(
    options: Options,
  ): Promise<{ errors: number; timeouts: number }>;
}
