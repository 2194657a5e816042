import {
  type Atlas,
  buildSamenwerking,
  countOverlap,
  findClusters,
  kennisOn,
  type Lijstvraag,
  type Overlap,
  orNull,
  overlapDegrees,
  overlapformule,
  presentLijst,
  presentRegelingdeel,
  type RegelingAntwoord,
  type RegelingenAntwoord,
  type Registerdag,
  type Registerlijst,
  type Samenwerking,
  telregel,
} from '@samenhang/core';
import type { RegelingRij, Resource } from '@samenhang/data';
import type { Bron } from './bron.ts';
import { atlasOfDate, yearOfDate } from './datum.ts';
import { registerOf } from './register/register.ts';

/** At this many shared regelingen the country falls apart into groups that people recognise. */
export const standaardDrempel = 8;

/** The cooperation in the regelingen that were chosen, as far as they are in force. */
function buildCooperation(
  bron: Bron,
  { atlas, datum }: Registerdag,
  gekozen: Registerlijst['gekozen'],
): Samenwerking {
  return buildSamenwerking(
    gekozen,
    bron.pakket.deelnames.map(({ regeling, gemeente }) => ({ regeling, gemeente: gemeente ?? '' })),
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
    overlap: 'geteld' as const,
    telregel,
    formule: overlapformule,
    drempel,
    bron: resource?.sources?.map((s) => s.title).join('; ') ?? '',
    licentie: resource?.licenses?.map((l) => l.title ?? l.name).join('; ') ?? '',
    kennis: kennisOn(bron.pakket.regelingen, datum, resource?.volledigVanaf),
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

/** Figures that were not counted: on a day that the register does not know, or where nobody asked for them. */
const nietGeteld = {
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
} as const;

/** How the gemeenten meet in the regelingen that were chosen. */
function presentOverlap({ atlas }: Registerdag, { overdekking }: Samenwerking, drempel: number) {
  const overlap = countOverlap(overdekking);
  const graad = overlapDegrees(overdekking, overlap);
  const { clusters, eilanden } = findClusters(atlas.gemeenten.length, overlap.banden, drempel);
  return {
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
  };
}

/** What is asked of the regelingen of a day. */
interface Regelingenvraag extends Partial<Lijstvraag> {
  readonly drempel?: number | undefined;
  /** Whether to count who meets whom; it takes long. */
  readonly overlap?: boolean | undefined;
}

/** The regelingen of a day that fit a question, and how the gemeenten meet in them. */
export function presentRegelingen(
  bron: Bron,
  dag: Registerdag,
  { drempel = standaardDrempel, overlap = true, keuze = {}, ...vraag }: Regelingenvraag = {},
): RegelingenAntwoord {
  const lijst = presentLijst(dag, { keuze, ...vraag });
  const samenwerking = buildCooperation(bron, dag, lijst.gekozen);
  const recept = presentRecept(bron, dag.atlas, samenwerking, drempel);
  if (recept.kennis.stand === 'onbekend') {
    return { recept, aantal: null, perVorm: [], ...nietGeteld, regelingen: [], register: null };
  }
  return {
    recept: { ...recept, overlap: overlap ? 'geteld' : 'niet_gevraagd' },
    aantal: lijst.gekozen.length,
    perVorm: countPerVorm(lijst.gekozen),
    ...(overlap ? presentOverlap(dag, samenwerking, drempel) : nietGeteld),
    regelingen: lijst.rijen,
    register: lijst.register,
  };
}

/** One regeling of the register, with its participants and versions, and what can be told of it on a day. */
export function presentRegeling(bron: Bron, regeling: RegelingRij, datum: string): RegelingAntwoord {
  const { rooId, vorigeVersie: _vorige, volgendeVersie: _volgende, ...rest } = regeling;
  const { vormregels, inhoudseisen, verwijzingen } = bron.pakket;
  const deel = presentRegelingdeel(
    {
      index: registerOf(bron),
      vormregels,
      inhoudseisen,
      verwijzingen,
      atlasOf: (dag) => atlasOfDate(bron, dag),
      isGemeente: (code, dag) => bron.jaarboek.jaargang(yearOfDate(bron, dag)).indexVan.has(code),
    },
    regeling,
    datum,
  );
  return { id: rooId, ...rest, ...deel };
}
