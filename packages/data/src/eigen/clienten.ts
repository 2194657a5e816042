import { parseGetallen } from './getallen.ts';
import { type Regel, readRegels } from './regels.ts';

/** Clients per gemeente, as somebody's own table has them. */
interface Clientenrij {
  /** As it stands there. */
  readonly gemeente: string;
  readonly clienten: number;
}

/** What is wrong with the table: on which line, in which column, what, and how to mend it, in Dutch. */
interface Clientenfout {
  readonly regel?: number;
  readonly kolom?: string;
  readonly wat: string;
  readonly herstel: string;
}

type ClientenUitkomst =
  | { readonly ok: true; readonly rijen: readonly Clientenrij[] }
  | { readonly ok: false; readonly fouten: readonly Clientenfout[] };

const plain = (kop: string): string =>
  kop
    .normalize('NFD')
    .replaceAll(/[^a-z]/giu, '')
    .toLowerCase();

/** The names by which people head these columns. */
const gemeentekoppen: ReadonlySet<string> = new Set([
  'gemeente',
  'gemeentenaam',
  'naam',
  'municipality',
  'name',
]);
const clientenkoppen: ReadonlySet<string> = new Set([
  'clienten',
  'aantalclienten',
  'aantal',
  'clients',
  'number',
]);

function findKoppen(regel: Regel | undefined) {
  const koppen = regel?.cellen.map(plain) ?? [];
  const gemeente = koppen.findIndex((kop) => gemeentekoppen.has(kop));
  const clienten = koppen.findIndex((kop) => clientenkoppen.has(kop));
  return gemeente < 0 || clienten < 0 ? undefined : { gemeente, clienten };
}

function faultOf(
  naam: string,
  tekst: string,
  aantal: number | 'dubbelzinnig',
): Omit<Clientenfout, 'regel'> | undefined {
  if (naam === '')
    return { kolom: 'gemeente', wat: 'er staat geen gemeente.', herstel: 'Vul de gemeente in.' };
  if (aantal === 'dubbelzinnig')
    return {
      kolom: 'cliënten',
      wat: `'${tekst}' kan een duizendtal zijn of een breuk; de andere getallen zeggen niet welk.`,
      herstel: 'Schrijf getallen zonder punten of komma’s bij duizenden.',
    };
  return Number.isFinite(aantal) && aantal >= 0
    ? undefined
    : { kolom: 'cliënten', wat: `'${tekst}' is geen aantal.`, herstel: 'Gebruik een getal van 0 of meer.' };
}

/** Reads the columns `gemeente` and `cliënten`; others are passed over. Every fault is told. */
export function readClientenTabel(bytes: Uint8Array): ClientenUitkomst {
  const [kop, ...regels] = readRegels(bytes).regels;
  const plek = findKoppen(kop);
  const herstel = 'Geef een tabel met de kolommen gemeente en cliënten.';
  if (!plek)
    return { ok: false, fouten: [{ regel: kop?.nummer ?? 1, wat: 'de kolommen ontbreken.', herstel }] };
  if (regels.length === 0) return { ok: false, fouten: [{ wat: 'er staan geen gemeenten in.', herstel }] };
  const teksten = regels.map(({ cellen }) => cellen[plek.clienten]?.trim() ?? '');
  const aantallen = parseGetallen(teksten);
  const fouten: Clientenfout[] = [];
  const gezien = new Map<string, number>();
  const rijen = regels.map(({ nummer, cellen }, k): Clientenrij => {
    const gemeente = cellen[plek.gemeente]?.trim() ?? '';
    const clienten = aantallen[k] ?? Number.NaN;
    const fout = faultOf(gemeente, teksten[k] ?? '', clienten);
    if (fout) fouten.push({ regel: nummer, ...fout });
    const eerder = gezien.get(gemeente.toLowerCase());
    if (gemeente !== '' && eerder !== undefined)
      fouten.push({
        regel: nummer,
        kolom: 'gemeente',
        wat: `${gemeente} staat ook op regel ${eerder}.`,
        herstel: 'Geef elke gemeente één regel.',
      });
    gezien.set(gemeente.toLowerCase(), nummer);
    return { gemeente, clienten: clienten === 'dubbelzinnig' ? Number.NaN : clienten };
  });
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, rijen };
}
