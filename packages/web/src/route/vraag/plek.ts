import {
  type Atlas,
  findPlaats,
  type Plaatsbron,
  type Plek,
  searchPlekken,
  type Treffer,
} from '@samenhang/core';
import type { Plaatskeuze } from './vraag.ts';

/** What has become of a chosen place in the atlas of a year. */
export type Plekuitkomst =
  | { readonly soort: 'gevonden'; readonly plek: Plek; readonly via?: string }
  /** More than one place may be meant: somebody has to say which. */
  | { readonly soort: 'kies'; readonly tekst: string; readonly keuzes: readonly Plaatskeuze[] }
  | { readonly soort: 'onbekend'; readonly tekst: string };

function keuzeVan(atlas: Atlas, plek: Plek, meerdere: boolean): Plaatskeuze {
  const gemeente = atlas.gemeenten[plek.gemeente]?.code ?? '';
  if (plek.postcode === undefined) return { gemeente };
  return meerdere ? { postcode: plek.postcode, gemeente } : { postcode: plek.postcode };
}

/** The place that somebody chose, in the atlas of a year. */
export function findPlek(bron: Plaatsbron, { postcode, gemeente }: Plaatskeuze): Plekuitkomst {
  const tekst = String(postcode ?? gemeente);
  const vondst = findPlaats(bron, tekst);
  if (vondst.soort === 'onbekend') return { soort: 'onbekend', tekst };
  const via = vondst.via ? { via: vondst.via.naam } : {};
  if (vondst.soort === 'gevonden') return { soort: 'gevonden', plek: vondst.plek, ...via };
  const gekozen = vondst.plekken.find((p) => bron.atlas.gemeenten[p.gemeente]?.code === gemeente);
  if (gekozen) return { soort: 'gevonden', plek: gekozen };
  const keuzes = vondst.plekken.map((plek) => keuzeVan(bron.atlas, plek, true));
  return { soort: 'kies', tekst: vondst.via?.naam ?? tekst, keuzes };
}

/** A line of the list under the field for a place. */
export interface Plaatsoptie {
  readonly keuze: Plaatskeuze;
  readonly treffer: Treffer;
}

/** The places that fit what somebody types: as in every search field; of a postcode the digits are kept. */
export function listOpties(bron: Plaatsbron, tekst: string): readonly Plaatsoptie[] {
  if (tekst.trim() === '') return [];
  const treffers = searchPlekken(bron, tekst);
  const meerdere = treffers.filter(({ soort }) => soort === 'postcode').length > 1;
  return treffers.map((treffer) => {
    const gemeente = bron.atlas.gemeenten[treffer.gemeente]?.code ?? '';
    if (treffer.soort !== 'postcode') return { keuze: { gemeente }, treffer };
    const postcode = Number(treffer.naam);
    return { keuze: meerdere ? { postcode, gemeente } : { postcode }, treffer };
  });
}
