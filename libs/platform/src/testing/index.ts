export { expectMatchesOpenApi } from '../http/openapi/openapi-assert';
export { createTestDatabase, type TestDatabase } from './test-database';
export { eventually } from './eventually';
export { FrozenClock } from './frozen-clock';
