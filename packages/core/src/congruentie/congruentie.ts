import { findAtoms } from '@samenhang/motor';
import { type Atlas, compareNamen, type Editie } from '../atlas/index.ts';
import type { Recept } from './antwoord.ts';
import { Gemiddelde } from './gemiddelde.ts';
import { buildRecept } from './recept.ts';
import { Teller, type Telling } from './teller.ts';

/** How partners count in the mean of a gemeente, and gemeenten in the mean of the country. */
export type Weging = 'gelijk' | 'inwoners';

/** A choice of indelingen of one year, with how they weigh. */
export interface Keuze {
  /** At least one; all from the same atlas. */
  readonly edities: readonly Editie[];
  /** Beside `edities`, each above 0; all 1 when absent. */
  readonly gewichten?: readonly number[] | undefined;
  /** Default `gelijk`: the published formula. */
  readonly partnerweging?: Weging;
  /** Default `gelijk`: the unweighted mean over gemeenten. */
  readonly landweging?: Weging;
}

/** What one indeling adds to (or takes from) a congruentie, as a fraction: 0.01 = one percentage point. */
export interface Bijdrage {
  readonly indeling: string;
  /** congruentie(D) − congruentie(D without d); NaN where either is undefined. */
  readonly verschil: number;
}

/** Congruentie of every gemeente and of the country. Fractions, 0–1. */
export interface Congruentie {
  readonly recept: Recept;
  /** By index of the gemeente; NaN where undefined (no partner at all). */
  readonly waarden: Float64Array;
  /** Number of partners |P(g)|, by index of the gemeente. */
  readonly partners: Uint32Array;
  /** Gemeenten for which it is defined. */
  readonly aantalBepaald: number;
  readonly gemiddelde: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly gemiddeldAantalPartners: number;
  /** In the order of the chosen indelingen. */
  readonly bijdragen: readonly Bijdrage[];
}

interface Voorbereid {
  readonly gewichten: readonly number[];
  readonly som: number;
  readonly massa: Float64Array;
  readonly teller: Teller;
}

const formules: Record<Weging, string> = {
  gelijk: 'C(g) = gemiddelde over h in P(g) van s(g,h) / n',
  inwoners: 'C(g) = gemiddelde over h in P(g), gewogen met inwoners van h, van s(g,h) / n',
};
const landformules: Record<Weging, string> = {
  gelijk: 'land = gemiddelde over gemeenten g',
  inwoners: 'land = gemiddelde over gemeenten g, gewogen met inwoners van g',
};

function checkKeuze(atlas: Atlas, { edities, gewichten }: Keuze): void {
  if (edities.length === 0) throw new RangeError('choose at least one indeling');
  if (edities.some((e) => e.overdekking.aantalEenheden !== atlas.gemeenten.length))
    throw new RangeError('an editie is not of this atlas');
  if (gewichten && gewichten.length !== edities.length)
    throw new RangeError('give as many weights as indelingen');
  if (gewichten?.some((w) => !(w > 0 && Number.isFinite(w))))
    throw new RangeError('a weight is a number above 0');
}

/** Checks a choice and makes it ready to count with. */
export function prepare(atlas: Atlas, keuze: Keuze): Voorbereid {
  checkKeuze(atlas, keuze);
  const gewichten = keuze.gewichten ?? keuze.edities.map(() => 1);
  const massa =
    keuze.partnerweging === 'inwoners'
      ? atlas.inwoners.map((x) => (Number.isNaN(x) ? 0 : x))
      : new Float64Array(atlas.gemeenten.length).fill(1);
  return {
    gewichten,
    som: gewichten.reduce((a, b) => a + b, 0),
    massa,
    teller: new Teller(
      keuze.edities.map((e) => e.overdekking),
      gewichten,
      massa,
    ),
  };
}

interface Som {
  /** Σ over partners of mass · weight shared. */
  readonly gedeeld: number;
  /** Σ over partners of mass. */
  readonly massa: number;
}

export function sumOver(telling: Telling, massa: Float64Array): Som {
  let gedeeld = 0;
  let totaal = 0;
  for (let k = 0; k < telling.aantal; k++) {
    const h = telling.partners[k] ?? 0;
    const m = massa[h] ?? 0;
    totaal += m;
    gedeeld += m * (telling.gewicht[h] ?? 0);
  }
  return { gedeeld, massa: totaal };
}

