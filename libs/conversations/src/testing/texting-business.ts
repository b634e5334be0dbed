import { randomInt } from 'node:crypto';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type { SmsMessageDto } from '@coordinator/contracts';
import { runInContext } from '@coordinator/platform';
import { newId } from '@coordinator/platform/domain';

/** A number that nobody has had yet in this run. */
export const freshNumber = (): string => `+1212${randomInt(2_000_000, 9_999_999)}`;

/** A business with a number on which it texts, without a phone company behind it. */
export class TextingBusiness {
  private constructor(
    private readonly product: TestProduct,
    readonly id: string,
    readonly caller: Caller,
    /** Signed in for as long as the clock may run, unlike a person. */
    readonly program: Caller,
    readonly number: string,
    readonly phoneNumberId: string,
    readonly coordinatorId: string,
  ) {}

  static async open(product: TestProduct, overrides = {}): Promise<TextingBusiness> {
    const { caller } = await product.signUp();
    const { id, coordinators } = await product.setUpBusiness(caller, {
      provisionPhone: false,
      ...overrides,
    });
    const coordinatorId = coordinators[0]?.id as string;
    const [number, phoneNumberId] = [freshNumber(), newId()];
    await product.owner.query(
      `insert into conversations.phone_numbers
         (id, organization_id, phone_number, assigned_coordinator_id, is_primary)
       values ($1, $2, $3, $4, true)`,
      [phoneNumberId, id, number, coordinatorId],
    );
    const key = await caller.post(`/api/coordinator/organizations/${id}/api-keys`, {
      name: 'Test',
      permissions: ['contacts.read', 'conversations.read', 'conversations.write'],
    });
    const program = caller.as(key.json().data.key);
    return new TextingBusiness(product, id, caller, program, number, phoneNumberId, coordinatorId);
  }

  get base(): string {
    return `/api/coordinator/organizations/${this.id}`;
  }

  /** Does something in the name of the product itself, for this business. */
  within<T>(work: () => Promise<T>): Promise<T> {
    const context = { requestId: '-', correlationId: '-', organizationId: this.id };
    return runInContext({ ...context, actor: { kind: 'system' } }, work);
  }

  async get<T>(path: string): Promise<T> {
    const response = await this.program.get(`${this.base}/${path}`);
    if (response.statusCode !== 200) throw new Error(`GET ${path}: ${response.body}`);
    return response.json<{ data: T }>().data;
  }

  /** All texts of the business, the oldest first. */
  async texts(): Promise<SmsMessageDto[]> {
    return (await this.get<SmsMessageDto[]>('sms?limit=100')).toReversed();
  }

  /** Rows of this business, as the database has them. */
  async rows<T extends object>(query: string): Promise<T[]> {
    return (await this.product.owner.query<T>(query, [this.id])).rows;
  }

  /** How many events of a kind were recorded. */
  async told(type: string): Promise<number> {
    const { rows } = await this.product.owner.query<{ count: number }>(
      'select count(*)::int as count from platform.outbox where organization_id = $1 and type = $2',
      [this.id, type],
    );
    return rows[0]?.count ?? 0;
  }
}
