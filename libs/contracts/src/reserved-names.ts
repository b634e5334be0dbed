/** Names of an object that mean its class to code that walks objects: nobody may send them. */
export const RESERVED_NAMES: readonly string[] = ['constructor', '__proto__', 'prototype'];
