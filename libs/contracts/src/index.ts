import 'reflect-metadata';

export * from './events';
