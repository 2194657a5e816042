import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import { standaardPakket } from '../index.ts';
import { Kopie } from '../testing/kopie.ts';
import { celplanten, type Plant } from '../testing/planten.ts';
import { readPakket } from './lees.ts';

let kopie: Kopie | undefined;
afterEach(() => kopie?.dispose());

const write = (cel: string): string =>
  cel.startsWith('"') || !/[",\n]/.test(cel) ? cel : `"${cel.replaceAll('"', '""')}"`;

/** Plants each fault in a row of its own, which is added at the end; gives the line of each. */
function plant(pad: string, planten: readonly Plant[], in_: Kopie): string[] {
  const tekst = in_.read(pad).trimEnd();
  const [kop = [], voorbeeld = []]: string[][] = parse(tekst, { toLine: 2 });
  let regel = tekst.split('\n').length;
  const regels = planten.map(({ kolom, waarde, code }) => {
    regel += 1;
    const cellen = kop.map((naam, k) => (naam === kolom ? waarde : (voorbeeld[k] ?? '')));
    const plaats = `${pad} | ${regel} | ${kolom} | ${code}`;
    regel += waarde.split('\n').length - 1;
    return { tekst: cellen.map(write).join(','), plaats };
  });
  in_.write(pad, `${[tekst, ...regels.map((r) => r.tekst)].join('\n')}\n`);
  in_.seal(pad);
  return regels.map((r) => r.plaats);
}

describe('a fault in one cell', () => {
  it('is found in every column of every table, whatever is wrong with it', async () => {
    const eigen = new Kopie(standaardPakket);
    kopie = eigen;
    const verwacht = [...Map.groupBy(celplanten, (p) => p.pad)].flatMap(([pad, lijst]) =>
      plant(pad, lijst, eigen),
    );
    expect(verwacht.length).toBeGreaterThan(170);
    const uitkomst = await readPakket(eigen.map);
    const gemeld = new Set(
      uitkomst.ok ? [] : uitkomst.fouten.map((f) => [f.bestand, f.rij, f.kolom, f.code].join(' | ')),
    );
    expect(verwacht.filter((plaats) => !gemeld.has(plaats))).toEqual([]);
  });
});
