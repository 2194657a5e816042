export { addToegang } from './routes.ts';
export { Toegang } from './toegang.ts';
