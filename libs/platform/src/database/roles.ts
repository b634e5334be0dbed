import { createHmac } from 'node:crypto';

/**
 * The database roles of the product. The owner migrates; the application obeys
 * row level security; the relay sees the outbox and the jobs of every tenant, and nothing else.
 */
export type DerivedRole = 'app' | 'relay';

/** The name and password of a derived role, computed from the owner's, so that nothing has to be stored. */
export function deriveRole(
  ownerUrl: string,
  role: DerivedRole,
): { name: string; password: string } {
  const url = new URL(ownerUrl);
  return {
    name: `${decodeURIComponent(url.username)}_${role}`,
    password: createHmac('sha256', decodeURIComponent(url.password))
      .update(role)
      .digest('base64url'),
  };
}

/** The connection URL of a derived role on the owner's database. */
export function deriveRoleUrl(ownerUrl: string, role: DerivedRole): string {
  const { name, password } = deriveRole(ownerUrl, role);
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(name);
  url.password = encodeURIComponent(password);
  return url.toString();
}
