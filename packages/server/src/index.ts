export { type Aanbiederinstelling, aanbiederOf, type Instelfout } from './aanbieder/index.ts';
export {
  type Listening,
  startServer,
} from './app/index.ts';
