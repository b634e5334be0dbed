import { SetMetadata } from '@nestjs/common';

export const NOT_IDEMPOTENT = 'coordinator:not-idempotent';

/** Ignores `Idempotency-Key`: for routes that must be able to answer differently, such as sign-in. */
export const NotIdempotent = () => SetMetadata(NOT_IDEMPOTENT, true);
