import type { EigenVlak, EigenVlakken, Gemeentevlak, Overleg } from '@samenhang/data/vlakken';

/** What the page asks of the worker: one thing for each worker. */
export type Vraag =
  | { readonly soort: 'lees'; readonly bytes: Uint8Array }
  | {
      readonly soort: 'leg';
      readonly gemeenten: readonly Gemeentevlak[];
      readonly vlakken: readonly EigenVlak[];
    };

/** What it says in return: how far it is, and in the end what came of it. */
export type Antwoord =
  | { readonly soort: 'gedaan'; readonly deel: number }
  | { readonly soort: 'gelezen'; readonly gelezen: EigenVlakken }
  | { readonly soort: 'gelegd'; readonly overleg: Overleg };
