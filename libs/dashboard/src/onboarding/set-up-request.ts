import type { SetUpBusinessDto } from '@coordinator/contracts';

/** What the owner says about the business. */
export type BusinessDetails = Pick<
  SetUpBusinessDto,
  'businessName' | 'phone' | 'country' | 'timezone' | 'businessHours'
>;

/** What is sent to hire the first coordinator of a new business. */
export type SetUpRequest = BusinessDetails &
  Pick<SetUpBusinessDto, 'role' | 'persona' | 'industry' | 'provisionPhone'>;
