import type { TestProduct } from '@coordinator/composition/testing';
import {
  Clock,
  Logger,
  newId,
  runInContext,
  SkillRegistry,
  UnitOfWork,
} from '@coordinator/platform';
import { QueryBus } from '@nestjs/cqrs';
import { GetAnsweringTeam } from '../application/answering-team.query';
import type { AnsweringTeam } from '../application/answering-team.query';
import { ComposeBrief } from '../application/compose-brief';
import { DialogueService } from '../application/dialogue-service';
import { ModelTalk } from '../application/model-talk';
import { SkillRunner } from '../application/skill-runner';
import type { DialogueModel } from '../domain/dialogue-model';
import type { Turn, TurnReply } from '../domain/turn';
import { BuiltInModel } from '../engine/built-in-model';
import { SkillEffects } from '../persistence/skill-effects';
import { Turns } from '../persistence/turns';

/** A person in conversation with a business. */
export interface TestPerson {
  readonly contactId: string;
  readonly conversationId: string;
  readonly address: string;
}

interface Models {
  languageModel?: DialogueModel | null;
  builtIn?: DialogueModel;
}

/** A business of its own in a running product, with the brain that answers for it. */
export class DialogueBusiness {
  private constructor(
    readonly product: TestProduct,
    readonly id: string,
    readonly team: AnsweringTeam,
    readonly call: ReturnType<typeof caller>,
  ) {}

  static async open(
    product: TestProduct,
    overrides: Record<string, unknown> = {},
  ): Promise<DialogueBusiness> {
    const owner = await product.signUp();
    const { id } = await product.setUpBusiness(owner.caller, overrides);
    const team = await inOrganization(id, () =>
      product.app
        .get(QueryBus)
        .execute(new GetAnsweringTeam({ assignedCoordinatorId: null, elsewhere: [] })),
    );
    if (!team) throw new Error('Nobody is on duty.');
    return new DialogueBusiness(product, id, team, caller(product, owner.caller.token ?? '', id));
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return inOrganization(this.id, work);
  }

  /** Somebody new, known by number only unless a name is given, who has just written. */
  async person(firstName?: string): Promise<TestPerson> {
    const address = `+1555${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
    const contact = await this.call('POST', 'contacts', {
      firstName: firstName ?? address,
      phone: address,
    });
    const conversationId = newId();
    const phoneNumberId = newId();
    await this.product.owner.query(
      `insert into conversations.phone_numbers (organization_id, id, phone_number)
       values ($1, $2, $3)`,
      [this.id, phoneNumberId, `+1666${address.slice(5)}`],
    );
    await this.product.owner.query(
      `insert into conversations.conversations
         (organization_id, id, contact_id, phone_number_id, channel, last_message_id,
          last_message_at, last_message_direction, last_message_author, last_message_preview)
       values ($1, $2, $3, $4, 'sms', gen_random_uuid(), now(), 'inbound', 'contact', '')`,
      [this.id, conversationId, contact.id, phoneNumberId],
    );
    return { contactId: contact.id as string, conversationId, address };
  }

  /** The dialogue with other models: by default the built-in engine alone. */
  dialogue({ languageModel = null, builtIn = new BuiltInModel() }: Models = {}): DialogueService {
    const { app, config } = this.product;
    const unitOfWork = app.get(UnitOfWork);
    const effects = new SkillEffects(unitOfWork);
    const clock = app.get(Clock);
    const logger = app.get(Logger);
    return new DialogueService(
      new Turns(unitOfWork),
      effects,
      new SkillRunner(app.get(SkillRegistry), effects, unitOfWork, clock, logger),
      new ComposeBrief(app.get(QueryBus), clock),
      new ModelTalk(config, logger, languageModel, builtIn),
      unitOfWork,
      clock,
    );
  }

  say(
    person: TestPerson,
    text: string | readonly string[],
    { models = {}, ...more }: Partial<Turn> & { models?: Models } = {},
  ): Promise<TurnReply> {
    const turn = turnOf(person, text, more);
    return this.run(() => this.dialogue(models).answer(turn, this.team));
  }

  /** Rows of the business, as the owner of the database sees them. */
  async rows<Row>(statement: string, ...values: unknown[]): Promise<Row[]> {
    const { rows } = await this.product.owner.query(statement, [this.id, ...values]);
    return rows as Row[];
  }

  appointments(): Promise<{ contact_id: string; status: string; starts_at: Date }[]> {
    return this.rows(
      `select contact_id, status, starts_at from scheduling.appointments
        where organization_id = $1 order by starts_at, id`,
    );
  }

  async followUps(): Promise<string[]> {
    const rows = await this.rows<{ description: string }>(
      'select description from crm.contact_followups where organization_id = $1 order by id',
    );
    return rows.map(({ description }) => description);
  }
}

export const turnOf = (
  person: TestPerson,
  text: string | readonly string[],
  more: Partial<Turn> = {},
): Turn => ({
  turnId: newId(),
  channel: 'sms',
  history: [],
  texts: typeof text === 'string' ? [text] : text,
  attachments: 0,
  disclose: false,
  ...person,
  ...more,
});

const inOrganization = <T>(organizationId: string, work: () => Promise<T>): Promise<T> =>
  runInContext(
    { requestId: '-', correlationId: '-', organizationId, actor: { kind: 'system' } },
    work,
  );

const caller =
  (product: TestProduct, token: string, organizationId: string) =>
  async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<Record<string, unknown>> => {
    const url = `/api/coordinator/organizations/${organizationId}/${path}`;
    const response = await product.anyone.as(token).call(method, url, { body });
    if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.body}`);
    const { data } = response.body
      ? response.json<{ data: Record<string, unknown> }>()
      : { data: {} };
    return data;
  };