/** C(g), or NaN: 0 / 0 where g has no partner. */
function meanOf(som: Som, gewicht: number): number {
  return som.gedeeld / (gewicht * som.massa);
}

/** C(g) as it would be without indeling d: its shares go, and so do the partners shared in d alone. */
function meanWithout(telling: Telling, som: Som, d: number, { gewichten, som: gewicht }: Voorbereid): number {
  const w = gewichten[d] ?? 0;
  const over = telling.aantal - (telling.enkel[d] ?? 0);
  if (over === 0 || gewichten.length === 1) return Number.NaN;
  return meanOf(
    { gedeeld: som.gedeeld - w * (telling.massa[d] ?? 0), massa: som.massa - (telling.massaEnkel[d] ?? 0) },
    gewicht - w,
  );
}

/** What is counted of one gemeente: C(g), its number of partners, and C(g) without each indeling. */
interface Uitslag {
  readonly waarde: number;
  readonly partners: number;
  readonly zonder: readonly number[];
}

function countOne({ edities }: Keuze, voorbereid: Voorbereid, g: number): Uitslag {
  const telling = voorbereid.teller.tel(g);
  const som = sumOver(telling, voorbereid.massa);
  return {
    waarde: meanOf(som, voorbereid.som),
    partners: telling.aantal,
    zonder: edities.map((_, d) => meanWithout(telling, som, d, voorbereid)),
  };
}

/**
 * Counts gemeente by gemeente. Where partners count equally, gemeenten of one atom have the same outcome, and it
 * is counted once; weighted by inhabitants each leaves itself out with its own weight, so each is counted.
 */
function countAll(keuze: Keuze, voorbereid: Voorbereid, n: number): (g: number) => Uitslag {
  if (keuze.partnerweging === 'inwoners') return (g) => countOne(keuze, voorbereid, g);
  const atoom = findAtoms(
    keuze.edities.map((e) => e.overdekking),
    n,
  );
  const geteld: Uitslag[] = [];
  return (g) => {
    const a = atoom[g] ?? 0;
    geteld[a] ??= countOne(keuze, voorbereid, g);
    return geteld[a];
  };
}

/** Weight of each gemeente in the mean of the country. */
export function landWeights(atlas: Atlas, weging: Weging): (gemeente: number) => number {
  if (weging === 'gelijk') return () => 1;
  return (g) => {
    const inwoners = atlas.inwoners[g] ?? Number.NaN;
    return Number.isNaN(inwoners) ? 0 : inwoners;
  };
}

/**
 * Congruentie of every gemeente and the country over a choice of indelingen.
 *
 * C(g) = mean over h in P(g) of s(g,h)/n, with s(g,h) the number (or weight) of chosen indelingen in
 * which g and h share at least one regio, n the number (or weight) of all chosen, and
 * P(g) = {h ≠ g : s(g,h) > 0}. Undefined where P(g) is empty. Country: mean over g where defined.
 * Source: the formula published with RegioAtlas; the weighted variants are ours and are named in the recipe.
 *
 * @throws RangeError on an empty choice, or weights that do not fit it.
 */
export function computeCongruentie(atlas: Atlas, keuze: Keuze): Congruentie {
  const voorbereid = prepare(atlas, keuze);
  const landWeight = landWeights(atlas, keuze.landweging ?? 'gelijk');
  const n = atlas.gemeenten.length;
  const waarden = new Float64Array(n);
  const partners = new Uint32Array(n);
  const land = new Gemiddelde();
  const aantal = new Gemiddelde();
  const zonder = keuze.edities.map(() => new Gemiddelde());
  const tel = countAll(keuze, voorbereid, n);
  for (let g = 0; g < n; g++) {
    const uitslag = tel(g);
    waarden[g] = uitslag.waarde;
    partners[g] = uitslag.partners;
    land.add(uitslag.waarde, landWeight(g));
    aantal.add(Number.isNaN(uitslag.waarde) ? Number.NaN : uitslag.partners, 1);
    zonder.forEach((z, d) => {
      z.add(uitslag.zonder[d] ?? Number.NaN, landWeight(g));
    });
  }
  const bepaald = waarden.filter((x) => !Number.isNaN(x));
  return {
    recept: receptVan(atlas, keuze),
    waarden,
    partners,
    aantalBepaald: bepaald.length,
    gemiddelde: land.waarde,
    minimum: bepaald.length === 0 ? Number.NaN : bepaald.reduce((a, b) => Math.min(a, b)),
    maximum: bepaald.length === 0 ? Number.NaN : bepaald.reduce((a, b) => Math.max(a, b)),
    gemiddeldAantalPartners: aantal.waarde,
    bijdragen: keuze.edities.map((e, d) => ({
      indeling: e.indeling,
      verschil: land.waarde - (zonder[d]?.waarde ?? Number.NaN),
    })),
  };
}

