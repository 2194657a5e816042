import {
  allPieces,
  attributeOf,
  type Knoop,
  localName,
  piecesIn,
  readXml,
  type Stukken,
  type Xmlfoutcode,
} from '../xml/index.ts';
import { isOwnPiece } from './eigen.ts';

/** The export of the register that this reads: paths of elements were taken from that. */
const bekend = [2, 6, 9] as const;
/** More than this is no export of the register. */
const meesteTekens = 400_000_000;

/** Why a file is no export that can be read, and where. */
interface Roofout {
  readonly code: Xmlfoutcode | 'geen-register' | 'andere-versie';
  readonly regel: number;
  /** What stands there: a version, or what the reader said. */
  readonly gevonden: string;
}

/** An export of the register, whole. `nieuwer`: a later version of the same schema: what is new in it is kept, not read. */
interface Rooexport {
  readonly ok: true;
  readonly wortel: Knoop;
  readonly versie: string | undefined;
  readonly noot: 'nieuwer' | 'versie-onbekend' | undefined;
  readonly regelingen: readonly Knoop[];
  readonly organisaties: readonly Knoop[];
}

type Rooresultaat = Rooexport | { readonly ok: false; readonly fout: Roofout };

/** Takes each record as it ends, with the line at which it began: then it is not kept, and a large file asks no memory. */
type Neem = (record: Knoop, regel: number) => void;

const isRecord = (stuk: Knoop): boolean =>
  isOwnPiece(stuk) || Object.keys(stuk.kenmerken).some((naam) => localName(naam) === 'systeemId');

/** The version that the root names, in its namespace or in an attribute; undefined where it names none. */
function versionOf({ kenmerken }: Knoop): readonly number[] | undefined {
  const plekken = Object.entries(kenmerken).filter(([naam]) => /^xmlns|versi/iu.test(naam));
  const delen = plekken.flatMap(([, waarde]) => /(\d+)\.(\d+)(?:\.(\d+))?\/?$/u.exec(waarde) ?? []);
  const [geheel, groot, klein, fijn] = delen;
  return geheel === undefined ? undefined : [groot, klein, fijn].map((deel) => Number(deel ?? 0));
}

function isLater(versie: readonly number[]): boolean {
  for (const [k, deel] of bekend.entries()) {
    const hier = versie[k] ?? 0;
    if (hier !== deel) return hier > deel;
  }
  return false;
}

/** The records: the outermost pieces that have a number in the register. */
function recordsIn(knoop: Knoop): readonly Knoop[] {
  if (attributeOf(knoop, 'systeemId') !== undefined) return [knoop];
  return allPieces(knoop).flatMap(recordsIn);
}

/** Only a regeling has a form of cooperation. */
export const isRegeling = (record: Knoop): boolean => piecesIn(record, 'samenwerkingsvorm').length > 0;

type Oordeel = Pick<Rooexport, 'ok' | 'versie' | 'noot'> | { readonly ok: false; readonly fout: Roofout };

function judge(wortel: Knoop, aantal: number, regel: number): Oordeel {
  const versie = versionOf(wortel);
  if (versie && versie[0] !== bekend[0])
    return { ok: false, fout: { code: 'andere-versie', regel: 1, gevonden: versie.join('.') } };
  if (aantal === 0 || localName(wortel.naam) === 'html')
    return { ok: false, fout: { code: 'geen-register', regel, gevonden: wortel.naam } };
  const noot = versie ? (isLater(versie) ? 'nieuwer' : undefined) : 'versie-onbekend';
  return { ok: true, versie: versie?.join('.'), noot };
}

/**
 * Reads an export of the Register van Overheidsorganisaties (XML, schema 2.6.9; a later 2.x with a note) as it comes in,
 * whole: what it does not know it keeps. A DOCTYPE is refused, and so is what is larger or deeper than an export can be.
 */
export async function readRoo(stukken: Stukken): Promise<Rooresultaat> {
  const gelezen = await readXml(stukken, meesteTekens);
  if (!gelezen.ok) return gelezen;
  const { wortel, regel } = gelezen;
  const records = recordsIn(wortel);
  const oordeel = judge(wortel, records.length, regel);
  if (!oordeel.ok) return oordeel;
  return {
    ...oordeel,
    wortel,
    regelingen: records.filter(isRegeling),
    organisaties: records.filter((record) => !isRegeling(record)),
  };
}

/** The same, record by record: none is kept here. @param meeste characters that it may have */
export async function readRecords(
  stukken: Stukken,
  neem: Neem,
  meeste: number = meesteTekens,
): Promise<Oordeel> {
  let aantal = 0;
  const gelezen = await readXml(stukken, meeste, (stuk, boven) => {
    if (!isRecord(stuk) || boven.some(isRecord)) return false;
    aantal += 1;
    neem(stuk, stuk.regel);
    return true;
  });
  return gelezen.ok ? judge(gelezen.wortel, aantal, gelezen.regel) : gelezen;
}
