/** Lays a scenario on facts: names become gemeenten, measures and amounts are looked up, and the model can compute. */

import { type AndereNaam, type Atlas, nearestSpelling } from '../../atlas/index.ts';
import { matchGemeente, matchOne } from '../../eigen/index.ts';
import type { Kerncijferbron } from '../maten/bron.ts';
import type { Overgang } from '../overgang/overgang.ts';
import { divideOudgeld, partsOf } from '../overgang/pad.ts';
import {
  faultsOfSleutel,
  type Sleutelgroepen,
  type Sleutelmaat,
  shareBySleutel,
} from '../overgang/sleutel.ts';
import type { Scenario } from './antwoord.ts';
import type { Scenariofout } from './lees.ts';

/** Where a scenario finds what it does not say itself. */
export interface Scenariofeiten {
  /** Of the scenario's year. */
  readonly atlas: Atlas;
  readonly andereNamen: readonly AndereNaam[];
  readonly kerncijfers: Kerncijferbron;
  readonly uitkeringen: Iterable<{
    readonly onderwerp: string;
    readonly jaar: number | null;
    readonly gemeente: string | null;
    readonly ontvanger: string;
    readonly euro: number;
  }>;
}

/** A gemeente of a scenario. */
interface Deelnemer {
  readonly code: string;
  readonly naam: string;
  /** Index of its centre in the list. */
  readonly centrum: number;
  readonly inwoners: number;
}

export interface Geplaatst {
  readonly deelnemers: readonly Deelnemer[];
  readonly overgang: Overgang;
}

export type Plaatsing =
  | { readonly ok: true; readonly geplaatst: Geplaatst }
  | { readonly ok: false; readonly fouten: readonly Scenariofout[] };

/** Looks names up, and keeps what could not be found. */
class Zoeker {
  readonly fouten: Scenariofout[] = [];
  private readonly feiten: Scenariofeiten;

  constructor(feiten: Scenariofeiten) {
    this.feiten = feiten;
  }

  /** The code of a gemeente that is meant, or `undefined` after a fault. */
  codeOf(naam: string, pad: string): string | undefined {
    const { atlas, andereNamen } = this.feiten;
    const gevonden = matchGemeente(atlas, andereNamen, naam);
    if (gevonden.soort === 'gevonden' && gevonden.gemeenten.length === 1)
      return atlas.gemeenten[gevonden.gemeenten[0] ?? -1]?.code;
    if (gevonden.soort === 'onbekend') {
      const namen = atlas.gemeenten.map((g) => g.naam);
      const bedoeld = nearestSpelling(naam, namen);
      this.fouten.push({ pad, code: 'gemeente-onbekend', naam, jaar: atlas.jaar, bedoeld });
      return undefined;
    }
    const keuzes =
      gevonden.soort === 'meerdere'
        ? gevonden.suggesties.map((g) => `${g.naam} (${g.code})`)
        : gevonden.gemeenten.flatMap((g) => atlas.gemeenten[g]?.naam ?? []);
    this.fouten.push({ pad, code: 'gemeente-meerdere', naam, keuzes });
    return undefined;
  }
}

function placeDeelnemers({ gemeenten }: Scenario, { atlas }: Scenariofeiten, zoek: Zoeker): Deelnemer[] {
  const codes = gemeenten.map(({ gemeente }, k) => zoek.codeOf(gemeente, `gemeenten[${k + 1}].gemeente`));
  const plek = new Map(codes.map((code, k) => [code, k]));
  const eigen = gemeenten.map(({ centrum }, k) => {
    if (centrum === undefined) return k;
    const pad = `gemeenten[${k + 1}].centrum`;
    const code = zoek.codeOf(centrum, pad);
    const index = code === undefined ? undefined : plek.get(code);
    if (code !== undefined && index === undefined)
      zoek.fouten.push({ pad, code: 'centrum-niet-in-lijst', naam: centrum });
    return index ?? k;
  });
  return gemeenten.map(({ inwoners, centrum = '' }, k) => {
    const g = atlas.gemeenten.findIndex(({ code }) => code === codes[k]);
    const { code = '', naam = '' } = atlas.gemeenten[g] ?? {};
    const eerder = codes.indexOf(codes[k]);
    if (code !== '' && eerder < k)
      zoek.fouten.push({ pad: `gemeenten[${k + 1}].gemeente`, code: 'dubbel', naam, eerder: eerder + 1 });
    if (eigen[eigen[k]!] !== eigen[k])
      zoek.fouten.push({ pad: `gemeenten[${k + 1}].centrum`, code: 'centrum-heeft-centrum', naam: centrum });
    const bekend = inwoners ?? atlas.inwoners[g] ?? Number.NaN;
    if (code !== '' && !(bekend > 0))
      zoek.fouten.push({ pad: `gemeenten[${k + 1}].inwoners`, code: 'inwoners-onbekend', naam });
    return { code, naam, centrum: eigen[k]!, inwoners: bekend };
  });
}

