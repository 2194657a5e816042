import { SaxesParser } from 'saxes';
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
}

/** Builds the pieces as the parser tells of them, within bounds. */
class Bouwer {
  readonly parser = new SaxesParser({});
  private readonly open: Open[] = [];
  private knopen = 0;
  private tekens = 0;
  wortel: Knoop | undefined;

  constructor() {
    const { parser } = this;
    parser.on('doctype', () => {
      // No export has one, and names that stand for other text are how a small file becomes a large one.
      throw new Afwijzing('doctype');
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.knopen += 1;
      if (this.open.length >= diepste) throw new Afwijzing('te-diep');
      if (this.knopen > meesteKnopen) throw new Afwijzing('te-groot');
      this.open.push({ naam: name, kenmerken: { ...attributes }, inhoud: [] });
    });
    parser.on('closetag', () => {
      const knoop = this.open.pop();
      const boven = this.open.at(-1);
      if (knoop && boven) boven.inhoud.push(knoop);
      else this.wortel = knoop;
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
    if (this.tekens > meesteTekens) throw new Afwijzing('te-groot');
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
const isRegeling = (record: Knoop): boolean => piecesIn(record, 'samenwerkingsvorm').length > 0;

function judge(wortel: Knoop, regel: number): Rooresultaat {
  const records = recordsIn(wortel);
  const versie = versionOf(wortel);
  if (versie && versie[0] !== bekend[0])
    return { ok: false, fout: { code: 'andere-versie', regel: 1, gevonden: versie.join('.') } };
  if (records.length === 0 || localName(wortel.naam) === 'html')
    return { ok: false, fout: { code: 'geen-register', regel, gevonden: wortel.naam } };
  return {
    ok: true,
    wortel,
    versie: versie?.join('.'),
    noot: versie ? (isLater(versie) ? 'nieuwer' : undefined) : 'versie-onbekend',
    regelingen: records.filter(isRegeling),
    organisaties: records.filter((record) => !isRegeling(record)),
  };
}

/**
 * Reads an export of the Register van Overheidsorganisaties (XML, schema 2.6.9; a later 2.x with a note) as it comes in,
 * whole: what it does not know it keeps. A DOCTYPE is refused, and so is what is larger or deeper than an export can be.
 */
export async function readRoo(stukken: AsyncIterable<string> | Iterable<string>): Promise<Rooresultaat> {
  const bouwer = new Bouwer();
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
    ? judge(wortel, parser.line)
    : { ok: false, fout: { code: 'geen-xml', regel: parser.line, gevonden: '' } };
}
