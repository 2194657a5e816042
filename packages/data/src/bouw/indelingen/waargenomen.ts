/** Edities from the long membership table of the source: grouped, with how they were obtained in plain Dutch. */
import { type Bronrij, groupBy } from '../bron.ts';
import type { Editie, Lid } from './editie.ts';

export interface Duiding {
  /** Beginning of the source's method → basis and plain sentence. */
  readonly wijzen: readonly Bronrij[];
  /** Beginning of the source's name → licence, and what the source is called where its own name is no name for readers. */
  readonly licenties: readonly Bronrij[];
  /** Extra notes per editie. */
  readonly gebreken: readonly Bronrij[];
  /** Edities of which only a part of the gemeenten is known, as in `waterschap 2026`. */
  readonly deels: ReadonlySet<string>;
}

/** Below this share of its area a membership by overlay deserves a flag; so does a name by overlap below 0.90. */
const ZWAKKE_OVERLAP = 0.95;
const ZWAKKE_NAAM = 0.9;

function findBegin(rijen: readonly Bronrij[], tekst: string): Bronrij {
  const gevonden = rijen.find((rij) => tekst.startsWith(rij('begin')));
  if (!gevonden) throw new Error(`no explanation for "${tekst}"`);
  return gevonden;
}

function shareIn(methode: string): number | null {
  const getal = /(?:\((?:share )?|, aandeel )(\d(?:\.\d+)?)\)?$/.exec(methode)?.[1];
  return getal === undefined ? null : Number(getal);
}

function toPercent(deel: number): string {
  return `${String(Math.round(deel * 100))} procent`;
}

function describeZwakkeOverlap(rijen: readonly Bronrij[], namen: ReadonlyMap<string, string>): string[] {
  const zwak = rijen
    .map((rij) => ({
      naam: namen.get(rij('gemeente')) ?? rij('gemeente'),
      deel: shareIn(rij('methode')) ?? 1,
    }))
    .filter((lid) => lid.deel < ZWAKKE_OVERLAP)
    .sort((a, b) => a.deel - b.deel);
  if (zwak.length === 0) return [];
  const lijst = zwak.map((lid) => `${lid.naam} (${toPercent(lid.deel)})`).join(', ');
  return [`Minder dan 95 procent van het oppervlak viel in de gekozen regio bij: ${lijst}.`];
}

function describeZwakkeNamen(rijen: readonly Bronrij[]): string[] {
  const zwak = new Map<string, number>();
  for (const rij of rijen) {
    const deel = shareIn(rij('methode'));
    if (deel !== null && deel < ZWAKKE_NAAM) zwak.set(rij('regio_naam'), deel);
  }
  if (zwak.size === 0) return [];
  const lijst = [...zwak].map(([naam, deel]) => `${naam} (${toPercent(deel)} gelijk)`).join(', ');
  return [`Namen die minder zeker zijn: ${lijst}.`];
}

/** What a source is called, and its licence: several where an editie was put together. */
function describeBronnen(
  rijen: readonly Bronrij[],
  { licenties }: Duiding,
): { readonly bron: string; readonly licentie: string } {
  const namen = [...new Set(rijen.map((rij) => rij('bron')))];
  const gevonden = namen.map((naam) => ({ naam, rij: findBegin(licenties, naam) }));
  return {
    bron: [...new Set(gevonden.map(({ naam, rij }) => rij('bron') || naam))].join('; '),
    licentie: [...new Set(gevonden.map(({ rij }) => rij('licentie')))].join('; '),
  };
}

function describeDeels(bekend: number, alle: number): string {
  return (
    `Van ${String(bekend)} van de ${String(alle)} gemeenten is een bron gevonden. ` +
    'Van de andere is niet bekend in welke regio zij liggen.'
  );
}

/** Each gemeente once per regio, also where the source names it twice. */
function toLeden(rijen: readonly Bronrij[], afgeleid: boolean): Lid[] {
  const perLid = new Map(rijen.map((rij) => [`${rij('gemeente')} ${rij('regio_code')}`, rij]));
  return [...perLid.values()].map((rij) => ({
    gemeente: rij('gemeente'),
    regio: rij('regio_code'),
    aandeel: 1,
    overlap: afgeleid ? shareIn(rij('methode')) : null,
  }));
}

function toEditie(
  rijen: readonly Bronrij[],
  duiding: Duiding,
  namenVan: (jaar: number) => Map<string, string>,
): Editie {
  const eerste = rijen[0];
  if (!eerste) throw new Error('an editie without rows');
  const [indeling, jaar] = [eerste('indeling'), Number(eerste('jaar'))];
  const wijzen = [...new Set(rijen.map((rij) => findBegin(duiding.wijzen, rij('methode'))))];
  const afgeleid = wijzen.some((w) => w('basis') === 'afgeleid');
  const gemeenten = namenVan(jaar);
  const aanwezig = new Set(rijen.map((rij) => rij('gemeente')));
  const eigen = duiding.gebreken.filter((g) => g('indeling') === indeling && Number(g('jaar')) === jaar);
  const deels = duiding.deels.has(`${indeling} ${String(jaar)}`);
  return {
    indeling,
    jaar,
    basis: afgeleid ? 'afgeleid' : 'waargenomen',
    wijze: [...new Set(wijzen.map((w) => w('wijze')))].join(' '),
    ...describeBronnen(rijen, duiding),
    gebreken: [
      ...(deels ? [describeDeels(aanwezig.size, gemeenten.size)] : []),
      ...eigen.map((g) => g('gebrek')),
      ...(afgeleid ? describeZwakkeOverlap(rijen, gemeenten) : describeZwakkeNamen(rijen)),
    ],
    zonderRegio: deels ? [] : [...gemeenten.keys()].filter((code) => !aanwezig.has(code)),
    deels,
    leden: toLeden(rijen, afgeleid),
    namen: new Map(
      rijen.filter((r) => r('regio_naam') !== '').map((r) => [r('regio_code'), r('regio_naam')]),
    ),
  };
}

export function readWaargenomen(
  rijen: readonly Bronrij[],
  duiding: Duiding,
  namenVan: (jaar: number) => Map<string, string>,
): Editie[] {
  const groepen = groupBy(rijen, (rij) => `${rij('indeling')} ${rij('jaar')}`);
  return [...groepen.values()].map((groep) => toEditie(groep, duiding, namenVan));
}
