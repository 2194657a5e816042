export { Passkeypoort } from './passkeys.ts';
export { plekOf } from './plek.ts';
export { addPasskeys } from './routes.ts';
