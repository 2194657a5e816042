import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPakket, standaardPakket } from '../../index.ts';
import { importCbsGebieden } from './gebieden.ts';

const kolommen = {
  RegioS: ['GM0363    ', 'GM0518    ', 'NL01      '],
  Code_1: ['GM0363    ', 'GM0518    ', ''],
  Naam_2: ['Amsterdam   ', "'s-Gravenhage", ''],
  Code_10: ['VR13  ', 'VR15  ', ''],
  Naam_11: ['Amsterdam-Amstelland  ', 'Haaglanden  ', ''],
  Code_12: ['XX01', 'XX02', ''],
  Code_14: ['NL329', null, ''],
};

describe('importCbsGebieden', () => {
  it('reads pairs of columns Code_n and Naam_n+1 with padded values', () => {
    const uit = importCbsGebieden(kolommen, { jaar: 2020 });
    expect(uit.gemeenten).toEqual([
      { gemeente: 'GM0363', naam: 'Amsterdam' },
      { gemeente: 'GM0518', naam: "'s-Gravenhage" },
    ]);
    expect(uit.lidmaatschap).toContainEqual({
      indeling: 'veiligheidsregio',
      jaar: 2020,
      gemeente: 'GM0518',
      regio: 'VR15',
      aandeel: 1,
    });
    expect(uit.regios).toContainEqual({
      indeling: 'veiligheidsregio',
      jaar: 2020,
      regio: 'VR13',
      naam: 'Amsterdam-Amstelland',
    });
    expect(uit.meldingen).toEqual([
      'Kolom Code_12 overgeslagen: onbekende letters XX.',
      'nuts3: zonder regio in de bron: GM0518.',
    ]);
  });

  it('reads the rows of OData as it reads columns, and takes names for unknown letters', () => {
    const value = [0, 1].map((i) =>
      Object.fromEntries(Object.entries(kolommen).map(([naam, w]) => [naam, w[i]])),
    );
    const uit = importCbsGebieden({ value }, { jaar: 2020, indelingen: { XX: 'eigen' } });
    expect(uit.lidmaatschap.filter((lid) => lid.indeling === 'eigen')).toHaveLength(2);
    expect(uit.lidmaatschap.filter((lid) => lid.indeling === 'veiligheidsregio')).toHaveLength(2);
  });

  it.each([[null], [3], ['tekst'], [[]], [{}], [{ value: [null] }], [{ a: [1, 2] }]])(
    'passes over what is no table: %j',
    (json) => {
      const uit = importCbsGebieden(json, { jaar: 2020 });
      expect(uit.lidmaatschap).toEqual([]);
      expect(uit.meldingen).toEqual(['Geen kolom met gemeentecodes gevonden.']);
    },
  );
});

const tabel2016 = resolve(import.meta.dirname, '../../../../../../shared/data/indelingen/83287NED.json');
const aanwezig = existsSync(tabel2016);

describe.skipIf(!aanwezig)(
  `the CBS table of 2016${aanwezig ? '' : ' (skipped: ../shared/data, the input of data:build, is not here)'}`,
  () => {
    it('gives the memberships that the package holds for 2016', async () => {
      const uit = importCbsGebieden(JSON.parse(readFileSync(tabel2016, 'utf8')), { jaar: 2016 });
      const uitkomst = await readPakket(standaardPakket);
      if (!uitkomst.ok) throw new Error('the shipped package is not sound');
      const { edities, lidmaatschap } = uitkomst.pakket.feiten;
      const vanCbs = edities
        .filter((e) => e.jaar === 2016 && e.bron.includes('83287NED'))
        .map((e) => e.indeling);
      expect(vanCbs.toSorted()).toEqual([...new Set(uit.lidmaatschap.map((lid) => lid.indeling))].toSorted());
      const regel = (lid: { indeling: string; gemeente: string; regio: string }) =>
        `${lid.indeling} ${lid.gemeente} ${lid.regio}`;
      const pakket = lidmaatschap.filter((lid) => lid.jaar === 2016 && vanCbs.includes(lid.indeling));
      expect(uit.lidmaatschap.map(regel).toSorted()).toEqual(pakket.map(regel).toSorted());
      expect(uit.gemeenten).toHaveLength(390);
      expect(uit.meldingen).toEqual(['nuts3: zonder regio in de bron: GM0361, GM1940, GM1931.']);
    });
  },
);
