import { createTestProduct } from '@coordinator/composition/testing';
import type { SignedUp, TestProduct } from '@coordinator/composition/testing';
import { eventually, expectMatchesOpenApi } from '@coordinator/platform/testing';

let product: TestProduct;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
}, 30_000);
afterAll(() => product?.close());

interface Letter {
  subject: string;
  text: string;
}

/** The latest mail to an address about a page, and the token in its link. */
const mail = (to: string, page: string): Promise<Letter & { token: string }> =>
  eventually(async () => {
    const answer = await fetch(
      `${product.sandboxUrl}/phone/email?address=${encodeURIComponent(to)}`,
    );
    const { data } = (await answer.json()) as { data: Letter[] };
    const letter = data.findLast(({ text }) => text.includes(`/${page}?token=`));
    const link = letter?.text.split('\n').find((line) => line.startsWith('http'));
    if (!letter || !link) throw new Error(`No mail about ${page} has come.`);
    return { ...letter, token: new URL(link).searchParams.get('token') as string };
  });

const forgot = (email: string) => product.anyone.post('/api/auth/password/forgot', { email });
const reset = (token: string, password = 'another good password') =>
  product.anyone.post('/api/auth/password/reset', { token, password });
const login = (email: string, password: string) =>
  product.anyone.post('/api/auth/login', { email, password });

describe('a forgotten password', () => {
  it('is replaced by the link from the mail, which ends every session', async () => {
    const { caller, email, password } = await product.signUp();
    expect((await forgot(email)).statusCode).toBe(202);
    const { token, subject } = await mail(email, 'reset-password');
    expect(subject).toBe('Choose a new password');
    const answer = await reset(token);
    expect(answer.statusCode).toBe(204);
    expectMatchesOpenApi(product.app, answer, 'POST', '/api/auth/password/reset');
    expect((await caller.get('/api/auth/me')).statusCode).toBe(401);
    expect((await login(email, password)).statusCode).toBe(401);
    const again = await login(email, 'another good password');
    expect(again.json().data.user.emailConfirmed).toBe(true);
  });

  it('is replaced once by a link, however many try at once', async () => {
    const { email } = await product.signUp();
    await forgot(email);
    const { token } = await mail(email, 'reset-password');
    const answers = await Promise.all([1, 2, 3, 4].map(() => reset(token)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 422, 422, 422]);
    expect((await reset(token)).json().code).toBe('invalid_token');
  });

  it('makes earlier links worthless once it is replaced', async () => {
    const { email } = await product.signUp();
    await forgot(email);
    const first = await mail(email, 'reset-password');
    await forgot(email);
    const second = await eventually(async () => {
      const letter = await mail(email, 'reset-password');
      if (letter.token === first.token) throw new Error('The second mail has not come.');
      return letter;
    });
    expect((await reset(second.token)).statusCode).toBe(204);
    expect((await reset(first.token)).statusCode).toBe(422);
  });

  it('cannot be replaced after an hour', async () => {
    const { email } = await product.signUp();
    await forgot(email);
    const { token } = await mail(email, 'reset-password');
    await product.owner.query(
      `update identity.password_resets set expires_at = now() where id = $1`,
      [token.split('.')[0]],
    );
    expect((await reset(token)).statusCode).toBe(422);
  });

  it('tells nobody whether an address has an account, by answer or by time', async () => {
    const { email } = await product.signUp();
    const timed = async (address: string) => {
      const start = performance.now();
      const { statusCode, body } = await forgot(address);
      return { statusCode, body, ms: performance.now() - start };
    };
    const known = await timed(email);
    const unknown = await timed('nobody@example.com');
    expect(unknown).toMatchObject({ statusCode: known.statusCode, body: known.body });
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThanOrEqual(245);
  });

  it('is not replaced by a bad password or a token of another kind', async () => {
    const { email } = await product.signUp();
    const confirmation = await mail(email, 'confirm-email');
    expect((await reset(confirmation.token)).statusCode).toBe(422);
    expect((await reset('nonsense')).statusCode).toBe(422);
    expect((await reset(confirmation.token, 'short')).statusCode).toBe(400);
  });
});

describe('a password that is known', () => {
  const change = ({ caller }: SignedUp, currentPassword: string) =>
    caller.post('/api/auth/password/change', {
      currentPassword,
      newPassword: 'another good password',
    });

  it('is changed, and every other session ends', async () => {
    const person = await product.signUp();
    const elsewhere = await login(person.email, person.password);
    expect((await change(person, person.password)).statusCode).toBe(204);
    expect((await person.caller.get('/api/auth/me')).statusCode).toBe(200);
    const other = product.anyone.as(elsewhere.json().data.accessToken);
    expect((await other.get('/api/auth/me')).statusCode).toBe(401);
    expect((await login(person.email, 'another good password')).statusCode).toBe(200);
  });

  it('is not changed without the present one', async () => {
    const person = await product.signUp();
    const answer = await change(person, 'a wrong password');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'wrong_password',
      errors: [{ path: 'currentPassword' }],
    });
  });
});

