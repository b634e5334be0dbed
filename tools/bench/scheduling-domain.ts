/** The search for slots as the product runs it, bundled for the bench. */
import 'reflect-metadata';

export { bookableResources, type Calendar } from '../../libs/scheduling/src/domain/calendar';
export { DEFAULT_RULES } from '../../libs/scheduling/src/domain/booking-rules';
export { findSlots } from '../../libs/scheduling/src/domain/slots';