/** Old money by centre. */
function findOudgeld(
  { oudGeld }: Scenario,
  feiten: Scenariofeiten,
  deelnemers: readonly Deelnemer[],
  zoek: Zoeker,
): Float64Array {
  const euro = new Float64Array(deelnemers.length);
  const plek = new Map(deelnemers.map(({ code }, k) => [code, k]));
  for (const [k, regel] of (oudGeld.euro ?? []).entries()) {
    const pad = `oudGeld.euro[${k + 1}].centrum`;
    const code = zoek.codeOf(regel.centrum, pad);
    const index = code === undefined ? undefined : plek.get(code);
    if (index !== undefined) euro[index]! += regel.euro;
    else if (code !== undefined)
      zoek.fouten.push({ pad, code: 'centrum-niet-in-lijst', naam: regel.centrum });
  }
  if (oudGeld.uitkering) takeUitkering(oudGeld.uitkering, feiten, plek, euro, zoek.fouten);
  if (zoek.fouten.length === 0 && euro.every((x) => x === 0))
    zoek.fouten.push({ pad: 'oudGeld', code: 'geen-geld' });
  return euro;
}

function takeUitkering(
  { onderwerp, jaar }: { readonly onderwerp: string; readonly jaar: number },
  { uitkeringen, atlas, andereNamen }: Scenariofeiten,
  plek: ReadonlyMap<string, number>,
  euro: Float64Array,
  fouten: Scenariofout[],
): void {
  const alle = [...uitkeringen];
  const zelfde = alle.filter((u) => u.onderwerp.toLowerCase() === onderwerp.toLowerCase());
  const rijen = zelfde.filter((u) => u.jaar === jaar);
  const pad = 'oudGeld.uitkering';
  if (rijen.length === 0) {
    const bedoeld = nearestSpelling(onderwerp, new Set(alle.map((u) => u.onderwerp)));
    const jaren = [...new Set(zelfde.flatMap((u) => u.jaar ?? []))].sort((a, b) => a - b);
    fouten.push({ pad, code: 'uitkering-onbekend', onderwerp, jaar, jaren, bedoeld });
  }
  // Who got it may have merged since: then its heir has it.
  const placeOfCode = (code: string | null): number | undefined => {
    const g = code === null ? undefined : matchOne(atlas, andereNamen, code);
    return plek.get(atlas.gemeenten[g ?? -1]?.code ?? '');
  };
  const buiten: string[] = [];
  for (const { gemeente, ontvanger, euro: bedrag } of rijen) {
    const index = placeOfCode(gemeente);
    if (index === undefined) buiten.push(ontvanger);
    else euro[index]! += bedrag;
  }
  if (buiten.length > 0) fouten.push({ pad, code: 'ontvanger-niet-in-lijst', gemeenten: buiten });
}

type Maat = Scenario['sleutel']['maten'][number];

/** What a measure is looked up with. */
interface Maatvraag {
  readonly pad: string;
  readonly scenario: Scenario;
  readonly bron: Kerncijferbron;
  readonly deelnemers: readonly Deelnemer[];
  readonly fouten: Scenariofout[];
}

/** A measure that the package has: of the year that was asked. */
function findKerncijfer({ maat, jaar }: Maat, vraag: Maatvraag): ReadonlyMap<string, number> | undefined {
  const { pad, scenario, bron, fouten } = vraag;
  const jaren = bron.jaren.get(maat);
  if (!jaren) {
    const eigen = scenario.gemeenten.flatMap(({ maten }) => Object.keys(maten ?? {}));
    const bedoeld = nearestSpelling(maat, new Set(['inwoners', 'clienten', ...eigen, ...bron.jaren.keys()]));
    fouten.push({ pad, code: 'maat-onbekend', maat, bedoeld });
    return undefined;
  }
  if (jaar !== undefined && jaren.includes(jaar)) return bron.find(maat, jaar);
  fouten.push({ pad, code: 'maat-jaar', maat, jaren });
  return undefined;
}

