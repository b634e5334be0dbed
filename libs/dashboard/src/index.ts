export { CoordinatorAuth } from './auth/coordinator-auth';
export { CookieAuth } from './auth/cookie-auth';
export { sessionInterceptor } from './auth/session.interceptor';
export { COORDINATOR_ROUTES } from './coordinator.routes';
export { CoordinatorRoot } from './coordinator-root';
export { type CoordinatorOptions, provideCoordinator } from './provide-coordinator';
