/** What a question about a map of the country asks for, read and held against the package. */

import {
  type Atlas,
  type Ontwerpopgave,
  placeOntwerp,
  readOntwerpbestand,
  readOntwerpopgave,
  translateOpgave,
} from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import type { Bron } from '../bron/index.ts';
import type { Vraagfout } from './klaarzetten.ts';

/** A question on the atlas of its year; its time is that of the task. */
interface Vraagopgave {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
}

/** Names a fault by the field that it is in, below this one. */
function atField(veld: string) {
  return ({ pad, code }: { readonly pad: string; readonly code: string }): Vraagfout => ({
    veld: pad === '' ? veld : `${veld}.${pad}`,
    code,
  });
}

function place(
  bron: Bron,
  opgave: Ontwerpopgave,
  velden: { readonly jaar: string; readonly opgave: string },
): Vraagopgave | readonly Vraagfout[] {
  const atlas = bron.atlas(opgave.jaar);
  if (!atlas) return [{ veld: velden.jaar, code: 'ander-jaar' }];
  const vertaling = translateOpgave(atlas, opgave);
  return vertaling.ok ? { atlas, opgave } : vertaling.fouten.map(atField(velden.opgave));
}

/** The question of a design on the atlas of its year, or what is wrong with it. */
export function readOpgave(bron: Bron, json: unknown, seconden: number): Vraagopgave | readonly Vraagfout[] {
  const gelezen = readOntwerpopgave(json);
  const veld = 'vraag.opgave';
  if (!gelezen.ok) return gelezen.fouten.map(atField(veld));
  return place(bron, { ...gelezen.opgave, tijd: seconden }, { jaar: `${veld}.jaar`, opgave: veld });
}

/** A design with its question, or what is wrong with either. */
export function readOntwerpvraag(
  bron: Bron,
  json: unknown,
  seconden: number,
): (Vraagopgave & { readonly lagen: readonly Labels[] }) | readonly Vraagfout[] {
  const veld = 'vraag.ontwerp';
  const gelezen = readOntwerpbestand(json);
  if (!gelezen.ok) return gelezen.fouten.map(atField(veld));
  const opgave = { ...gelezen.ontwerp.opgave, tijd: seconden };
  const geplaatst = place(bron, opgave, { jaar: `${veld}.jaar`, opgave: `${veld}.opgave` });
  if (!('atlas' in geplaatst)) return geplaatst;
  const kaart = placeOntwerp(geplaatst.atlas, gelezen.ontwerp);
  return kaart.ok ? { ...geplaatst, lagen: kaart.ontwerp.lagen } : kaart.fouten.map(atField(veld));
}