/** The values of a measure: of the scenario itself, or of the package. */
function findMaat(keuze: Maat, vraag: Maatvraag): readonly number[] {
  const { maat, jaar, maal, aanvulling } = keuze;
  const { pad, scenario, deelnemers, fouten } = vraag;
  const { gemeenten } = scenario;
  if (maat === 'inwoners' && jaar === undefined) return deelnemers.map(({ inwoners }) => inwoners);
  if (maat === 'clienten') return gemeenten.map(({ clienten }) => clienten);
  const eigen = gemeenten.some(({ maten }) => maten?.[maat] !== undefined);
  const per = eigen ? undefined : findKerncijfer(keuze, vraag);
  if (!eigen && !per) return deelnemers.map(() => 0);
  const waarden = deelnemers.map(({ code }, k) =>
    per ? (per.get(code) ?? aanvulling?.[code]) : gemeenten[k]?.maten?.[maat],
  );
  const zonder = deelnemers.filter((_, k) => waarden[k] === undefined).map(({ naam }) => naam);
  if (zonder.length > 0) fouten.push({ pad, code: 'maat-mist', maat, gemeenten: zonder });
  return waarden.map((x = 0, k) => (maal === 'inwoners' ? x * deelnemers[k]!.inwoners : x));
}

/** The share of each by the key. */
function findNieuw(
  scenario: Scenario,
  feiten: Scenariofeiten,
  deelnemers: readonly Deelnemer[],
  oudPerCentrum: Float64Array,
  fouten: Scenariofout[],
): Float64Array {
  const { maten, bereik } = scenario.sleutel;
  const waarden = maten.map((maat, k): Sleutelmaat => {
    const pad = `sleutel.maten[${k + 1}]`;
    const vraag = { pad, scenario, bron: feiten.kerncijfers, deelnemers, fouten };
    return { gewicht: maat.gewicht, waarden: findMaat(maat, vraag) };
  });
  const n = deelnemers.length;
  if (fouten.length > 0) return new Float64Array(n);
  const groepen: Sleutelgroepen | undefined =
    bereik === 'land' ? undefined : { van: deelnemers.map((d) => d.centrum), deel: partsOf(oudPerCentrum) };
  for (const fout of faultsOfSleutel(waarden, n, groepen))
    if (fout.code === 'nergens')
      fouten.push({
        pad: `sleutel.maten[${fout.maat + 1}]`,
        code: 'maat-nergens',
        maat: maten[fout.maat]?.maat ?? '',
        regio: bereik === 'land' ? '' : (deelnemers[fout.groep]?.naam ?? ''),
      });
  return fouten.length > 0 ? new Float64Array(n) : shareBySleutel(waarden, n, groepen);
}

/** The question to the model, with every fault that only the facts show. */
export function placeScenario(scenario: Scenario, feiten: Scenariofeiten): Plaatsing {
  const zoek = new Zoeker(feiten);
  const deelnemers = placeDeelnemers(scenario, feiten, zoek);
  const { fouten } = zoek;
  if (fouten.length > 0) return { ok: false, fouten };
  const perCentrum = findOudgeld(scenario, feiten, deelnemers, zoek);
  if (fouten.length > 0) return { ok: false, fouten };
  const nieuw = findNieuw(scenario, feiten, deelnemers, perCentrum, fouten);
  if (fouten.length > 0) return { ok: false, fouten };
  const clienten = Float64Array.from(scenario.gemeenten, (g) => g.clienten);
  const inwoners = Float64Array.from(deelnemers, (d) => d.inwoners);
  const centrum = Int32Array.from(deelnemers, (d) => d.centrum);
  const maat = { centrum: undefined, clienten, inwoners }[scenario.oudGeld.naar];
  const { pad } = scenario;
  const overgang: Overgang = {
    van: scenario.van,
    tot: scenario.tot,
    inwoners,
    oud: divideOudgeld({ centrum, euro: perCentrum }, maat),
    nieuw,
    pad: {
      start: pad.start.waarde,
      uitstel: pad.uitstel?.waarde ?? 0,
      duur: pad.duur?.waarde ?? 10,
      tabel: pad.tabel?.waarden,
    },
    index: scenario.index.waarde,
    vraag: {
      clienten,
      centrum,
      basisjaar: scenario.basisjaar,
      groei: scenario.groei.waarde,
      uitstroom: scenario.uitstroom.waarde,
      wijze: scenario.overgang.waarde,
    },
    prijs: scenario.prijs.waarde,
    prijsindex: scenario.prijsindex.waarde,
    demping: scenario.demping?.waarde,
  };
  return { ok: true, geplaatst: { deelnemers, overgang } };
}
