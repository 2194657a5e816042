/** @public For who compiles a package of their own: docs/data.md. */
export { importCbsGebieden } from './cbs.ts';
