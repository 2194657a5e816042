import { buildOverdekking } from '@samenhang/motor';
import type { AndereNaam, Atlas, Editie, Gemeente } from '../atlas/index.ts';
import { matchGemeente, matchLijst, suggestGemeenten } from './koppel.ts';
import { writeOutRegios } from './regiocel.ts';
import { foldNaam, isPlaatshouder, likenessOf, tidyNaam } from './regionaam.ts';
import type { EigenRij } from './rij.ts';
import {
  type Aandeelsom,
  type Eigenlid,
  oddShares,
  partlyNamed,
  settleShares,
  uncertain,
  withoutShares,
} from './zekerheid.ts';

/** A line that could not be taken, with gemeenten that may be meant. */
export interface Koppelfout {
  readonly rij: number;
  readonly gemeente: string;
  readonly soort: 'meerdere' | 'onbekend' | 'zonder-regio' | 'aandeel-ongeldig' | 'dubbel';
  readonly suggesties: readonly Gemeente[];
}

/** A line that was taken by way of an older or newer gemeente. */
interface Vertaalde {
  readonly rij: number;
  readonly gemeente: string;
  readonly via: AndereNaam;
}

/** A line that says that a gemeente is in no regio: "-", "n.v.t.", "niet ingedeeld". */
interface Plaatshouder {
  readonly rij: number;
  readonly gemeente: string;
  readonly tekst: string;
}

/** Somebody's own indeling, fitted to the atlas. */
export interface EigenIndeling {
  readonly editie: Editie;
  readonly fouten: readonly Koppelfout[];
  readonly vertaald: readonly Vertaalde[];
  /** Lines that say that there is no regio. */
  readonly plaatshouders: readonly Plaatshouder[];
  /** Lines whose cell named several gemeenten, each of which was taken. */
  readonly lijsten: readonly number[];
  /** Lines whose cell named several regio's, in each of which the gemeente was put. */
  readonly regiolijsten: readonly number[];
  /** Names of regio's that hold the name of another, and were taken as one: two may be meant. */
  readonly misschienLijst: readonly string[];
  /** Names of regio's that differ in accents, spaces or signs only, and were kept apart. */
  readonly gelijkend: readonly (readonly string[])[];
  /** Gemeenten whose given shares do not add up to one. */
  readonly sommen: readonly Aandeelsom[];
  /** Gemeenten in several regio's of which the table does not say how much lies where. */
  readonly zonderAandeel: readonly Gemeente[];
  /** Gemeenten of which the table names only some of those that went into them. */
  readonly deels: readonly Gemeente[];
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
  readonly atlas: Atlas;
  readonly andere: readonly AndereNaam[];
  /** By key, in the order in which they are met. */
  readonly regios: Map<string, { readonly nummer: number; readonly code: string; readonly naam: string }>;
  /** By `gemeente,regio`. */
  readonly leden: Map<string, Eigenlid>;
  readonly vertaald: Vertaalde[];
  readonly plaatshouders: Plaatshouder[];
  readonly lijsten: number[];
  /** Cells that were understood, or not, before: a table of ten thousand lines has some hundreds. */
  readonly begrepen: Map<string, Begrip>;
  /** Lines that were not understood so far. */
  onbekend: number;
}

/** Suggestions for the first lines that are not understood: who sees twenty of them knows what is wrong with the rest. */
const MEESTE_SUGGESTIES = 20;

type Afwijzing = Pick<Koppelfout, 'soort' | 'suggesties'>;
type Gevonden = Extract<ReturnType<typeof matchGemeente>, { soort: 'gevonden' }>;

/** A share above 0 and at most 1, or none at all. */
function isAandeel(aandeel: number | null): boolean {
  return aandeel === null || (aandeel > 0 && aandeel <= 1);
}

/** What a cell names: gemeenten, several that bear that name, or nothing that is known. */
type Begrip = readonly Gevonden[] | Exclude<ReturnType<typeof matchGemeente>, Gevonden>;

function matchCel({ atlas, andere, begrepen }: Opbouw, cel: string): Begrip {
  const bekend = begrepen.get(cel);
  if (bekend) return bekend;
  const koppeling = matchGemeente(atlas, andere, cel);
  const begrip = koppeling.soort === 'gevonden' ? [koppeling] : (matchLijst(atlas, andere, cel) ?? koppeling);
  begrepen.set(cel, begrip);
  return begrip;
}

/** The gemeente of a line, or those of a list in its cell; or why not. */
function understand(opbouw: Opbouw, rij: EigenRij): readonly Gevonden[] | Afwijzing {
  const { atlas, andere, lijsten } = opbouw;
  const begrip = matchCel(opbouw, rij.gemeente);
  if (!('soort' in begrip)) {
    if (begrip.length > 1) lijsten.push(rij.rij);
    return begrip;
  }
  if (begrip.soort === 'meerdere') return begrip;
  opbouw.onbekend++;
  const suggesties = opbouw.onbekend > MEESTE_SUGGESTIES ? [] : suggestGemeenten(atlas, andere, rij.gemeente);
  return { soort: 'onbekend', suggesties };
}

