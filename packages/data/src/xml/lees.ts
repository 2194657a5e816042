import { SaxesParser } from 'saxes';
import type { Knoop, Knoopdeel } from './knoop.ts';

const diepste = 40;
const meesteKnopen = 6_000_000;

/** Why a text is no document that can be read. */
export type Xmlfoutcode = 'geen-xml' | 'doctype' | 'te-groot' | 'te-diep';

/** What cannot be read as XML, thrown. */
class Xmlfout extends Error {
  readonly code: Xmlfoutcode;

  constructor(code: Xmlfoutcode, gevonden: string = code) {
    super(gevonden);
    this.code = code;
  }
}

/** A piece as it was read: its line is known. */
interface Gelezenknoop extends Knoop {
  readonly regel: number;
}

interface Open extends Gelezenknoop {
  readonly inhoud: Knoopdeel[];
}

/** Takes a piece as it ends, under those above it: with true it is not kept, and a large file asks no memory. */
type Neem = (knoop: Gelezenknoop, boven: readonly Gelezenknoop[]) => boolean;

/** A document as it comes in: a text at a time. */
export type Stukken = AsyncIterable<string> | Iterable<string>;

/** Reads a document as it comes in, within bounds: no DOCTYPE, and not deeper, larger or of more pieces than `meesteTekens` and the two above. */
class Xmllezer {
  private readonly parser = new SaxesParser({});
  private readonly meesteTekens: number;
  private readonly open: Open[] = [];
  private knopen = 0;
  private tekens = 0;
  wortel: Gelezenknoop | undefined;

  constructor(meesteTekens: number, neem: Neem | undefined) {
    this.meesteTekens = meesteTekens;
    const { parser } = this;
    parser.on('doctype', () => {
      // No export has one, and names that stand for other text are how a small file becomes a large one.
      throw new Xmlfout('doctype');
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.knopen += 1;
      if (this.open.length >= diepste) throw new Xmlfout('te-diep');
      if (this.knopen > meesteKnopen) throw new Xmlfout('te-groot');
      this.open.push({ naam: name, kenmerken: { ...attributes }, inhoud: [], regel: parser.line });
    });
    parser.on('closetag', () => {
      const knoop = this.open.pop();
      if (!knoop) return;
      const boven = this.open.at(-1);
      if (!boven) this.wortel = knoop;
      else if (!neem?.(knoop, this.open)) boven.inhoud.push(knoop);
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

  /** The line that is being read, from 1. */
  get regel(): number {
    return this.parser.line;
  }

  write(stuk: string): void {
    this.tekens += stuk.length;
    if (this.tekens > this.meesteTekens) throw new Xmlfout('te-groot');
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
      throw error instanceof Xmlfout ? error : new Xmlfout('geen-xml', (error as Error).message);
    }
  }
}

/** A document: its outermost piece and the line on which it ends; or what cannot be read, on which line, and what stands there. */
type Xmllezing =
  | { readonly ok: true; readonly wortel: Gelezenknoop; readonly regel: number }
  | {
      readonly ok: false;
      readonly fout: { readonly code: Xmlfoutcode; readonly regel: number; readonly gevonden: string };
    };

/**
 * Reads a document as it comes in.
 *
 * @param meesteTekens most characters; what is larger is refused as `te-groot`
 * @param neem takes pieces out of it as they end; without it all are kept
 */
export async function readXml(stukken: Stukken, meesteTekens: number, neem?: Neem): Promise<Xmllezing> {
  const lezer = new Xmllezer(meesteTekens, neem);
  try {
    for await (const stuk of stukken) lezer.write(stuk);
    lezer.close();
  } catch (error) {
    // That the file cannot be had at all is no fault of what stands in it.
    if (!(error instanceof Xmlfout)) throw error;
    return { ok: false, fout: { code: error.code, regel: lezer.regel, gevonden: error.message } };
  }
  const { wortel, regel } = lezer;
  return wortel
    ? { ok: true, wortel, regel }
    : { ok: false, fout: { code: 'geen-xml', regel, gevonden: '' } };
}
