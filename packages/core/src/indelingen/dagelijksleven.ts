import {
  buildOverdekking,
  type FunctioneleRegios,
  functioneleRegios,
  type Geldigheidseis,
  type Lid,
  type Stromen,
} from '@samenhang/motor';
import type { Editie, Jaarboek, Regio } from '../atlas/index.ts';

/** Jobs held by residents of `van` in `naar`, by CBS code. */
interface Pendelrij {
  readonly van: string;
  readonly naar: string;
  readonly banen: number;
}

export interface DagelijksLeven {
  /** The year whose gemeenten the flows name. */
  readonly jaar: number;
  readonly rijen: readonly Pendelrij[];
  readonly eis: Geldigheidseis;
  /** Where the flows come from, for the recipe. */
  readonly bron: string;
  readonly licentie: string;
}

/** Functional regions of a country, as an indeling. */
export interface DagelijksLevenUitkomst {
  readonly uitkomst: FunctioneleRegios;
  /** In gemeenten of the year of the flows; regions are named and coded by their gemeente with most jobs. */
  readonly editie: Editie;
  /** Means over regions: of the smaller self-containment, and weighted by residents with a job. */
  readonly gemiddeldeDichtheid: number;
  readonly dichtheidVanBewoners: number;
}

/** Parameters of our own for the Netherlands: those of the British Travel-to-Work Areas (Coombes & Bond 2008). */
export const dagelijksLevenEis: Geldigheidseis = {
  minOmvang: 3500,
  minDichtheid: 2 / 3,
  doelOmvang: 25_000,
  doelDichtheid: 0.75,
};

/** Flows by index of the gemeente. @throws RangeError when a gemeente is not of that year. */
function indexStromen(rijen: readonly Pendelrij[], indexVan: ReadonlyMap<string, number>): Stromen {
  const index = (code: string): number => {
    const i = indexVan.get(code);
    if (i === undefined) throw new RangeError(`${code} is not a gemeente of that year`);
    return i;
  };
  return {
    van: Uint32Array.from(rijen, (r) => index(r.van)),
    naar: Uint32Array.from(rijen, (r) => index(r.naar)),
    banen: Float64Array.from(rijen, (r) => r.banen),
  };
}

function wijzeVan({ eis, jaar }: DagelijksLeven): string {
  return (
    `Berekend uit woon-werkstromen in gemeenten van ${jaar} met de methode van Coombes en Bond (2008): ` +
    `minstens ${eis.minOmvang} werkende inwoners, ${Math.round(eis.minDichtheid * 100)} tot ` +
    `${Math.round(eis.doelDichtheid * 100)} procent van de banen binnen de regio, doel ${eis.doelOmvang} werkenden.`
  );
}

/**
 * 'Regions of daily life': functional regions by commuting, as an editie that can be compared with any other.
 * @throws RangeError when a flow names a gemeente that is not of that year.
 */
export function dagelijksLeven(jaarboek: Jaarboek, vraag: DagelijksLeven): DagelijksLevenUitkomst {
  const { gemeenten, indexVan } = jaarboek.jaargang(vraag.jaar);
  const n = gemeenten.length;
  const uitkomst = functioneleRegios({ n, stromen: indexStromen(vraag.rijen, indexVan), ...vraag.eis });
  const regios = uitkomst.regios.map((r): Regio => {
    const kern = gemeenten[r.kern]!;
    return { code: `DL${kern.code.slice(2)}`, naam: kern.naam };
  });
  const leden: Lid[] = [];
  uitkomst.labels.forEach((regio, eenheid) => {
    if (regio >= 0) leden.push({ eenheid, regio, aandeel: 1 });
  });
  const werkend = uitkomst.regios.reduce((som, r) => som + r.bewoners, 0);
  const zonder = n - leden.length;
  return {
    uitkomst,
    editie: {
      indeling: 'dagelijksleven',
      jaar: vraag.jaar,
      basis: 'afgeleid',
      oorsprongjaar: vraag.jaar,
      wijze: wijzeVan(vraag),
      bron: vraag.bron,
      licentie: vraag.licentie,
      gebreken: zonder === 0 ? '' : `${zonder} gemeenten zijn niet te plaatsen: zij hebben geen stromen.`,
      regios,
      overdekking: buildOverdekking(n, regios.length, leden),
      onzeker: [],
    },
    gemiddeldeDichtheid: uitkomst.regios.reduce((som, r) => som + r.dichtheid, 0) / uitkomst.regios.length,
    dichtheidVanBewoners: uitkomst.regios.reduce((som, r) => som + r.intern, 0) / werkend,
  };
}
