import {
  type Atlas,
  buildSamenwerking,
  countOverlap,
  findClusters,
  type Overlap,
  orNull,
  overlapDegrees,
  overlapformule,
  type RegelingAntwoord,
  type RegelingenAntwoord,
  type Samenwerking,
  telregel,
} from '@samenhang/core';
import type { DeelnameRij, RegelingRij, Resource } from '@samenhang/data';
import type { Bron } from './bron.ts';

/** At this many shared regelingen the country falls apart into groups that people recognise. */
export const standaardDrempel = 8;

/** The last day on which something in the register begins or ends: until then it is up to date. */
export function lastChange(regelingen: readonly RegelingRij[]): string {
  return regelingen.reduce((laatste, { vanKracht, tot }) => {
    const eigen = tot !== null && tot > vanKracht ? tot : vanKracht;
    return eigen > laatste ? eigen : laatste;
  }, '');
}

/** The last day of the month of a date. */
function endOfMonth(datum: string): string {
  const [jaar = 0, maand = 0] = datum.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand, 0)).toISOString().slice(0, 10);
}

/** The last day of which the register knows: of its export only the month is known. */
export function knownUntil(regelingen: readonly RegelingRij[]): string {
  return endOfMonth(lastChange(regelingen));
}

/**
 * What the register knows of a day: nothing before its first regeling, nor after the month in which something last
 * changed. Of its export only the month is known. From what day it is complete, its description in the package says.
 */
function kennisOf(
  regelingen: readonly RegelingRij[],
  datum: string,
  resource: Resource | undefined,
): RegelingenAntwoord['recept']['kennis'] {
  const tot = knownUntil(regelingen);
  const eerste = regelingen.reduce((dag, { vanKracht }) => (vanKracht < dag ? vanKracht : dag), tot);
  const vanaf = resource?.volledigVanaf ?? eerste;
  const onbekend = datum < eerste || datum > tot;
  const stand = onbekend ? 'onbekend' : datum < vanaf ? 'onvolledig' : 'bekend';
  return { stand, vanaf, tot };
}

/** The atlas whose gemeenten are those of a date: of its year, as near as the package comes. */
export function atlasOfDate(bron: Bron, datum: string): Atlas | undefined {
  const jaar = Number(datum.slice(0, 4));
  return bron.atlas(Math.min(Math.max(jaar, bron.jaren[0] ?? jaar), bron.laatsteJaar));
}

function buildCooperation(bron: Bron, atlas: Atlas, datum: string): Samenwerking {
  const { regelingen, deelnames } = bron.pakket;
  return buildSamenwerking(
    regelingen.map(({ rooId, naam, vorm, vanKracht, tot }) => ({
      id: rooId,
      naam,
      vorm,
      vanKracht,
      tot,
    })),
    deelnames.map(({ regeling, gemeente }) => ({ regeling, gemeente: gemeente ?? '' })),
    atlas.gemeenten,
    datum,
  );
}

function codeNaam(atlas: Atlas, g: number) {
  const { code, naam } = atlas.gemeenten[g] ?? { code: '', naam: '' };
  return { code, naam };
}

function mean(waarden: readonly number[]): number | null {
  const bepaald = waarden.filter((x) => !Number.isNaN(x));
  return orNull(bepaald.reduce((a, b) => a + b, 0) / bepaald.length);
}

function presentRecept(bron: Bron, atlas: Atlas, { datum, vreemdeCodes }: Samenwerking, drempel: number) {
  const resources: readonly Resource[] = bron.pakket.beschrijving.resources;
  const resource = resources.find((r) => r.name === 'regelingen');
  const namen = new Map(bron.andereNamen(atlas.jaar).map((a) => [a.code, a.naam]));
  return {
    datum,
    jaar: atlas.jaar,
    telregel,
    formule: overlapformule,
    drempel,
    bron: resource?.sources?.map((s) => s.title).join('; ') ?? '',
    licentie: resource?.licenses?.map((l) => l.title ?? l.name).join('; ') ?? '',
    kennis: kennisOf(bron.pakket.regelingen, datum, resource),
    vreemdeCodes: vreemdeCodes.map((code) => ({ code, naam: namen.get(code) ?? code })),
  };
}

function presentPerGemeente(overlap: Overlap, graad: Float64Array): RegelingenAntwoord['perGemeente'] {
  const aantallen = [...overlap.regelingen];
  return {
    gemiddelde: mean(aantallen),
    minimum: aantallen.length === 0 ? null : Math.min(...aantallen),
    maximum: aantallen.length === 0 ? null : Math.max(...aantallen),
    gemiddeldAantalPartners: mean([...overlap.partners]),
    overlapgraad: mean([...graad]),
  };
}

