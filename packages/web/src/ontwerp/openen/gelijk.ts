import {
  type Atlas,
  encodeKaart,
  type Ontwerpopgave,
  placeOntwerp,
  readOntwerpbestand,
} from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { resolveKeuze } from '../../keuze/index.ts';
import { makeOpgave } from '../vraag/opgave.ts';
import { vraagOf } from './vanbestand.ts';

/** Does a file hold this: the same maps of the same question, however it was written? */
export function holdsSame(
  atlas: Atlas,
  bestand: unknown,
  opgave: Ontwerpopgave,
  lagen: readonly Labels[],
): boolean {
  const gelezen = readOntwerpbestand(bestand);
  if (!gelezen.ok) return false;
  const vraag = vraagOf(gelezen.ontwerp.opgave);
  const geplaatst = placeOntwerp(atlas, gelezen.ontwerp);
  if (!vraag.ok || !geplaatst.ok) return false;
  const codes = atlas.gemeenten.map(({ code }) => code);
  const toen = makeOpgave(atlas, resolveKeuze(atlas, vraag.vraag), vraag.vraag);
  return (
    JSON.stringify(toen) === JSON.stringify(opgave) &&
    encodeKaart(geplaatst.ontwerp.lagen, codes) === encodeKaart(lagen, codes)
  );
}
