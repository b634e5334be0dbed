import 'reflect-metadata';

export * from './analytics';
export * from './assistant';
export * from './billing';
export * from './catalog';
export * from './compliance';
export * from './conversations';
export * from './crm';
export * from './events';
export * from './knowledge';
export * from './notifications';
export { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, PageQuery } from './page-query';
export { VALIDATION_OPTIONS } from './validation-options';
export * from './identity';
export * from './scheduling';
export * from './workforce';
export { RESERVED_NAMES } from './reserved-names';
