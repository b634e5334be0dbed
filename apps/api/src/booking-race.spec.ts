import { BuiltProcess, createTestProduct, freePort } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { eventually } from '@coordinator/platform/testing';

const ROUNDS = process.env['SOAK'] ? 400 : 12;
const CLIENTS = [2, 8, 32, 64];
const ALWAYS_OPEN = { start: '00:00', end: '24:00' };
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

interface Answer {
  status: number;
  body: { data: { id: string; status: string }; code?: string; alternatives?: unknown[] };
}

let product: TestProduct;
let processes: BuiltProcess[];
let apis: string[];
let post: (api: number, path: string, body?: object) => Promise<Answer>;
let contactId: string;
let appointmentTypeId: string;

beforeAll(async () => {
  product = await createTestProduct();
  const { caller } = await product.signUp();
  const business = await product.setUpBusiness(caller, {
    timezone: 'UTC',
    businessHours: Object.fromEntries(WEEK.map((day) => [day, ALWAYS_OPEN])),
  });
  appointmentTypeId = business.appointmentTypes.find(({ name }) => name === 'Cleaning')?.id ?? '';
  const ports = [await freePort(), await freePort()];
  processes = ports.map((port) => new BuiltProcess('api', { ...product.env, PORT: String(port) }));
  apis = ports.map((port) => `http://127.0.0.1:${port}`);
  await eventually(async () => {
    for (const api of apis) expect((await fetch(`${api}/api/health/ready`)).status).toBe(200);
  }, 30_000);
  post = async (api, path, body = {}) => {
    const response = await fetch(
      `${apis[api % apis.length]}/api/coordinator/organizations/${business.id}/${path}`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${caller.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
    );
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  contactId = (await post(0, 'contacts', { firstName: 'Tom' })).body.data.id;
}, 90_000);
afterAll(async () => {
  await Promise.all(processes.map((process) => process.kill()));
  await product.close();
});

const book = (api: number, startsAt: string) =>
  post(api, 'appointments', { contactId, appointmentTypeId, startsAt });
/** Three hours from tomorrow on belong to each round: the first two to a visit that will be moved. */
const hour = (round: number, index: number) =>
  Temporal.Now.instant()
    .round({ smallestUnit: 'hour', roundingMode: 'ceil' })
    .add({ hours: 24 + round * 3 + index })
    .toString();

it(`gives one time to one client, whichever of two API processes it asks (${ROUNDS} rounds)`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const clients = CLIENTS[round % CLIENTS.length] as number;
    const wanted = hour(round, 2);
    const visit = (await book(round, hour(round, 0))).body.data.id;
    const answers = await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        if (client % 4 === 1) {
          const moved = await post(client >> 2, `appointments/${visit}/reschedule`, {
            startsAt: wanted,
          });
          return { what: 'move', ...moved };
        }
        if (client % 8 === 3) {
          return { what: 'confirm', ...(await post(client >> 3, `appointments/${visit}/confirm`)) };
        }
        return { what: 'book', ...(await book(client >> 1, wanted)) };
      }),
    );
    const { rows } = await product.owner.query(
      `select id from scheduling.appointments
        where starts_at = $1 and status in ('scheduled', 'confirmed')`,
      [wanted],
    );
    expect(rows).toHaveLength(1);
    const holder = (rows as { id: string }[])[0]?.id;
    for (const { what, status, body } of answers) {
      if (what === 'confirm') expect(status).toBe(200);
      else if (body.data?.id === holder) expect([200, 201]).toContain(status);
      else expect({ status, code: body.code }).toEqual({ status: 409, code: 'slot_unavailable' });
    }
    expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1);
  }
}, 1_200_000);