/** The recipe of `computeCongruentie` for a choice. */
export function receptVan(atlas: Atlas, keuze: Keuze): Recept {
  const formule = `${formules[keuze.partnerweging ?? 'gelijk']}; ${landformules[keuze.landweging ?? 'gelijk']}`;
  const { formule: _, bron, ...vraag } = buildRecept(atlas, keuze.edities, formule, keuze.gewichten);
  return {
    ...vraag,
    ...(keuze.partnerweging === 'inwoners' ? { partnerweging: 'inwoners' } : {}),
    ...(keuze.landweging === 'inwoners' ? { landweging: 'inwoners' } : {}),
    formule,
    bron,
  };
}

/** A partner of a gemeente, with what they share. */
export interface Partner {
  /** Index of the partner in the atlas. */
  readonly gemeente: number;
  /** s(g,h): number of chosen indelingen in which they share a regio. */
  readonly aantal: number;
  /** Pair congruentie s(g,h)/n (by weight when the choice is weighted), 0–1. */
  readonly congruentie: number;
  /** Which of the chosen indelingen they share, by position in the choice. */
  readonly gedeeld: readonly number[];
}

/** One gemeente seen from close by. */
export interface Gemeentebeeld {
  readonly recept: Recept;
  /** C(g); NaN where undefined. */
  readonly congruentie: number;
  /** Most shared first, then by name. */
  readonly partners: readonly Partner[];
  /** C(g) with and without each indeling. */
  readonly bijdragen: readonly Bijdrage[];
}

/** Positions of the edities in which two gemeenten share a regio. */
export function sharedBetween(edities: readonly Editie[], g: number, h: number): number[] {
  const gedeeld: number[] = [];
  edities.forEach(({ overdekking: o }, d) => {
    const mine = o.regio.subarray(o.start[g], o.start[g + 1]);
    const theirs = o.regio.subarray(o.start[h], o.start[h + 1]);
    if (mine.some((r) => theirs.includes(r))) gedeeld.push(d);
  });
  return gedeeld;
}

/** The partners of one gemeente with their pair congruentie, and what each indeling does to its own figure. */
export function viewGemeente(atlas: Atlas, keuze: Keuze, gemeente: number): Gemeentebeeld {
  const voorbereid = prepare(atlas, keuze);
  const telling = voorbereid.teller.tel(gemeente);
  const som = sumOver(telling, voorbereid.massa);
  const congruentie = meanOf(som, voorbereid.som);
  const naam = (index: number): string => atlas.gemeenten[index]?.naam ?? '';
  const partners = Array.from(telling.partners.subarray(0, telling.aantal), (h) => ({
    gemeente: h,
    aantal: telling.gedeeld[h] ?? 0,
    congruentie: (telling.gewicht[h] ?? 0) / voorbereid.som,
    gedeeld: sharedBetween(keuze.edities, gemeente, h),
  })).sort((a, b) => b.congruentie - a.congruentie || compareNamen(naam(a.gemeente), naam(b.gemeente)));
  return {
    recept: receptVan(atlas, keuze),
    congruentie,
    partners,
    bijdragen: keuze.edities.map((e, d) => ({
      indeling: e.indeling,
      verschil: congruentie - meanWithout(telling, som, d, voorbereid),
    })),
  };
}

/** Pair congruentie of two gemeenten: s(g,h)/n and the indelingen shared, by position in the choice. */
export function pairOf(
  keuze: Keuze,
  g: number,
  h: number,
): { readonly congruentie: number; readonly gedeeld: readonly number[] } {
  const gewichten = keuze.gewichten ?? keuze.edities.map(() => 1);
  const gedeeld = sharedBetween(keuze.edities, g, h);
  const totaal = gewichten.reduce((a, b) => a + b, 0);
  return { congruentie: gedeeld.reduce((sum, d) => sum + (gewichten[d] ?? 0), 0) / totaal, gedeeld };
}
