import {
  type Gebied,
  type Kandidaat,
  type Kandidaatfout,
  KENNISKOLOMMEN,
  KENNISSOORTEN,
  LICENTIES,
  ONDERBOUWINGEN,
  readLicentie,
} from '@samenhang/core/kennis';
import { readTabelbestand } from '../eigen/index.ts';

/** A list can be as long as people read through. */
const MEESTE = 5000;

type Cel = (kolom: string) => string;

const wordsIn = (tekst: string): readonly string[] => tekst.split(/[\s,;|]+/u).filter((deel) => deel !== '');

/** One of these words, or a fault that names what stands there; empty says nothing. */
function pick<T extends string>(
  veld: string,
  tekst: string,
  keuzes: readonly T[],
): { readonly waarde?: T; readonly fouten: readonly Kandidaatfout[] } {
  if (tekst === '') return { fouten: [] };
  const waarde = keuzes.find((een) => een.toLowerCase() === tekst.toLowerCase());
  return waarde === undefined
    ? { fouten: [{ veld, code: 'keuze', gevonden: tekst.slice(0, 60) }] }
    : { waarde, fouten: [] };
}

/** Where it holds: a region goes before gemeenten, those before the whole country. */
function areaOf(cel: Cel): { readonly gebied?: Gebied; readonly fouten: readonly Kandidaatfout[] } {
  const [indeling, regio, gemeenten] = [
    cel('indeling'),
    cel('regio'),
    wordsIn(cel('gemeenten').toUpperCase()),
  ];
  const schaal = pick('schaal', cel('schaal'), ['landelijk', 'regionaal']);
  if (schaal.fouten.length > 0) return schaal;
  if (indeling !== '' || regio !== '')
    return indeling === '' || regio === ''
      ? { fouten: [{ veld: indeling === '' ? 'indeling' : 'regio', code: 'verplicht' }] }
      : { gebied: { soort: 'regio', indeling, regio }, fouten: [] };
  if (gemeenten.length > 0) return { gebied: { soort: 'gemeenten', gemeenten }, fouten: [] };
  if (schaal.waarde === 'regionaal') return { fouten: [{ veld: 'gemeenten', code: 'verplicht' }] };
  return { ...(schaal.waarde === 'landelijk' ? { gebied: { soort: 'land' } as const } : {}), fouten: [] };
}

function readRij(regel: number, heeft: ReadonlySet<string>, cel: Cel): Kandidaat {
  const soort = pick('soort', cel('soort'), KENNISSOORTEN);
  const onderbouwing = pick('onderbouwing', cel('onderbouwing'), ONDERBOUWINGEN);
  const gebied = areaOf(cel);
  const licentie = cel('licentie');
  const bekend = LICENTIES.find((een) => een.toLowerCase() === licentie.toLowerCase());
  const tekst = (kolom: string) => (heeft.has(kolom) && cel(kolom) !== '' ? { [kolom]: cel(kolom) } : {});
  const lijst = (kolom: string) =>
    heeft.has(kolom) && cel(kolom) !== '' ? { [kolom]: wordsIn(cel(kolom)) } : {};
  return {
    regel,
    item: {
      ...tekst('titel'),
      ...tekst('link'),
      ...tekst('verschenen'),
      ...tekst('maker'),
      ...tekst('kenmerk'),
      ...lijst('taken'),
      ...lijst('opgaven'),
      ...(soort.waarde ? { soort: soort.waarde } : {}),
      ...(onderbouwing.waarde ? { onderbouwing: onderbouwing.waarde } : {}),
      ...(gebied.gebied ? { gebied: gebied.gebied } : {}),
      ...(licentie === '' ? {} : { licentie: bekend ?? readLicentie(licentie) }),
    },
    fouten: [...soort.fouten, ...onderbouwing.fouten, ...gebied.fouten],
  };
}

export type Kolomlezing =
  | { readonly ok: true; readonly kandidaten: readonly Kandidaat[]; readonly overig: readonly string[] }
  | {
      readonly ok: false;
      readonly code: 'leeg' | 'vreemd-formaat' | 'te-veel-rijen' | 'kolom-mist';
      readonly kolom?: string;
    };

const keyOf = (kop: string): string =>
  kop
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, '_');

/** Items from a CSV with the columns of our own export; it needs `titel` and `link`. Columns that it does not know it names. */
export async function readKenniskolommen(bytes: Uint8Array): Promise<Kolomlezing> {
  const isKop = (cel: string) => KENNISKOLOMMEN.includes(keyOf(cel));
  const tabel = await readTabelbestand(bytes, isKop, MEESTE);
  if (!tabel.ok) return { ok: false, code: tabel.code === 'werkmap-kapot' ? 'vreemd-formaat' : tabel.code };
  const koppen = tabel.koppen.map(keyOf);
  const mist = ['titel', 'link'].find((kolom) => !koppen.includes(kolom));
  if (mist !== undefined) return { ok: false, code: 'kolom-mist', kolom: mist };
  const heeft = new Set(koppen);
  return {
    ok: true,
    kandidaten: tabel.rijen.map(({ nummer, cellen }) =>
      readRij(nummer, heeft, (kolom) => (cellen[koppen.indexOf(kolom)] ?? '').trim()),
    ),
    overig: tabel.koppen.filter((kop) => kop !== '' && !isKop(kop)),
  };
}
