import {
  type Atlas,
  type Bestandsfout,
  encodeKaart,
  type Gelezenontwerp,
  type Ontwerpfout,
  placeOntwerp,
  readOntwerpbestand,
  sealBound,
  translateOpgave,
} from '@samenhang/core';
import { resolveKeuze } from '../../keuze/index.ts';
import { makeOpgave } from '../vraag/opgave.ts';
import type { Vraag } from '../vraag/vraag.ts';
import { vraagOf } from './vanbestand.ts';

/** Why a file does not open here. */
export type Openfout =
  | Bestandsfout
  | Ontwerpfout
  | { readonly code: 'geen-json' }
  /** This page has no field for that part of the question. */
  | { readonly code: 'geen-veld'; readonly pad: string }
  | { readonly code: 'geen-atlas'; readonly jaar: number };

export type Openuitkomst =
  | { readonly ok: true; readonly vraag: Vraag }
  | { readonly ok: false; readonly fouten: readonly Openfout[]; readonly atlas?: Atlas };

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** The map of a file as an answer to the question of the address, with its bound where that still holds. */
function placeIn(atlas: Atlas, gelezen: Gelezenontwerp, vraag: Vraag): Openuitkomst {
  const vertaling = translateOpgave(atlas, gelezen.opgave);
  if (!vertaling.ok) return { ok: false, fouten: vertaling.fouten, atlas };
  const uitkomst = placeOntwerp(atlas, gelezen);
  if (!uitkomst.ok) return { ok: false, fouten: uitkomst.fouten, atlas };
  const { lagen, grens } = uitkomst.ontwerp;
  const opgave = makeOpgave(atlas, resolveKeuze(atlas, vraag), vraag);
  const kaart = encodeKaart(
    lagen,
    atlas.gemeenten.map(({ code }) => code),
    opgave && sealBound(atlas, opgave, lagen, grens),
  );
  return { ok: true, vraag: { ...vraag, kaart } };
}

/**
 * Opens a saved design: its question and its map as the address has them.
 * @param loadAtlas the atlas of a year; undefined where there is none.
 */
export async function openOntwerp(
  tekst: string,
  loadAtlas: (jaar: number) => Promise<Atlas | undefined>,
): Promise<Openuitkomst> {
  const json = parseJson(tekst);
  if (json === undefined) return { ok: false, fouten: [{ code: 'geen-json' }] };
  const gelezen = readOntwerpbestand(json);
  if (!gelezen.ok) return { ok: false, fouten: gelezen.fouten };
  const { opgave } = gelezen.ontwerp;
  const vraag = vraagOf(opgave);
  if (!vraag.ok) return { ok: false, fouten: [{ code: 'geen-veld', pad: vraag.pad }] };
  const atlas = await loadAtlas(opgave.jaar);
  if (!atlas) return { ok: false, fouten: [{ code: 'geen-atlas', jaar: opgave.jaar }] };
  return placeIn(atlas, gelezen.ontwerp, vraag.vraag);
}
