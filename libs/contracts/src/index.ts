import 'reflect-metadata';

export * from './events';
export * from './knowledge';
