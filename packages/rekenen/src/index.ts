// One port for long work. It is opened over worker threads (`@samenhang/rekenen/draden`, in Node) or over a web worker
// (`@samenhang/rekenen/webwerker`, in a browser).

export type { Fase, Leiding, Poort, Uitkomst } from './poort.ts';
export {
  type AntwoordVan,
  type Bezwaar,
  type Bijzonderheid,
  type Doelbron,
  type Doelfout,
  type Doelkeuze,
  makeDoelen,
  type Plaatsing,
  refusalOf,
  type Soort,
  type Taak,
  type Tussenstand,
} from './taken/index.ts';
