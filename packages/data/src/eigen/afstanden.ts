/** Somebody's own distances between gemeenten: as a list (van, naar, km) or as a square with names along both sides. */

import { type Bedragfout, type Bedragvraag, type Kolomwijzing, readBedragen } from './bedragen.ts';
import { parseGetallen } from './getallen.ts';
import { readTabelbestand } from './tabelbestand.ts';

interface Afstandregel {
  readonly regel: number;
  readonly van: string;
  readonly naar: string;
  readonly km: number;
}

type Afstanden =
  | { readonly ok: true; readonly regels: readonly Afstandregel[]; readonly vierkant: boolean }
  | { readonly ok: false; readonly fouten: readonly Bedragfout[] };

/** A square: the first column names where from, the headings where to. An empty cell is a distance that is not given. */
async function readVierkant(bytes: Uint8Array): Promise<Afstanden> {
  const tabel = await readTabelbestand(bytes, (cel) => cel !== '' && !/^[\d.,\s]+$/u.test(cel));
  if (!tabel.ok) return { ok: false, fouten: [{ code: tabel.code }] };
  const [, ...naar] = tabel.koppen;
  const cellen = tabel.rijen.flatMap(({ nummer, cellen: [van = '', ...rest] }) =>
    naar.flatMap((naam, k) => {
      const tekst = (rest[k] ?? '').trim();
      return tekst === '' || naam === '' ? [] : [{ regel: nummer, van: van.trim(), naar: naam, tekst }];
    }),
  );
  const getallen = parseGetallen(cellen.map(({ tekst }) => tekst));
  const fouten: Bedragfout[] = [];
  const regels = cellen.map(({ regel, van, naar: doel, tekst }, k): Afstandregel => {
    const km = getallen[k] ?? Number.NaN;
    if (km === 'dubbelzinnig') fouten.push({ code: 'dubbelzinnig', regel, kolom: 'km', tekst });
    else if (Number.isNaN(km)) fouten.push({ code: 'geen-getal', regel, kolom: 'km', tekst });
    return { regel, van, naar: doel, km: km === 'dubbelzinnig' ? Number.NaN : km };
  });
  if (regels.length === 0) return { ok: false, fouten: [{ code: 'geen-rijen' }] };
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, regels, vierkant: true };
}

/** What a list of distances has; of all gemeenten to all it has more than a hundred thousand rows. */
export const afstandvraag = {
  verplicht: ['van', 'naar', 'km'],
  sleutel: ['van', 'naar'],
  meesteRijen: 250_000,
} as const satisfies Bedragvraag;

/**
 * Reads distances from CSV or a workbook; every fault with its line.
 * @param aangewezen which column is which, where somebody said so: then it is a list.
 */
export async function readAfstanden(bytes: Uint8Array, aangewezen?: Kolomwijzing): Promise<Afstanden> {
  const lijst = await readBedragen(bytes, { ...afstandvraag, aangewezen });
  if (lijst.ok)
    return {
      ok: true,
      vierkant: false,
      regels: lijst.rijen.map(({ regel, woorden, getallen }) => ({
        regel,
        van: woorden.van ?? '',
        naar: woorden.naar ?? '',
        km: getallen.km ?? 0,
      })),
    };
  if (aangewezen) return lijst;
  // Neither where from nor where to: then it may be a square.
  const [eerste] = lijst.fouten;
  const geenLijst =
    eerste?.code === 'te-veel-rijen' ||
    (eerste?.code === 'kolommen' && eerste.mist.includes('van') && eerste.mist.includes('naar'));
  const vierkant = geenLijst ? await readVierkant(bytes) : lijst;
  const geenNamen = !vierkant.ok && vierkant.fouten.some(({ code }) => code === 'geen-rijen');
  return geenNamen ? lijst : vierkant;
}
