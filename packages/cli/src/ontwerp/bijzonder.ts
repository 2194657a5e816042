import { type Afweegdoel, type Ontwerpopgave, type Richting, translateOpgave } from '@samenhang/core';
import {
  buildNetwerk,
  countCut,
  type Ensemble,
  type Labels,
  type Opgave,
  percentileOf,
  sampleMaps,
} from '@samenhang/motor';
import type { Werk } from '../pakket/index.ts';
import { type Schrijver, tabel, toonAantal, toonMet, toonProcent } from '../uitvoer/index.ts';
import { type Doelkeuze, doelvorm, knownDoelen, makeDoelen } from './doelen.ts';
import type { Bijlage } from './vraag/bijlagen.ts';
import type { Herontwerpopties } from './vraag/opties.ts';

const standaardAantal = 500;

/** How a design does on one goal among the random maps. */
interface Plaatsing {
  readonly doel: string;
  readonly ontwerp: number;
  readonly laagst: number;
  readonly midden: number;
  readonly hoogst: number;
  /** 0–100: the share of the maps that have a lower figure, equal ones for half. */
  readonly percentiel: number;
  /** 0–1: the share that does worse, equal ones for half. */
  readonly beterDan: number;
}

function placeAmong(doel: string, richting: Richting, ontwerp: number, kaarten: Float64Array): Plaatsing {
  const percentiel = percentileOf(kaarten, ontwerp);
  return {
    doel,
    ontwerp,
    laagst: kaarten[0] ?? Number.NaN,
    midden: kaarten[Math.floor(kaarten.length / 2)] ?? Number.NaN,
    hoogst: kaarten.at(-1) ?? Number.NaN,
    percentiel,
    beterDan: (richting === 'hoog' ? percentiel : 100 - percentiel) / 100,
  };
}

function limits(laag: number, lagen: number, { veranderd }: Ensemble): string[] {
  return [
    ...(veranderd === 0
      ? ['Geen enkele stap leverde een andere kaart op: deze vergelijking zegt hier dus niets.']
      : []),
    'De willekeurige kaarten voldoen aan dezelfde eisen en hebben evenveel regio’s als het ontwerp.',
    'Ze ontstaan uit het ontwerp: steeds worden twee buurregio’s samen opnieuw verdeeld, langs een willekeurige boom.',
    'Zo komen compacte kaarten vaker voor, en zijn er kaarten die deze reeks nooit bereikt.',
    ...(lagen > 1
      ? [`Alleen laag ${laag} is vergeleken; dat lagen in elkaar passen, is hier geen eis.`]
      : []),
  ];
}

function toonDoel(doel: string, x: number): string {
  return doel === 'snede' ? toonAantal(x) : doelvorm[doel as Doelkeuze].toon(x);
}

function describe(plaatsing: readonly Plaatsing[], aantal: number, zinnen: readonly string[]): string[] {
  return [
    `Hoe bijzonder is dit ontwerp onder ${toonMet(aantal, 'willekeurige kaart', 'willekeurige kaarten')}?`,
    ...tabel(
      [
        { kop: 'doel' },
        { kop: 'ontwerp', rechts: true },
        { kop: 'laagste', rechts: true },
        { kop: 'midden', rechts: true },
        { kop: 'hoogste', rechts: true },
        { kop: 'beter dan', rechts: true },
      ],
      plaatsing.map((p) => [
        p.doel === 'snede' ? 'grenzen tussen regio’s' : doelvorm[p.doel as Doelkeuze].kop,
        ...[p.ontwerp, p.laagst, p.midden, p.hoogst].map((x) => toonDoel(p.doel, x)),
        toonProcent(p.beterDan),
      ]),
    ),
    ...zinnen.map((z) => `  ${z}`),
  ];
}

/** Draws the maps, and measures every goal of each. */
function drawMaps(
  opgave: Opgave,
  start: Labels,
  doelen: readonly Afweegdoel[],
  { bijzonder, seed, tijd }: Herontwerpopties,
  schrijver: Schrijver,
): { readonly ensemble: Ensemble; readonly gemeten: readonly Float64Array[] } {
  const aantal = typeof bijzonder === 'number' ? bijzonder : standaardAantal;
  const gemeten: number[][] = doelen.map(() => []);
  const ensemble = sampleMaps({
    opgave,
    start,
    aantal,
    seed,
    tijdMs: tijd * 1000,
    klok: () => performance.now(),
    kaart: (kaart) => {
      for (const [k, d] of doelen.entries()) gemeten[k]?.push(d.meet(kaart));
    },
    voortgang: (n) => {
      if (n % 50 === 0) schrijver.voortgang(`kaart ${n} van ${aantal}`);
    },
  });
  schrijver.voortgang('');
  return { ensemble, gemeten: gemeten.map((rij) => Float64Array.from(rij).sort()) };
}

/** The percentile of a design on every goal that is known, among random valid maps. */
export function placeDesign(
  werk: Werk,
  opgave: Ontwerpopgave,
  kaarten: readonly Labels[],
  opties: Herontwerpopties,
  schrijver: Schrijver,
): Bijlage {
  const { seed, laag } = opties;
  const vertaling = translateOpgave(werk.atlas, opgave);
  const eigen = vertaling.ok ? vertaling.lagen[laag - 1] : undefined;
  const labels = kaarten[laag - 1];
  if (!eigen || !labels) throw new RangeError(`there is no layer ${laag}`);
  const doelen = makeDoelen(werk, opgave, laag - 1, knownDoelen(werk, opgave, laag - 1)).filter(
    (d) => d.best !== d.slechtst,
  );
  const { ensemble, gemeten } = drawMaps(eigen, labels, doelen, opties, schrijver);
  const snede = countCut(buildNetwerk(eigen.n, eigen.verbindingen), labels);
  const plaatsing = [
    ...doelen.map((d, k) => placeAmong(d.naam, d.richting, d.meet(labels), gemeten[k] ?? new Float64Array())),
    placeAmong('snede', 'laag', snede, ensemble.waarden.snede),
  ];
  const zinnen = limits(laag, kaarten.length, ensemble);
  const { aantal, stappen, veranderd } = ensemble;
  return {
    veld: 'bijzonder',
    json: { laag, aantal, stappen, veranderd, seed, plaatsing, toelichting: zinnen },
    regels: describe(plaatsing, aantal, zinnen),
  };
}
