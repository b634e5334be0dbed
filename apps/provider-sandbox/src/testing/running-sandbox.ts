import { MailService } from '@sendgrid/mail';
import twilio, { type Twilio } from 'twilio';
import { createSandbox, type SandboxOptions } from '../app';

export const ACCOUNT_SID = `AC${'0123456789abcdef'.repeat(2)}`;
export const AUTH_TOKEN = 'twilio-token';
export const SENDGRID_KEY = 'SG.sendgrid-key';

/** A sandbox that listens, and the ways to reach it. */
export interface RunningSandbox {
  url: string;
  twilio: Twilio;
  mail: MailService;
  /** Calls the sandbox's own routes with JSON. */
  call: (method: string, path: string, body?: unknown) => Promise<Response>;
  close: () => Promise<void>;
}

export async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const app = createSandbox({
    dataFile: ':memory:',
    twilio: { accountSid: ACCOUNT_SID, authToken: AUTH_TOKEN },
    sendgrid: { apiKey: SENDGRID_KEY },
    ...options,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    twilio: twilioClient(url),
    mail: mailClient(url),
    call: (method, path, body) =>
      fetch(url + path, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    close: () => app.close(),
  };
}

export function twilioClient(url: string, authToken = AUTH_TOKEN): Twilio {
  const client = twilio(ACCOUNT_SID, authToken);
  client.api.baseUrl = url;
  return client;
}

export function mailClient(url: string, apiKey = SENDGRID_KEY): MailService {
  const service = new MailService() as MailService & ConfigurableMailService;
  service.setApiKey(apiKey);
  service.client.setDefaultRequest('baseUrl', url);
  return service;
}

/** The part of the mail SDK that its types leave out. */
interface ConfigurableMailService {
  client: { setDefaultRequest: (name: string, value: string) => void };
}
