export { AggregateRoot } from './aggregate-root';
export { Clock, SystemClock } from './clock';
export {
  DomainError,
  InvalidInput,
  NotFound,
  type DomainErrorDetails,
  type ErrorKind,
  type FieldError,
} from './domain-error';
export { newId } from './new-id';
