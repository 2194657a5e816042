import { buildOverdekking, type Lid } from '@samenhang/motor';
import type { AndereNaam, Atlas, Editie, Gemeente } from '../atlas/index.ts';
import { matchGemeente, suggestGemeenten } from './koppel.ts';

/** One line of somebody's own table: a gemeente by code or name, its regio, and its share in it. */
export interface EigenRij {
  /** Line in the file, for messages; the header is line 1. */
  readonly rij: number;
  readonly gemeente: string;
  readonly regio: string;
  /** Tells regio's of one name apart; the name itself when left out. */
  readonly regiocode?: string | undefined;
  /** Share above 0 and at most 1; `null` where the table has none. NaN where it is no number. */
  readonly aandeel: number | null;
}

/** A line that could not be taken, with gemeenten that may be meant. */
export interface Koppelfout {
  readonly rij: number;
  readonly gemeente: string;
  readonly soort: 'meerdere' | 'onbekend' | 'zonder-regio' | 'aandeel-ongeldig' | 'dubbel';
  readonly suggesties: readonly Gemeente[];
}

/** A line that was taken by way of an older or newer gemeente. */
export interface Vertaalde {
  readonly rij: number;
  readonly gemeente: string;
  readonly via: AndereNaam;
}

/** Somebody's own indeling, fitted to the atlas. */
export interface EigenIndeling {
  readonly editie: Editie;
  readonly fouten: readonly Koppelfout[];
  readonly vertaald: readonly Vertaalde[];
  /** Gemeenten of the atlas that no line put in a regio. */
  readonly zonderRegio: readonly Gemeente[];
}

/** Where an own indeling comes from. */
export interface Eigenherkomst {
  /** Such as the file's name. */
  readonly bron: string;
  /** How gemeenten were put in regio's, when not by the table itself. */
  readonly wijze?: string;
  /** Shares were measured: a gemeente of which no regio has this share is in doubt. */
  readonly geheel?: number;
}

interface Opbouw {
  /** By code, in the order in which they are met. */
  readonly regios: Map<string, { readonly nummer: number; readonly naam: string }>;
  /** `gemeente,regio` → share and whether the gemeente itself (not a predecessor) was named. */
  readonly leden: Map<string, Lid & { readonly zelf: boolean }>;
  readonly vertaald: Vertaalde[];
}

type Afwijzing = Pick<Koppelfout, 'soort' | 'suggesties'>;

/** A share above 0 and at most 1, or none at all. */
function isAandeel(aandeel: number | null): boolean {
  return aandeel === null || (aandeel > 0 && aandeel <= 1);
}

/** Adds a line to what was built so far, or says why it cannot. */
function takeRow(
  atlas: Atlas,
  andere: readonly AndereNaam[],
  opbouw: Opbouw,
  rij: EigenRij,
): Afwijzing | undefined {
  const koppeling = matchGemeente(atlas, andere, rij.gemeente);
  if (koppeling.soort === 'meerdere') return koppeling;
  if (koppeling.soort === 'onbekend')
    return { soort: 'onbekend', suggesties: suggestGemeenten(atlas, andere, rij.gemeente) };
  const regio = rij.regio.trim();
  if (regio === '') return { soort: 'zonder-regio', suggesties: [] };
  if (!isAandeel(rij.aandeel)) return { soort: 'aandeel-ongeldig', suggesties: [] };
  const aandeel = rij.aandeel ?? Number.NaN;
  const zelf = koppeling.via === undefined;
  const code = rij.regiocode ?? regio;
  const { nummer } = opbouw.regios.get(code) ?? { nummer: opbouw.regios.size };
  for (const eenheid of koppeling.gemeenten) {
    const sleutel = `${eenheid},${nummer}`;
    if (zelf && opbouw.leden.get(sleutel)?.zelf) return { soort: 'dubbel', suggesties: [] };
    opbouw.leden.set(sleutel, { eenheid, regio: nummer, aandeel: zelf ? aandeel : Number.NaN, zelf });
  }
  if (!opbouw.regios.has(code)) opbouw.regios.set(code, { nummer, naam: regio });
  if (koppeling.via) opbouw.vertaald.push({ rij: rij.rij, gemeente: rij.gemeente, via: koppeling.via });
  return undefined;
}

