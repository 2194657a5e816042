import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

type Blad = string | ((...delen: never[]) => unknown);

/** Every text and function of a catalogue, by its path. */
function leaves(deel: object, pad = ''): [string, Blad][] {
  return Object.entries(deel).flatMap(([naam, waarde]: [string, unknown]): [string, Blad][] => {
    const hier = pad === '' ? naam : `${pad}.${naam}`;
    return typeof waarde === 'string' || typeof waarde === 'function'
      ? [[hier, waarde as Blad]]
      : leaves(waarde as object, hier);
  });
}

/** Parts whose functions take the fields of a code, not texts: tested beside their codes. */
const uitVelden = ['problemen.'];

/** Every text with its path; functions are called with marks. */
function texts(catalogus: object): [string, string][] {
  return leaves(catalogus)
    .filter(([pad]) => !uitVelden.some((deel) => pad.startsWith(deel)))
    .map(([pad, blad]) => [
      pad,
      typeof blad === 'string'
        ? blad
        : (blad as (...delen: string[]) => string)('A1', 'B2', 'C3', 'D4', 'E5'),
    ]);
}

describe('the catalogues', () => {
  it('have a text for everything, in both languages', () => {
    expect(leaves(en).map(([pad]) => pad)).toEqual(leaves(nl).map(([pad]) => pad));
    expect([...texts(nl), ...texts(en)].filter(([, tekst]) => tekst.trim() === '')).toEqual([]);
  });

  it('take as many values, and use every one of them, in both languages', () => {
    const arity = (catalogus: object) =>
      leaves(catalogus).map(([pad, blad]) => [pad, typeof blad === 'function' ? blad.length : 0]);
    expect(arity(en)).toEqual(arity(nl));
    const marks = (tekst: string) => [...new Set(tekst.match(/A1|B2|C3|D4|E5/gu) ?? [])].sort();
    const engels = new Map(texts(en));
    for (const [pad, tekst] of texts(nl)) expect(marks(engels.get(pad) ?? ''), pad).toEqual(marks(tekst));
  });

  it('count one of a thing in the singular', () => {
    const enen = (catalogus: object) =>
      leaves(catalogus)
        .filter(([pad]) => !uitVelden.some((deel) => pad.startsWith(deel)))
        .map(([pad, blad]) =>
          typeof blad === 'string'
            ? [pad, '']
            : [pad, String((blad as (...delen: string[]) => unknown)('1', '1', '1', '1', '1'))],
        );
    const fout = (catalogus: object, meer: RegExp) =>
      enen(catalogus).filter(([, tekst]) => meer.test(tekst ?? ''));
    expect(
      fout(nl, /(?<!van (?:de )?)\b1 (?:andere )?(?:gemeenten|regio’s|regelingen|partners|groepen)\b/iu),
    ).toEqual([]);
    expect(
      fout(en, /(?<!of (?:the )?)\b1 (?:other )?(?:municipalities|regions|arrangements|partners|groups)\b/iu),
    ).toEqual([]);
  });

  it('say it in plain words', () => {
    const afgekeurd =
      /Regio Veiligheidsregio|doet zij mee|het eens worden|verhuiz|verhuist|middelste regio|Schuurt|^Overlapgraad|\bbanden\b/u;
    expect(texts(nl).filter(([pad, tekst]) => !pad.startsWith('begrippen') && afgekeurd.test(tekst))).toEqual(
      [],
    );
  });
});
