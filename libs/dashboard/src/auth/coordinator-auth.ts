import type { SessionGrantDto } from '@coordinator/contracts';
import type { Observable } from 'rxjs';

/**
 * How the hosting application keeps people signed in. `CookieAuth` is the product's own way;
 * a shell with a sign-in of its own provides another.
 */
export abstract class CoordinatorAuth {
  /** Where someone who is not signed in is sent; the way back is added as `returnUrl`. */
  abstract readonly signInPath: string;
  /** A fresh access token. Fails with a `Problem`: 401 when nobody is signed in. */
  abstract refresh(): Observable<SessionGrantDto>;
  abstract signOut(): Observable<void>;
}