/** Memberships with shares: a single one is whole; several without a given share stay unknown. */
function settleShares(leden: readonly Lid[], n: number): Lid[] {
  const aantal = new Uint32Array(n);
  for (const lid of leden) aantal[lid.eenheid] = (aantal[lid.eenheid] ?? 0) + 1;
  return leden.map((lid) =>
    aantal[lid.eenheid] === 1 && Number.isNaN(lid.aandeel) ? { ...lid, aandeel: 1 } : lid,
  );
}

/** Gemeenten put in several regio's by way of predecessors that disagree, or without one that has enough of them. */
function uncertain(leden: readonly (Lid & { readonly zelf: boolean })[], geheel: number): number[] {
  const perEenheid = Map.groupBy(leden, (lid) => lid.eenheid);
  const isTwijfel = (eigen: readonly (Lid & { readonly zelf: boolean })[]): boolean =>
    (eigen.length > 1 && eigen.some((lid) => !lid.zelf)) || eigen.every((lid) => lid.aandeel < geheel);
  return [...perEenheid]
    .filter(([, eigen]) => isTwijfel(eigen))
    .map(([eenheid]) => eenheid)
    .sort((a, b) => a - b);
}

/**
 * Fits somebody's own table to the atlas: names and codes in any usual spelling, also of gemeenten that
 * were merged since. Every line that cannot be taken is reported; the others take part.
 *
 * @param andere names of other years, see `otherNames`.
 * @param indeling id under which it takes part, such as `eigen-1`.
 * @param herkomst what to name as its source, and how its shares came about.
 */
export function buildEigenIndeling(
  atlas: Atlas,
  andere: readonly AndereNaam[],
  rijen: readonly EigenRij[],
  indeling: string,
  herkomst: Eigenherkomst,
): EigenIndeling {
  const opbouw: Opbouw = { regios: new Map(), leden: new Map(), vertaald: [] };
  const fouten: Koppelfout[] = [];
  for (const rij of rijen) {
    const afwijzing = takeRow(atlas, andere, opbouw, rij);
    if (afwijzing) fouten.push({ rij: rij.rij, gemeente: rij.gemeente, ...afwijzing });
  }
  const leden = [...opbouw.leden.values()];
  const overdekking = buildOverdekking(
    atlas.gemeenten.length,
    opbouw.regios.size,
    settleShares(leden, atlas.gemeenten.length),
  );
  return {
    editie: {
      indeling,
      jaar: atlas.jaar,
      basis: opbouw.vertaald.length > 0 ? 'afgeleid' : 'waargenomen',
      oorsprongjaar: atlas.jaar,
      wijze: herkomst.wijze ?? '',
      bron: herkomst.bron,
      licentie: '',
      gebreken: '',
      regios: [...opbouw.regios].map(([code, { naam }]) => ({ code, naam })),
      overdekking,
      onzeker: uncertain(leden, herkomst.geheel ?? 0),
    },
    fouten,
    vertaald: opbouw.vertaald,
    zonderRegio: atlas.gemeenten.filter((_, i) => overdekking.start[i] === overdekking.start[i + 1]),
  };
}

/** The atlas with somebody's own indeling in it, in every view and measure. */
export function addEigenIndeling(
  atlas: Atlas,
  { editie }: Pick<EigenIndeling, 'editie'>,
  naam: string,
): Atlas {
  const rij = {
    indeling: editie.indeling,
    naam,
    naamEn: naam,
    domein: '',
    verplichting: '',
    grondslag: '',
    bron: editie.bron,
    licentie: '',
    omschrijving: '',
    omschrijvingEn: '',
    gebreken: '',
  };
  return {
    ...atlas,
    indelingen: new Map([...atlas.indelingen, [editie.indeling, rij]]),
    edities: new Map([...atlas.edities, [editie.indeling, editie]]),
  };
}
