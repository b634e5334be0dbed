/**
 * SWC settings shared by the server build and Jest. SWC (not esbuild) compiles
 * TypeScript because Nest's injection needs emitted decorator metadata.
 */
export const swcOptions = {
  swcrc: false,
  sourceMaps: true,
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};
