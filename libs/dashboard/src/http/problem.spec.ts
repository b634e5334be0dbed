import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { isPassing, problemOf } from './problem';

const answer = (status: number, error: unknown, headers: Record<string, string> = {}) =>
  problemOf(new HttpErrorResponse({ status, error, headers: new HttpHeaders(headers) }));

describe('problemOf', () => {
  it('reads a problem with its field errors', () => {
    const errors = [{ path: 'email', message: 'email must be an email address' }];
    const problem = answer(400, { code: 'invalid_input', title: 'Invalid', detail: 'No.', errors });
    expect(problem).toEqual({ status: 400, code: 'invalid_input', detail: 'No.', errors });
  });

  it('reads a body that arrived as text', () => {
    expect(answer(409, '{"code":"email_taken","detail":"Taken."}')).toMatchObject({
      code: 'email_taken',
      detail: 'Taken.',
    });
  });

  it.each([[null], ['<html>502</html>'], [{ errors: 'none' }], [{ errors: [null, { path: 1 }] }]])(
    'survives a body that is no problem: %j',
    (body) => {
      const problem = answer(404, body);
      expect(problem.errors).toEqual([]);
      expect(problem.code).toBe('http_404');
      expect(problem.detail).not.toBe('');
    },
  );

  it('says how long to wait', () => {
    expect(answer(429, null, { 'Retry-After': '30' }).detail).toContain('30 seconds');
    expect(answer(429, null, { 'Retry-After': '121' }).detail).toContain('3 minutes');
    expect(answer(429, null).detail).toContain('Wait a minute');
  });

  it('keeps the server’s insides to itself and knows what may pass', () => {
    const broken = answer(500, { detail: 'relation "users" does not exist' });
    expect(broken.detail).not.toContain('relation');
    expect(isPassing(broken)).toBe(true);
    expect(isPassing(answer(0, null))).toBe(true);
    expect(isPassing(answer(401, null))).toBe(false);
  });
});
