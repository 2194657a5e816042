/** Boundaries of every year 2015–2026, one TopoJSON file per source file. */
import type { Topology } from 'topojson-specification';
import type { Bronmap } from '../bron.ts';
import { codesOf, followTo, type Gemeente, type Herindeling, namesOf } from '../jaren.ts';
import { basisOf, GRENSBRONNEN, type Grensbron } from './plan.ts';
import { alignTo, cutVlak, type Vlak, type Vlakken } from './splitsing.ts';
import { buildTopologie, type Jaarlaag } from './topologie.ts';

export interface Grenzen {
  readonly bronjaar: number;
  readonly topologie: Topology<Record<string, Jaarlaag>>;
  /** Year → observed or dissolved. */
  readonly jaren: Readonly<Record<string, 'waargenomen' | 'afgeleid'>>;
  readonly gebreken: readonly string[];
}

/** Codes per year for one area. */
type Codes = Readonly<Record<string, string>>;

interface Splitsing {
  readonly oud: string;
  /** Heir of the part that is cut off, by its area in the file of `jaarMetWater`. */
  readonly deel: string;
  readonly rest: string;
  readonly jaarMetWater: number;
}

const SPLITSINGEN: readonly Splitsing[] = [
  { oud: 'GM0053', deel: 'GM1969', rest: 'GM1966', jaarMetWater: 2020 },
];

/** The areas of one source file. */
export function readVlakken(bron: Bronmap, jaar: number): Vlakken {
  return JSON.parse(bron.readText(`geometrie/gemeenten_${String(jaar)}.geojson`)) as Vlakken;
}

function codesFor(
  code: string,
  bron: Grensbron,
  herindelingen: readonly Herindeling[],
  erfgenaam?: string,
): Codes {
  const codes = bron.jaren.map((jaar) => {
    const opvolgers = followTo(herindelingen, code, bron.bronjaar, jaar);
    const keuze = opvolgers.length === 1 ? opvolgers[0] : erfgenaam;
    if (keuze === undefined) throw new Error(`${code} falls apart before ${String(jaar)}`);
    return [`j${String(jaar)}`, keuze] as const;
  });
  return Object.fromEntries(codes);
}

function withCodes(vlak: Vlak, codes: Codes): Vlak {
  return { ...vlak, properties: { ...vlak.properties, ...codes } };
}

/** The two parts of an area that falls apart in one of the years; undefined for all others. */
function splitVlak(
  bron: Bronmap,
  vlak: Vlak,
  plan: Grensbron,
  herindelingen: readonly Herindeling[],
): Vlak[] | undefined {
  const { code } = vlak.properties;
  const splitsing = SPLITSINGEN.find((s) => s.oud === code);
  const valtUiteen = plan.jaren.some((jaar) => followTo(herindelingen, code, plan.bronjaar, jaar).length > 1);
  if (!splitsing || !valtUiteen) return undefined;
  const later = readVlakken(bron, splitsing.jaarMetWater).features.find(
    (v) => v.properties.code === splitsing.deel,
  );
  if (!later) throw new Error(`no area of ${splitsing.deel} to cut with`);
  const { binnen, rest } = cutVlak(vlak, later);
  return [
    withCodes(binnen, codesFor(code, plan, herindelingen, splitsing.deel)),
    withCodes(rest, codesFor(code, plan, herindelingen, splitsing.rest)),
  ];
}

function prepareVlakken(bron: Bronmap, plan: Grensbron, herindelingen: readonly Herindeling[]): Vlakken {
  const ruw = readVlakken(bron, plan.bronjaar);
  const gesplitst = new Map<Vlak, Vlak[]>();
  for (const vlak of ruw.features) {
    const delen = splitVlak(bron, vlak, plan, herindelingen);
    if (delen) gesplitst.set(vlak, delen);
  }
  const nieuw = [...gesplitst.values()].flat();
  const features = ruw.features.flatMap((vlak) => {
    const heel = nieuw.length > 0 ? alignTo(vlak, nieuw) : vlak;
    return gesplitst.get(vlak) ?? [withCodes(heel, codesFor(vlak.properties.code, plan, herindelingen))];
  });
  return { ...ruw, features };
}

function checkVolledig(topologie: Topology<Record<string, Jaarlaag>>, gemeenten: readonly Gemeente[]): void {
  for (const [jaar, laag] of Object.entries(topologie.objects)) {
    const verwacht = codesOf(gemeenten, Number(jaar));
    const codes = new Set(laag.geometries.map((vlak) => String(vlak.id)));
    const fout = [...verwacht]
      .filter((c) => !codes.has(c))
      .concat([...codes].filter((c) => !verwacht.has(c)));
    if (fout.length > 0) throw new Error(`boundaries of ${jaar} do not fit the list: ${fout.join(', ')}`);
  }
}

function gebrekenOf(plan: Grensbron, herindelingen: readonly Herindeling[]): string[] {
  const [eerste, laatste] = [plan.bronjaar, plan.jaren.at(-1) ?? plan.bronjaar];
  const gemist = herindelingen.filter(
    (h) => h.blijftBestaan && h.datum > `${String(eerste)}-01-01` && h.datum <= `${String(laatste)}-01-01`,
  );
  const winsum = plan.jaren.includes(2019)
    ? ['Winsum is voor 2019 en 2020 verdeeld met de grens van 2020; die grens is door ons ingetekend.']
    : [];
  return [
    'De grenzen zijn grof getekend en zonder groot water. Korte grenzen kunnen ontbreken of te veel zijn.',
    ...gemist.map(
      (h) =>
        `In ${h.datum.slice(0, 4)} ging een deel van ${h.vanNaam} naar ${h.naarNaam}. ` +
        'Samengevoegde grenzen volgen dat niet.',
    ),
    ...winsum,
  ];
}

export async function buildGrenzen(
  bron: Bronmap,
  gemeenten: readonly Gemeente[],
  herindelingen: readonly Herindeling[],
): Promise<Grenzen[]> {
  const uit: Grenzen[] = [];
  for (const plan of GRENSBRONNEN) {
    const vlakken = prepareVlakken(bron, plan, herindelingen);
    const topologie = await buildTopologie(vlakken, plan, (jaar) => namesOf(gemeenten, jaar));
    checkVolledig(topologie, gemeenten);
    uit.push({
      bronjaar: plan.bronjaar,
      topologie,
      jaren: Object.fromEntries(plan.jaren.map((jaar) => [String(jaar), basisOf(plan, jaar)])),
      gebreken: gebrekenOf(plan, herindelingen),
    });
  }
  return uit;
}
