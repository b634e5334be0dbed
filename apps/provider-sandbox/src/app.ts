import Fastify, { type FastifyInstance } from 'fastify';
import { openDatabase } from './database';
import { faultRoutes } from './faults/fault.routes';
import { FaultRegistry } from './faults/fault-registry';
import { healthRoutes } from './health/health.routes';
import { answerProblems } from './http/problem';
import { chatCompletionsApi } from './llm/chat-completions.api';
import { scriptRoutes } from './llm/script.routes';
import { ScriptedModel } from './llm/scripted-model';
import { emailRoutes } from './phone/email.routes';
import { numbersRoutes } from './phone/numbers.routes';
import { pageRoutes } from './phone/page/page.routes';
import { settingsRoutes } from './phone/settings.routes';
import { smsRoutes } from './phone/sms.routes';
import { Mailbox } from './sendgrid/mailbox';
import { sendgridApi } from './sendgrid/sendgrid-api';
import { DEFAULT_PACE, type CarrierPace } from './twilio/carrier/carrier';
import { PhoneNumberStore } from './twilio/phone-number-store';
import { createTexting } from './twilio/texting';
import { twilioApi } from './twilio/twilio-api';

export interface SandboxOptions {
  /** SQLite file; `:memory:` for a sandbox that forgets. */
  dataFile: string;
  twilio: { accountSid: string; authToken: string };
  sendgrid: { apiKey: string };
  /** With a key, the model asks for it. */
  llm?: { apiKey?: string };
  /** How fast texts travel. */
  pace?: CarrierPace;
  /** Source of chance for drop rates, in [0, 1). */
  random?: () => number;
  logger?: boolean;
}

/** Builds the sandbox without listening; `close()` releases everything it holds. */
export function createSandbox(options: SandboxOptions): FastifyInstance {
  const app = Fastify({ logger: options.logger ? { level: 'warn' } : false });
  const database = openDatabase(options.dataFile);
  const faults = new FaultRegistry(options.random);
  const model = new ScriptedModel();
  const mailbox = new Mailbox(database);
  const numbers = new PhoneNumberStore(database);
  const { accountSid, authToken } = options.twilio;
  const { pace = DEFAULT_PACE } = options;
  const texting = createTexting({ database, faults, authToken, pace, log: app.log });
  const { messages, carrier, lines } = texting;

  app.addHook('onReady', async () => texting.start());
  // What waits, such as a request held back by a latency fault, must not hold up the shutdown.
  app.addHook('preClose', async () => {
    faults.stop();
    texting.stop();
  });
  app.addHook('onClose', async () => database.close());

  answerProblems(app);
  app.register(healthRoutes);
  app.register(faultRoutes, { faults });
  app.register(emailRoutes, { mailbox });
  app.register(pageRoutes);
  app.register(smsRoutes, { numbers, messages, carrier });
  app.register(numbersRoutes, { accountSid, numbers });
  app.register(settingsRoutes, { lines });
  app.register(twilioApi, {
    prefix: '/2010-04-01',
    ...options.twilio,
    numbers,
    messages,
    carrier,
    faults,
  });
  app.register(sendgridApi, { prefix: '/v3', ...options.sendgrid, mailbox, faults });
  app.register(scriptRoutes, { model });
  app.register(chatCompletionsApi, { prefix: '/v1', ...options.llm, model, faults });
  return app;
}
