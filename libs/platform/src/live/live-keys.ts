import type { Config } from '../config/config';

/** How the live feed is named in Redis, which may carry several installations. */
export const liveKeys = (config: Config) => {
  const prefix = `coordinator${new URL(config.DATABASE_URL).pathname}:live`;
  return { channel: prefix, stream: (organizationId: string) => `${prefix}:${organizationId}` };
};

/** What goes through the channel. */
export interface LiveMessage {
  /** Of the entry in the organization's stream: `<milliseconds>-<number>`. */
  readonly id: string;
  readonly organizationId: string;
  /** A `LiveEvent` as JSON. */
  readonly event: string;
}
