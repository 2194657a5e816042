import { type Kandidaat, type Kennisitem, keyOfLink, planKennis } from '@samenhang/core/kennis';
import { readKennislijst } from '@samenhang/data';
import type { Bron } from '../bron/index.ts';
import type { Haal } from '../ophalen/index.ts';
import type { Ingebracht } from '../store/index.ts';
import { unknownIn } from './bekend.ts';

/** What is fetched for one list: bytes and milliseconds for each part, and how many parts. */
const MEESTE = { bytes: 8_000_000, ms: 15_000, delen: 10, kandidaten: 1000 } as const;

interface Lijstvraag {
  readonly tekst?: string | undefined;
  readonly adres?: string | undefined;
  readonly standaard?: { readonly [veld in keyof Kennisitem]?: Kennisitem[veld] | undefined } | undefined;
}

interface Fout {
  readonly code: string;
  readonly regel?: number;
  readonly gevonden?: string;
  readonly status?: number;
}

interface Gelezen {
  readonly vorm: 'rss' | 'atom' | 'oai' | 'csv' | null;
  readonly kandidaten: readonly Kandidaat[];
  readonly overig: readonly string[];
  readonly meer: boolean;
  readonly fout: Fout | null;
}

const unread = (fout: Fout): Gelezen => ({ vorm: null, kandidaten: [], overig: [], meer: false, fout });

/** The address of the next part of an OAI-PMH list: the token stands alone beside the verb. */
function nextOf(adres: string, vervolg: string): string | undefined {
  const url = URL.parse(adres);
  if (!url) return undefined;
  url.search = new URLSearchParams({ verb: 'ListRecords', resumptionToken: vervolg }).toString();
  return url.href;
}

/** One part of a list, as it was fetched from this address; the rest of it is at another. */
async function fetchPart(
  haal: Haal,
  adres: string,
): Promise<Gelezen & { readonly volgende: string | undefined }> {
  const gehaald = await haal(adres, { bytes: MEESTE.bytes, ms: MEESTE.ms });
  if (!gehaald.ok) return { ...unread(gehaald.fout), volgende: undefined };
  const lezing = await readKennislijst(gehaald.bytes);
  if (!lezing.ok) return { ...unread(lezing.fout), volgende: undefined };
  const { vorm, kandidaten, overig, vervolg } = lezing;
  const volgende = vervolg === undefined ? undefined : nextOf(gehaald.adres, vervolg);
  return { vorm, kandidaten, overig, meer: volgende !== undefined, fout: null, volgende };
}

/** Fetches a list with all its parts; what fails in a later part keeps what came before, and says that there is more. */
async function fetchList(haal: Haal, adres: string): Promise<Gelezen> {
  let { volgende, ...lijst } = await fetchPart(haal, adres);
  for (let deel = 1; deel < MEESTE.delen && volgende !== undefined; deel += 1) {
    const een = await fetchPart(haal, volgende);
    if (een.fout) break;
    const kandidaten = [...lijst.kandidaten, ...een.kandidaten];
    lijst = { ...lijst, kandidaten, meer: een.meer };
    volgende = kandidaten.length < MEESTE.kandidaten ? een.volgende : undefined;
  }
  return lijst;
}

async function readGiven(tekst: string): Promise<Gelezen> {
  const lezing = await readKennislijst(tekst);
  if (!lezing.ok) return unread(lezing.fout);
  const { vorm, kandidaten, overig, vervolg } = lezing;
  return { vorm, kandidaten, overig, meer: vervolg !== undefined, fout: null };
}

/** What is there already, and the links that are hidden. */
interface Bekend {
  readonly ingebracht: readonly Ingebracht[];
  readonly verborgen: readonly string[];
}

/** What a list would bring in for this organisation; nothing is kept. */
export async function previewList(
  { bron, haal }: { readonly bron: Bron; readonly haal: Haal },
  organisatie: string,
  { ingebracht, verborgen }: Bekend,
  { tekst, adres, standaard = {} }: Lijstvraag,
) {
  const gelezen = tekst === undefined ? await fetchList(haal, adres ?? '') : await readGiven(tekst);
  const bestaande = ingebracht.flatMap(({ id, versie, bijdrage, organisatie: van }) =>
    bijdrage.wat === 'item' ? [{ id, versie, organisatie: van.id, item: bijdrage }] : [],
  );
  const kandidaten = gelezen.kandidaten.slice(0, MEESTE.kandidaten);
  const standen = planKennis(kandidaten, bestaande, {
    organisatie,
    standaard: Object.fromEntries(Object.entries(standaard).filter(([, waarde]) => waarde !== undefined)),
    verborgen: new Set(verborgen.map(keyOfLink)),
    keur: (item) => unknownIn(bron, item),
  });
  const { vorm, overig, fout } = gelezen;
  const meer = gelezen.meer || kandidaten.length < gelezen.kandidaten.length;
  return { vorm, standen: [...standen], overig: [...overig], meer, fout };
}
