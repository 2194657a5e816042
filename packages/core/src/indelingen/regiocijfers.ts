import { aantalRegiosVan, ledenVan, selfContainment, type Zelfvoorziening } from '@samenhang/motor';
import type { Atlas, Editie } from '../atlas/index.ts';
import type { VertaaldeStromen } from './stromen.ts';

/** What is known of one regio. */
export interface Regiocijfers {
  /** Gemeenten that lie in it, wholly or in part. */
  readonly aantalGemeenten: number;
  /** Of these: those that also lie in another regio of this indeling. */
  readonly gesplitst: number;
  /** Inhabitants; a gemeente in several regio's counts by its share. NaN where one of them is not known. */
  readonly inwoners: number;
  /** The same over the gemeenten whose number and share are known. */
  readonly inwonersBekend: number;
  /** Indices of the gemeenten left out of `inwonersBekend`. */
  readonly zonderInwoners: readonly number[];
  /** By commuting; absent without flows. */
  readonly zelfvoorziening?: Zelfvoorziening & {
    /** Jobs of residents, and jobs inside, that are left out because the other end cannot be placed. */
    readonly nietToegewezen: number;
  };
}

function inhabitants(atlas: Atlas, { overdekking: o }: Editie, r: number) {
  let bekend = 0;
  const zonder: number[] = [];
  for (const g of ledenVan(o, r)) {
    const k = (o.start[g] ?? 0) + o.regio.subarray(o.start[g], o.start[g + 1]).indexOf(r);
    const deel = (atlas.inwoners[g] ?? Number.NaN) * (o.aandeel[k] ?? Number.NaN);
    if (Number.isNaN(deel)) zonder.push(g);
    else bekend += deel;
  }
  return {
    inwoners: zonder.length === 0 ? bekend : Number.NaN,
    inwonersBekend: bekend,
    zonderInwoners: zonder,
  };
}

/** Jobs left out per regio: one end lies in the regio, the other cannot be placed. */
function leftOut({ overdekking: o }: Editie, { nietToegewezen }: VertaaldeStromen): Float64Array {
  const banen = new Float64Array(o.aantalRegios);
  for (const rest of nietToegewezen) {
    const bekend = Math.max(rest.van, rest.naar);
    if (bekend < 0 || aantalRegiosVan(o, bekend) !== 1) continue;
    const r = o.regio[o.start[bekend] ?? 0] ?? 0;
    banen[r] = (banen[r] ?? 0) + rest.banen;
  }
  return banen;
}

/** Size, inhabitants and self-containment of every regio of an editie; what is not known stays so, and is told. */
export function regionFigures(
  atlas: Atlas,
  editie: Editie,
  stromen?: VertaaldeStromen,
): readonly Regiocijfers[] {
  const { overdekking: o } = editie;
  const zelf = stromen && selfContainment(o, stromen.stromen);
  const rest = stromen && leftOut(editie, stromen);
  return editie.regios.map((_, r) => {
    const leden = ledenVan(o, r);
    const eigen = zelf?.[r];
    return {
      aantalGemeenten: leden.length,
      gesplitst: leden.filter((g) => aantalRegiosVan(o, g) > 1).length,
      ...inhabitants(atlas, editie, r),
      ...(eigen ? { zelfvoorziening: { ...eigen, nietToegewezen: rest?.[r] ?? 0 } } : {}),
    };
  });
}
