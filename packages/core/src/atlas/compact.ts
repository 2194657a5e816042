import { buildOverdekking, type Lid } from '@samenhang/motor';
import type { Rechtsregel } from '../recht/index.ts';
import type { Basis, IndelingRij, Voorkeuze } from './feiten.ts';
import type { Atlas, Editie } from './typen.ts';
import type { AndereNaam } from './vroeger.ts';

/**
 * An atlas as plain JSON, small enough to send to a browser. Gemeenten and regio's are
 * told by index; `null` stands for a number that is not known.
 */
export interface CompactAtlas {
  readonly jaar: number;
  readonly gemeenten: readonly (readonly [code: string, naam: string])[];
  readonly inwoners: readonly (number | null)[];
  readonly inwonersJaar: readonly number[];
  readonly buren: {
    readonly start: readonly number[];
    readonly naar: readonly number[];
    readonly soort: readonly number[];
  };
  readonly indelingen: readonly IndelingRij[];
  readonly edities: readonly CompactEditie[];
  readonly regels: readonly Rechtsregel[];
  readonly voorkeuzes: readonly (readonly [voorkeuze: Voorkeuze, indelingen: readonly string[]])[];
  /** Codes and names of other years, to understand somebody's own table; see `otherNames`. */
  readonly andereNamen: readonly AndereNaam[];
}

/** An editie as plain JSON. */
interface CompactEditie {
  readonly indeling: string;
  readonly basis: Basis;
  readonly oorsprongjaar: number;
  readonly wijze: string;
  readonly bron: string;
  readonly licentie: string;
  readonly gebreken: string;
  readonly deels?: boolean;
  readonly regios: readonly (readonly [code: string, naam: string])[];
  /** Per gemeente: the index of its regio, or `[regio, aandeel]` pairs when it lies in none, in several, or in part. */
  readonly leden: readonly (number | readonly (readonly [regio: number, aandeel: number | null])[])[];
  readonly onzeker: readonly number[];
}

function toNull(x: number): number | null {
  return Number.isNaN(x) ? null : x;
}

function packLeden(editie: Editie): CompactEditie['leden'] {
  const { start, regio, aandeel, aantalEenheden } = editie.overdekking;
  return Array.from({ length: aantalEenheden }, (_, i) => {
    const from = start[i] ?? 0;
    const until = start[i + 1] ?? 0;
    if (until - from === 1 && aandeel[from] === 1) return regio[from] ?? 0;
    return Array.from({ length: until - from }, (_, k): [number, number | null] => [
      regio[from + k] ?? 0,
      toNull(aandeel[from + k] ?? Number.NaN),
    ]);
  });
}

/** The atlas as plain JSON, with the names of other years beside it; `fromCompact` gives the same atlas back. */
export function toCompact(atlas: Atlas, andereNamen: readonly AndereNaam[] = []): CompactAtlas {
  return {
    jaar: atlas.jaar,
    gemeenten: atlas.gemeenten.map((g) => [g.code, g.naam] as const),
    inwoners: Array.from(atlas.inwoners, toNull),
    inwonersJaar: [...atlas.inwonersJaar],
    buren: {
      start: [...atlas.buren.start],
      naar: [...atlas.buren.naar],
      soort: [...atlas.buren.soort],
    },
    indelingen: [...atlas.indelingen.values()],
    edities: [...atlas.edities.values()].map((editie) => ({
      indeling: editie.indeling,
      basis: editie.basis,
      oorsprongjaar: editie.oorsprongjaar,
      wijze: editie.wijze,
      bron: editie.bron,
      licentie: editie.licentie,
      gebreken: editie.gebreken,
      ...(editie.deels === true ? { deels: true } : {}),
      regios: editie.regios.map((r) => [r.code, r.naam] as const),
      leden: packLeden(editie),
      onzeker: editie.onzeker,
    })),
    regels: atlas.regels,
    voorkeuzes: [...atlas.voorkeuzes],
    andereNamen,
  };
}

function expandEditie(compact: CompactEditie, jaar: number): Editie {
  const { leden: compactLeden, regios, ...rest } = compact;
  const leden = compactLeden.flatMap((entry, eenheid): Lid[] =>
    typeof entry === 'number'
      ? [{ eenheid, regio: entry, aandeel: 1 }]
      : entry.map(([regio, aandeel]) => ({ eenheid, regio, aandeel: aandeel ?? Number.NaN })),
  );
  return {
    ...rest,
    jaar,
    regios: regios.map(([code, naam]) => ({ code, naam })),
    overdekking: buildOverdekking(compactLeden.length, regios.length, leden),
  };
}

/** Builds the atlas again from its plain JSON. */
export function fromCompact(compact: CompactAtlas): Atlas {
  return {
    jaar: compact.jaar,
    gemeenten: compact.gemeenten.map(([code, naam]) => ({ code, naam })),
    inwoners: Float64Array.from(compact.inwoners, (x) => x ?? Number.NaN),
    inwonersJaar: Uint16Array.from(compact.inwonersJaar),
    buren: {
      start: Uint32Array.from(compact.buren.start),
      naar: Uint32Array.from(compact.buren.naar),
      soort: Uint8Array.from(compact.buren.soort),
    },
    indelingen: new Map(compact.indelingen.map((rij) => [rij.indeling, rij])),
    edities: new Map(compact.edities.map((e) => [e.indeling, expandEditie(e, compact.jaar)])),
    regels: compact.regels,
    voorkeuzes: new Map(compact.voorkeuzes),
  };
}
