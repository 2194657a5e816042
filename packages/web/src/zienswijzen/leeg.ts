import type { Zienswijze } from '@samenhang/core';
import type { Gepubliceerd } from './vragen.ts';

/** What the address asks to begin. */
interface Begin {
  readonly over: string;
  readonly jaar: number | null;
  /** The published view whose text it begins with; null where it begins with none. */
  readonly van: string | null;
}

/** What a new view begins with: what the address says it is about, or the published text of another council. */
export function leegOntwerp(van: Gepubliceerd | undefined, begin?: Begin): Zienswijze {
  if (!van) {
    const id = begin?.over ?? '';
    return {
      over: { soort: id.startsWith('eigen-') ? 'lichaam' : 'regeling', id },
      aanleiding: 'begroting',
      jaar: begin?.jaar ?? null,
      titel: '',
      alineas: [],
      staat: 'concept',
    };
  }
  const { over, aanleiding, jaar, titel, alineas, id } = van;
  return { over, aanleiding, jaar, titel, alineas, staat: 'concept', overgenomenVan: id };
}

/** What the address asks to begin, behind the `#`, which goes to no server; undefined where it asks nothing. */
export function readBegin(): Begin | undefined {
  const vraag = new URLSearchParams(window.location.hash.slice(1));
  const [over, jaar] = [vraag.get('over'), Number(vraag.get('jaar'))];
  if (over === null) return undefined;
  return { over, jaar: Number.isInteger(jaar) && jaar > 0 ? jaar : null, van: vraag.get('van') };
}
