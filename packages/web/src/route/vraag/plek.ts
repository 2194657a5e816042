import { type Atlas, findPlaats, type Plaatsbron, type Plek, searchGemeenten } from '@samenhang/core';
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
  readonly naam: string;
  /** What tells it from others: a code, or the gemeente of a postcode. */
  readonly bij: string;
}

function optieVan(atlas: Atlas, plek: Plek, meerdere: boolean): Plaatsoptie {
  const { naam = '', code = '' } = atlas.gemeenten[plek.gemeente] ?? {};
  const keuze = keuzeVan(atlas, plek, meerdere);
  return plek.postcode === undefined
    ? { keuze, naam, bij: code }
    : { keuze, naam: String(plek.postcode), bij: naam };
}

/** The places that fit what somebody types: a postcode, or gemeenten by (part of) a name, also of other years. */
export function listOpties(bron: Plaatsbron, tekst: string): readonly Plaatsoptie[] {
  const { atlas } = bron;
  if (tekst.trim() === '') return [];
  const gemeenten = /^\s*\d/u.test(tekst) ? [] : searchGemeenten(atlas.gemeenten, tekst);
  if (gemeenten.length > 0)
    return gemeenten.map(({ code, naam }) => ({ keuze: { gemeente: code }, naam, bij: code }));
  const vondst = findPlaats(bron, tekst);
  if (vondst.soort === 'gevonden') return [optieVan(atlas, vondst.plek, false)];
  if (vondst.soort === 'meerdere') return vondst.plekken.map((plek) => optieVan(atlas, plek, true));
  return vondst.suggesties.map(({ code, naam }) => ({ keuze: { gemeente: code }, naam, bij: code }));
}