function addRegio({ regios }: Opbouw, rij: EigenRij): number {
  const naam = tidyNaam(rij.regio);
  const sleutel = foldNaam(rij.regiocode ?? naam);
  const bekend = regios.get(sleutel);
  if (bekend) return bekend.nummer;
  regios.set(sleutel, { nummer: regios.size, code: rij.regiocode ?? naam, naam });
  return regios.size - 1;
}

/** Puts the gemeenten that a line names in its regio; false when the line says what was said before. */
function place(opbouw: Opbouw, rij: EigenRij, { gemeenten, via }: Gevonden, regio: number): boolean {
  const zelf = via === undefined;
  for (const [k, eenheid] of gemeenten.entries()) {
    const sleutel = `${eenheid},${regio}`;
    const bekend = opbouw.leden.get(sleutel);
    if (zelf && bekend?.zelf) return false;
    const code = via?.code ?? opbouw.atlas.gemeenten[eenheid]?.code ?? '';
    opbouw.leden.set(sleutel, {
      eenheid,
      regio,
      aandeel: zelf ? (rij.aandeel ?? Number.NaN) : (bekend?.aandeel ?? Number.NaN),
      zelf: zelf || bekend?.zelf === true,
      genoemd: (bekend?.genoemd ?? new Set()).add(code),
      samen: bekend?.samen.length ? bekend.samen : (via?.samen[k] ?? []),
    });
  }
  if (via) opbouw.vertaald.push({ rij: rij.rij, gemeente: rij.gemeente, via });
  return true;
}

/** Adds a line to what was built so far, or says why it cannot. */
function takeRow(opbouw: Opbouw, rij: EigenRij): Afwijzing | undefined {
  const koppelingen = understand(opbouw, rij);
  if (!Array.isArray(koppelingen)) return koppelingen as Afwijzing;
  const gevonden = koppelingen as readonly Gevonden[];
  if (tidyNaam(rij.regio) === '') return { soort: 'zonder-regio', suggesties: [] };
  if (isPlaatshouder(rij.regio)) {
    opbouw.plaatshouders.push({ rij: rij.rij, gemeente: rij.gemeente, tekst: tidyNaam(rij.regio) });
    return undefined;
  }
  // One share cannot be said of several gemeenten at once.
  if (!isAandeel(rij.aandeel) || (gevonden.length > 1 && (rij.aandeel ?? 1) !== 1))
    return { soort: 'aandeel-ongeldig', suggesties: [] };
  const regio = addRegio(opbouw, rij);
  const nieuw = gevonden.map((koppeling) => place(opbouw, rij, koppeling, regio));
  return nieuw.includes(true) ? undefined : { soort: 'dubbel', suggesties: [] };
}

function beginOpbouw(atlas: Atlas, andere: readonly AndereNaam[]): Opbouw {
  return {
    atlas,
    andere,
    regios: new Map(),
    leden: new Map(),
    vertaald: [],
    plaatshouders: [],
    lijsten: [],
    begrepen: new Map(),
    onbekend: 0,
  };
}

/** Names that were kept apart, and look alike. */
function findLookalikes(namen: readonly string[]): string[][] {
  return [...Map.groupBy(namen, likenessOf).values()].filter((groep) => groep.length > 1);
}

/**
 * Fits somebody's own table to the atlas: names and codes in any usual spelling, several gemeenten in a cell, also
 * gemeenten that were merged since. Every line that cannot be taken is reported; the others take part.
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
  const opbouw = beginOpbouw(atlas, andere);
  const fouten: Koppelfout[] = [];
  const uitgeschreven = writeOutRegios(rijen);
  for (const rij of uitgeschreven.rijen) {
    const afwijzing = takeRow(opbouw, rij);
    if (afwijzing) fouten.push({ rij: rij.rij, gemeente: rij.gemeente, ...afwijzing });
  }
  const regios = [...opbouw.regios.values()].map(({ code, naam }) => ({ code, naam }));
  const leden = [...opbouw.leden.values()];
  const n = atlas.gemeenten.length;
  const overdekking = buildOverdekking(n, regios.length, settleShares(leden, n));
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
      regios,
      overdekking,
      onzeker: uncertain(leden, herkomst.geheel ?? 0),
    },
    fouten,
    vertaald: opbouw.vertaald,
    plaatshouders: opbouw.plaatshouders,
    lijsten: opbouw.lijsten,
    regiolijsten: uitgeschreven.lijsten,
    misschienLijst: uitgeschreven.misschien,
    gelijkend: findLookalikes(regios.map(({ naam }) => naam)),
    // Shares that were measured on a map end where the map does.
    sommen: herkomst.geheel === undefined ? oddShares(atlas, leden) : [],
    zonderAandeel: withoutShares(atlas, leden),
    deels: partlyNamed(atlas, leden),
    zonderRegio: atlas.gemeenten.filter((_, i) => overdekking.start[i] === overdekking.start[i + 1]),
  };
}

/** The atlas with somebody's own indeling in it, in every view and measure; the same atlas when it has no regio. */
export function addEigenIndeling(
  atlas: Atlas,
  { editie }: Pick<EigenIndeling, 'editie'>,
  naam: string,
): Atlas {
  if (editie.regios.length === 0) return atlas;
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
