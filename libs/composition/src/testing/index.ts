export { BuiltProcess } from './built-process';
export { createTestProduct, type TestProduct, type TestProductOptions } from './test-product';
export { Caller, type SignedUp } from './caller';
export { freePort } from './free-port';
export type { ModelRequest, PhoneText, SandboxControl } from './sandbox-control';