describe('an address', () => {
  it('is confirmed by the link from the mail, also when it is opened twice', async () => {
    const { caller, email } = await product.signUp();
    const { token } = await mail(email, 'confirm-email');
    for (const _ of [1, 2]) {
      const answer = await product.anyone.post('/api/auth/email/confirm', { token });
      expect(answer.statusCode).toBe(204);
    }
    expect((await caller.get('/api/auth/me')).json().data.emailConfirmed).toBe(true);
  });

  it('can have its link sent again', async () => {
    const { caller, email } = await product.signUp();
    const first = await mail(email, 'confirm-email');
    expect((await caller.post('/api/auth/email/confirmation')).statusCode).toBe(202);
    await eventually(async () => {
      expect((await mail(email, 'confirm-email')).token).not.toBe(first.token);
    });
  });
});

describe('an invitation', () => {
  async function invited(email: string, role = 'member') {
    const owner = await product.signUp('Olive Owner');
    const created = await owner.caller.post('/api/coordinator/organizations', {
      name: 'Bright Smile',
      industry: 'dental',
    });
    const organizationId: string = created.json().data.id;
    const base = `/api/coordinator/organizations/${organizationId}`;
    const invitation = await owner.caller.post(`${base}/invitations`, { email, role });
    expect(invitation.statusCode).toBe(201);
    return { owner, organizationId, base, invitation: invitation.json().data as { id: string } };
  }
  const accept = (token: string, more: object = {}, caller = product.anyone) =>
    caller.post('/api/auth/invitations/accept', { token, ...more });
  const NEW = { name: 'Nina New', password: 'a good new password' };

  it('brings somebody in who has no account yet', async () => {
    const { base, organizationId } = await invited('nina@example.com', 'admin');
    const { token, subject, text } = await mail('nina@example.com', 'accept-invitation');
    expect(subject).toBe('Join Bright Smile on Coordinator');
    expect(text).toContain('Olive Owner');
    expect((await accept(token)).json().errors).toEqual([
      expect.objectContaining({ path: 'name' }),
      expect.objectContaining({ path: 'password' }),
    ]);
    const answer = await accept(token, NEW);
    expect(answer.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, answer, 'POST', '/api/auth/invitations/accept');
    const { session } = answer.json().data;
    expect(session.user).toMatchObject({
      emailConfirmed: true,
      currentOrganizationId: organizationId,
    });
    const nina = product.anyone.as(session.accessToken);
    const members = (await nina.get(`${base}/members`)).json().data as { role: string }[];
    expect(members.map(({ role }) => role)).toEqual(['owner', 'admin']);
    expect((await accept(token, NEW)).statusCode).toBe(422);
  });

  it('lets one join, however many accept at once', async () => {
    const { base, owner } = await invited('rush@example.com');
    const { token } = await mail('rush@example.com', 'accept-invitation');
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(token, NEW)));
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect((await owner.caller.get(`${base}/members`)).json().data).toHaveLength(2);
  });

  it('asks somebody with an account for the password, or to be signed in as the right person', async () => {
    const guest = await product.signUp('Gus Guest');
    const stranger = await product.signUp('Sly Stranger');
    const { base } = await invited(guest.email);
    const { token } = await mail(guest.email, 'accept-invitation');
    expect((await accept(token)).json().code).toBe('sign_in_required');
    expect((await accept(token, NEW)).json().code).toBe('invalid_credentials');
    const wrong = await accept(token, {}, stranger.caller);
    expect(wrong.statusCode).toBe(403);
    expect(wrong.json().code).toBe('invitation_for_someone_else');
    const right = await accept(token, {}, guest.caller);
    expect(right.json().data.session).toBeNull();
    expect((await guest.caller.get(`${base}/members`)).statusCode).toBe(200);
  });

  it('works no more once it is taken back', async () => {
    const { base, owner, invitation } = await invited('late@example.com');
    const { token } = await mail('late@example.com', 'accept-invitation');
    expect((await owner.caller.delete(`${base}/invitations/${invitation.id}`)).statusCode).toBe(
      204,
    );
    expect((await accept(token, NEW)).statusCode).toBe(422);
    expect((await owner.caller.get(`${base}/invitations`)).json().data).toEqual([]);
  });

  it('works again after it has run out and been resent', async () => {
    const { base, owner, invitation } = await invited('slow@example.com');
    const { token } = await mail('slow@example.com', 'accept-invitation');
    await product.owner.query(`update identity.invitations set expires_at = now() where id = $1`, [
      invitation.id,
    ]);
    expect((await accept(token, NEW)).statusCode).toBe(422);
    const listed = await owner.caller.get(`${base}/invitations`);
    expect(listed.json().data).toMatchObject([{ status: 'expired' }]);
    const resent = await owner.caller.post(`${base}/invitations/${invitation.id}/resend`);
    expect(resent.json().data.status).toBe('pending');
    expect((await accept(token, NEW)).statusCode).toBe(200);
  });

  it('is not made twice, nor for a member', async () => {
    const { base, owner } = await invited('twice@example.com');
    const again = await owner.caller.post(`${base}/invitations`, { email: 'Twice@Example.com' });
    expect(again.json()).toMatchObject({ status: 409, code: 'already_invited' });
    const self = await owner.caller.post(`${base}/invitations`, { email: owner.email });
    expect(self.json()).toMatchObject({ status: 409, code: 'already_member' });
  });

  it('cannot be made by a token of another kind', async () => {
    const { email } = await product.signUp();
    const { token } = await mail(email, 'confirm-email');
    expect((await accept(token, NEW)).json().code).toBe('invalid_token');
  });
});
