import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Bronfout, type Gehaald, type Haler } from '../../haal/index.ts';

/** More than this is no page of a table of areas. */
const meeste = 50_000_000;
/** More pages than this, and a table leads in a circle. */
const meesteBladzijden = 1000;

const cel = z.union([z.string(), z.number(), z.null()]);
const bladzijde = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
  'odata.nextLink': z.string().optional(),
  '@odata.nextLink': z.string().optional(),
});

/** A row as OData gives it. */
export type Odatarij = Readonly<Record<string, string | number | null>>;

/** All rows of an address of OData, with the files that they came in. */
export interface Odatatabel {
  readonly rijen: readonly Odatarij[];
  readonly bladzijden: readonly Gehaald[];
}

function parseJson(url: string, tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Bronfout(
      'niet-leesbaar',
      url,
      'Dit is geen goede JSON.',
      'Haal het opnieuw op; blijft het zo, meld het bij het CBS.',
    );
  }
}

/** @throws Bronfout naming row and column of the first value that is no text, number or nothing */
function checkRij(url: string, rij: Readonly<Record<string, unknown>>, nummer: number): Odatarij {
  for (const [kolom, waarde] of Object.entries(rij))
    if (!cel.safeParse(waarde).success)
      throw new Bronfout(
        'waarde',
        `${url}, rij ${nummer}, kolom ${kolom}`,
        'Hier staat geen tekst en geen getal.',
        'Is de vorm van de bron veranderd, neem dan een nieuwere versie van Samenhang.',
      );
  return rij as Odatarij;
}

/**
 * Reads every page of an address of OData, v3 (`odata.nextLink`) or v4 (`@odata.nextLink`).
 *
 * @throws Bronfout where a page is no page of a table
 */
export async function readOdata(haler: Haler, adres: string): Promise<Odatatabel> {
  const rijen: Odatarij[] = [];
  const bladzijden: Gehaald[] = [];
  const gezien = new Set<string>();
  for (let url: string | undefined = adres; url !== undefined; ) {
    if (gezien.has(url) || gezien.size >= meesteBladzijden)
      throw new Bronfout(
        'niet-leesbaar',
        url,
        'De bladzijden van de tabel komen niet ten einde.',
        'Meld het bij het CBS.',
      );
    gezien.add(url);
    const gehaald: Gehaald = await haler.haal(url, { soort: 'json', meeste });
    const gelezen = bladzijde.safeParse(parseJson(url, await readFile(gehaald.bestand, 'utf8')));
    if (!gelezen.success)
      throw new Bronfout(
        'kolom-ontbreekt',
        url,
        `Dit is geen bladzijde van een tabel: ${gelezen.error.issues[0]?.path.join('.') || 'value'} ontbreekt of is anders.`,
        'Kijk of het adres klopt, of neem een nieuwere versie van Samenhang.',
      );
    bladzijden.push(gehaald);
    for (const rij of gelezen.data.value) rijen.push(checkRij(url, rij, rijen.length + 1));
    const volgende: string | undefined = gelezen.data['odata.nextLink'] ?? gelezen.data['@odata.nextLink'];
    url = volgende === undefined ? undefined : new URL(volgende, url).href;
  }
  return { rijen, bladzijden };
}