function countPerVorm(regelingen: readonly { readonly vorm: string }[]): RegelingenAntwoord['perVorm'] {
  return [...Map.groupBy(regelingen, (r) => r.vorm)]
    .map(([vorm, lijst]) => ({ vorm, aantal: lijst.length }))
    .sort((a, b) => b.aantal - a.aantal);
}

function presentLijst(bron: Bron, atlas: Atlas, { regelingen, overdekking: o }: Samenwerking) {
  const rijen = new Map(bron.pakket.regelingen.map((r) => [r.rooId, r]));
  return regelingen.map(({ id, naam, vorm, vanKracht, tot }, r) => ({
    id,
    naam,
    vorm,
    vanKracht,
    tot: tot === '' ? null : tot,
    lichaam: rijen.get(id)?.lichaam ?? null,
    beleidsvelden: rijen.get(id)?.beleidsvelden ?? [],
    gemeenten: Array.from(
      o.leden.subarray(o.regioStart[r], o.regioStart[r + 1]),
      (g) => codeNaam(atlas, g).code,
    ),
  }));
}

/** The answer for a day of which the register knows nothing: how we know that, and no figures. */
function presentOnbekend(recept: RegelingenAntwoord['recept']): RegelingenAntwoord {
  return {
    recept,
    aantal: null,
    perVorm: [],
    perGemeente: {
      gemiddelde: null,
      minimum: null,
      maximum: null,
      gemiddeldAantalPartners: null,
      overlapgraad: null,
    },
    gemeenten: [],
    banden: [],
    clusters: [],
    eilanden: [],
    regelingen: [],
  };
}

/** The regelingen in force on a date, and how the gemeenten meet in them. */
export function presentRegelingen(
  bron: Bron,
  atlas: Atlas,
  datum: string,
  drempel = standaardDrempel,
): RegelingenAntwoord {
  const samenwerking = buildCooperation(bron, atlas, datum);
  const recept = presentRecept(bron, atlas, samenwerking, drempel);
  if (recept.kennis.stand === 'onbekend') return presentOnbekend(recept);
  const overlap = countOverlap(samenwerking.overdekking);
  const graad = overlapDegrees(samenwerking.overdekking, overlap);
  const { clusters, eilanden } = findClusters(atlas.gemeenten.length, overlap.banden, drempel);
  return {
    recept,
    aantal: samenwerking.regelingen.length,
    perVorm: countPerVorm(samenwerking.regelingen),
    perGemeente: presentPerGemeente(overlap, graad),
    gemeenten: atlas.gemeenten.map((_, g) => ({
      ...codeNaam(atlas, g),
      regelingen: overlap.regelingen[g] ?? 0,
      partners: overlap.partners[g] ?? 0,
      overlapgraad: orNull(graad[g]),
    })),
    banden: overlap.banden
      .filter(({ aantal }) => aantal >= drempel)
      .map(({ a, b, aantal }) => ({ a: codeNaam(atlas, a).code, b: codeNaam(atlas, b).code, aantal })),
    clusters: clusters.map(({ gemeenten, dichtheid }) => ({
      gemeenten: gemeenten.map((g) => codeNaam(atlas, g)),
      dichtheid,
    })),
    eilanden: eilanden.map((g) => codeNaam(atlas, g)),
    regelingen: presentLijst(bron, atlas, samenwerking),
  };
}

/** All versions tied to one, by following the register both ways. */
function versionsOf(regelingen: readonly RegelingRij[], een: RegelingRij): RegelingRij[] {
  const byId = new Map(regelingen.map((r) => [r.rooId, r]));
  const gevonden = new Map<string, RegelingRij>();
  const wachtrij = [een];
  for (let r = wachtrij.pop(); r !== undefined; r = wachtrij.pop()) {
    if (gevonden.has(r.rooId)) continue;
    gevonden.set(r.rooId, r);
    for (const id of [r.vorigeVersie, r.volgendeVersie]) {
      const ander = byId.get(id ?? '');
      if (ander) wachtrij.push(ander);
    }
  }
  return [...gevonden.values()].sort((a, b) => (a.vanKracht < b.vanKracht ? -1 : 1));
}

function presentDeelnemer({ naam, soort, gemeente, sinds, organen, verdeelsleutel }: DeelnameRij) {
  return { naam, soort, gemeente, sinds, organen, verdeelsleutel };
}

/** One regeling of the register, with its participants and versions. */
export function presentRegeling(bron: Bron, regeling: RegelingRij): RegelingAntwoord {
  const { rooId, vorigeVersie: _vorige, volgendeVersie: _volgende, ...rest } = regeling;
  return {
    id: rooId,
    ...rest,
    versies: versionsOf(bron.pakket.regelingen, regeling).map(({ rooId: id, naam, vanKracht, tot }) => ({
      id,
      naam,
      vanKracht,
      tot,
    })),
    deelnemers: bron.pakket.deelnames.filter((d) => d.regeling === rooId).map(presentDeelnemer),
  };
}
