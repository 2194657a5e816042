import type { Toetsstuk } from '@samenhang/core/uitvoerbaarheid';
import type { Adapter } from '../adapter.ts';
import type { Toegang } from '../bereik.ts';
import { answer, stepAnswer } from './invullingen.ts';
import { listOpenbaar } from './lezen.ts';
import { create, discard, get, list, recover, step, update } from './toetsen.ts';
import type { Mijntoets, Toetsen, Toetsuitslag, Werk } from './vormen.ts';

export type { Mijntoets, Toetsuitslag } from './vormen.ts';

/** All that the store does with toetsen. */
export interface Toetskamer {
  /** What everybody may read. */
  openbaar(): Promise<readonly Toetsstuk[]>;
  /** Those that their organisations began or are asked for. */
  for(actor: { readonly id: string }): Toetsen;
}

function makeToetsen({ read, write }: Toegang, nu: () => Date): Toetsen {
  const met = <T>(organisatie: string, doe: (werk: Werk) => Promise<T>) =>
    read((bereik) => doe({ bereik, organisatie, nu: nu().toISOString() }));
  const wijzig = (organisatie: string, doe: (werk: Werk) => Promise<Toetsuitslag<Mijntoets>>) =>
    write((bereik) => doe({ bereik, organisatie, nu: nu().toISOString() }));
  return {
    list: (organisatie) => met(organisatie, list),
    get: (organisatie, id) => met(organisatie, (werk) => get(werk, id)),
    create: (organisatie, inhoud) => wijzig(organisatie, (werk) => create(werk, inhoud)),
    update: (organisatie, plek, inhoud) => wijzig(organisatie, (werk) => update(werk, plek, inhoud)),
    discard: (organisatie, plek) => wijzig(organisatie, (werk) => discard(werk, plek)),
    recover: (organisatie, id) => wijzig(organisatie, (werk) => recover(werk, id)),
    step: (organisatie, plek, stap, vandaag) =>
      wijzig(organisatie, (werk) => step(werk, plek, stap, vandaag)),
    answer: (organisatie, plek, inhoud) => wijzig(organisatie, (werk) => answer(werk, plek, inhoud)),
    stepAnswer: (organisatie, plek, stap) => wijzig(organisatie, (werk) => stepAnswer(werk, plek, stap)),
  };
}

/** `als`: reading and writing as one person; `nu` tells the time. */
export function openToetskamer(
  adapter: Adapter,
  als: (persoon: string) => Toegang,
  nu: () => Date,
): Toetskamer {
  return {
    openbaar: () => listOpenbaar(adapter),
    for: ({ id }) => makeToetsen(als(id), nu),
  };
}
