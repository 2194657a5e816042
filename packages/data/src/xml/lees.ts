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

interface Open extends Knoop {
  readonly inhoud: Knoopdeel[];
}

/** Reads a document as it comes in, within bounds: no DOCTYPE, and not deeper, larger or of more pieces than `meesteTekens` and the two above. */
class Xmllezer {
  private readonly parser = new SaxesParser({});
  private readonly meesteTekens: number;
  private readonly open: Open[] = [];
  private knopen = 0;
  private tekens = 0;
  wortel: Knoop | undefined;

  constructor(meesteTekens: number) {
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

/** A whole document: its outermost piece, or what cannot be read and on which line. */
export function readXml(
  tekst: string,
  meesteTekens: number,
):
  | { readonly ok: true; readonly wortel: Knoop }
  | { readonly ok: false; readonly code: Xmlfoutcode; readonly regel: number } {
  const lezer = new Xmllezer(meesteTekens);
  try {
    lezer.write(tekst);
    lezer.close();
  } catch (error) {
    if (!(error instanceof Xmlfout)) throw error;
    return { ok: false, code: error.code, regel: lezer.regel };
  }
  return lezer.wortel
    ? { ok: true, wortel: lezer.wortel }
    : { ok: false, code: 'geen-xml', regel: lezer.regel };
}
