import { SaxesParser } from 'saxes';
import { isOwnPiece } from './eigen.ts';
import { allPieces, attributeOf, type Knoop, type Knoopdeel, localName, piecesIn } from './knoop.ts';

/** The export of the register that this reads: paths of elements were taken from that. */
const bekend = [2, 6, 9] as const;
/** More than this is no export of the register. */
const meesteTekens = 400_000_000;
const diepste = 40;
const meesteKnopen = 6_000_000;

/** Why a file is no export that can be read, and where. */
interface Roofout {
  readonly code: 'geen-xml' | 'doctype' | 'te-groot' | 'te-diep' | 'geen-register' | 'andere-versie';
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

class Afwijzing extends Error {
  readonly code: Roofout['code'];

  constructor(code: Roofout['code'], gevonden: string = code) {
    super(gevonden);
    this.code = code;
  }
}

interface Open {
  readonly naam: string;
  readonly kenmerken: Readonly<Record<string, string>>;
  readonly inhoud: Knoopdeel[];
  readonly regel: number;
}

/** Takes each record as it ends, with the line at which it began: then it is not kept, and a large file asks no memory. */
type Neem = (record: Knoop, regel: number) => void;

const isRecord = (stuk: Pick<Knoop, 'naam' | 'kenmerken'>): boolean =>
  isOwnPiece(stuk) || Object.keys(stuk.kenmerken).some((naam) => localName(naam) === 'systeemId');

/** Builds the pieces as the parser tells of them, within bounds. */
class Bouwer {
  readonly parser = new SaxesParser({});
  private readonly open: Open[] = [];
  private knopen = 0;
  private tekens = 0;
  private readonly neem: Neem | undefined;
  private readonly meeste: number;
  wortel: Knoop | undefined;

  constructor(neem: Neem | undefined, meeste: number) {
    this.neem = neem;
    this.meeste = meeste;
    const { parser } = this;
    parser.on('doctype', () => {
      // No export has one, and names that stand for other text are how a small file becomes a large one.
      throw new Afwijzing('doctype');
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.knopen += 1;
      if (this.open.length >= diepste) throw new Afwijzing('te-diep');
      if (this.knopen > meesteKnopen) throw new Afwijzing('te-groot');
      this.open.push({ naam: name, kenmerken: { ...attributes }, inhoud: [], regel: parser.line });
    });
    parser.on('closetag', () => {
      const gesloten = this.open.pop();
      if (!gesloten) return;
      const { regel, ...knoop } = gesloten;
      const boven = this.open.at(-1);
      if (!boven) this.wortel = knoop;
      else if (this.neem && isRecord(knoop) && !this.open.some(isRecord)) this.neem(knoop, regel);
      else boven.inhoud.push(knoop);
    });
    const add = (deel: Knoopdeel) => void this.open.at(-1)?.inhoud.push(deel);
    const addText = (tekst: string) => {
      const hier = this.open.at(-1)?.inhoud;
      const vorige = hier?.at(-1);
      // One text, however it came in: as it is written back it is one.
      if (hier && typeof vorige === 'string') hier[hier.length - 1] = vorige + tekst;
      else add(tekst);
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('comment', (opmerking) => add({ opmerking }));
  }

  write(stuk: string): void {
    this.tekens += stuk.length;
    if (this.tekens > this.meeste) throw new Afwijzing('te-groot');
    this.guard(() => this.parser.write(stuk));
  }

  close(): void {
    this.guard(() => this.parser.close());
  }

  /** What the parser cannot take is a matter of the file. */
  private guard(werk: () => unknown): void {
    try {
      werk();
    } catch (error) {
      throw error instanceof Afwijzing ? error : new Afwijzing('geen-xml', (error as Error).message);
    }
  }
}

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

type Stukken = AsyncIterable<string> | Iterable<string>;
type Gebouwd =
  | { readonly ok: true; readonly wortel: Knoop; readonly regel: number }
  | { readonly ok: false; readonly fout: Roofout };

async function build(stukken: Stukken, bouwer: Bouwer): Promise<Gebouwd> {
  try {
    for await (const stuk of stukken) bouwer.write(stuk);
    bouwer.close();
  } catch (error) {
    // That the file cannot be had at all is no fault of what stands in it.
    if (!(error instanceof Afwijzing)) throw error;
    return { ok: false, fout: { code: error.code, regel: bouwer.parser.line, gevonden: error.message } };
  }
  const { wortel, parser } = bouwer;
  return wortel
    ? { ok: true, wortel, regel: parser.line }
    : { ok: false, fout: { code: 'geen-xml', regel: parser.line, gevonden: '' } };
}

/**
 * Reads an export of the Register van Overheidsorganisaties (XML, schema 2.6.9; a later 2.x with a note) as it comes in,
 * whole: what it does not know it keeps. A DOCTYPE is refused, and so is what is larger or deeper than an export can be.
 */
export async function readRoo(stukken: Stukken): Promise<Rooresultaat> {
  const gebouwd = await build(stukken, new Bouwer(undefined, meesteTekens));
  if (!gebouwd.ok) return gebouwd;
  const { wortel, regel } = gebouwd;
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
  const bouwer = new Bouwer((record, regel) => {
    aantal += 1;
    neem(record, regel);
  }, meeste);
  const gebouwd = await build(stukken, bouwer);
  return gebouwd.ok ? judge(gebouwd.wortel, aantal, gebouwd.regel) : gebouwd;
}
