import 'reflect-metadata';

export * from './catalog';
export * from './events';
export * from './knowledge';
export { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, PageQuery } from './page-query';
export { VALIDATION_OPTIONS } from './validation-options';
export * from './identity';
