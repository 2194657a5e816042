/** What the shipped package must hold: the numbers that its sources state themselves. */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feiten } from '@samenhang/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pakket, readPakket, standaardPakket } from './index.ts';
import { DOMEINEN, VERPLICHTINGEN } from './tabellen/index.ts';

const JAREN = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const AANTALLEN = [418, 415, 408, 403, 393, 390, 388, 380, 355, 355, 352, 345, 342, 342, 342, 342];

let pakket: Pakket;
let feiten: Feiten;
beforeAll(async () => {
  const uitkomst = await readPakket(standaardPakket);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten.slice(0, 5), null, 2));
  ({ pakket } = uitkomst);
  ({ feiten } = pakket);
});

const countBy = <T>(rijen: readonly T[], sleutel: (rij: T) => string | number): Record<string, number> => {
  const telling: Record<string, number> = {};
  for (const rij of rijen) telling[sleutel(rij)] = (telling[sleutel(rij)] ?? 0) + 1;
  return telling;
};
const regiosOf = (indeling: string, jaar: number): number =>
  feiten.regios.filter((r) => r.indeling === indeling && r.jaar === jaar).length;
const ledenOf = (indeling: string, jaar: number) =>
  feiten.lidmaatschap.filter((lid) => lid.indeling === indeling && lid.jaar === jaar);

describe('the shipped package', () => {
  it('is whole, and at most 10 MB', () => {
    expect(pakket.ontbreekt).toEqual([]);
    const bytes = readdirSync(standaardPakket, { recursive: true, encoding: 'utf8' })
      .map((pad) => statSync(join(standaardPakket, pad)))
      .reduce((som, bestand) => som + (bestand.isFile() ? bestand.size : 0), 0);
    expect(bytes).toBeLessThan(10e6);
  });

  it('holds no sign that nobody sees', async () => {
    for (const resource of pakket.beschrijving.resources) {
      const tekst = await readFile(join(standaardPakket, resource.path), 'utf8');
      expect(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u.exec(tekst)?.index, resource.name).toBe(
        undefined,
      );
    }
  });

  it('tells of every resource its source, licence and size', () => {
    for (const resource of pakket.beschrijving.resources) {
      expect(resource.sources?.length, resource.name).toBeGreaterThan(0);
      expect(resource.licenses?.length, resource.name).toBeGreaterThan(0);
      expect(resource.hash, resource.name).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(resource.rijen, resource.name).toBeGreaterThan(0);
    }
  });
});

describe('gemeenten', () => {
  it('are as many each year as CBS counts', () => {
    expect(Object.values(countBy(feiten.gemeenten, (g) => g.jaar))).toEqual(AANTALLEN);
  });

  it.each([2015, 2019, 2021, 2024])('all have inhabitants in %i', (jaar) => {
    const inwoners = feiten.gemeenten.filter((g) => g.jaar === jaar).map((g) => g.inwoners);
    expect(inwoners).not.toContain(null);
    const som = inwoners.reduce<number>((a, b) => a + (b ?? 0), 0) / 1e6;
    expect(som).toBeGreaterThan(16.8);
    expect(som).toBeLessThan(18.1);
  });

  it('keep the two Bergens apart in the list that has names only', () => {
    const bergen = feiten.gemeenten.filter((g) => g.jaar === 2019 && g.naam.startsWith('Bergen ('));
    expect(bergen.map((g) => [g.gemeente, g.inwoners])).toEqual([
      ['GM0373', 29974],
      ['GM0893', 13140],
    ]);
  });
});

describe('indelingen', () => {
  it.each([
    ['arbeidsmarktregio', 2015, 35],
    ['veiligheidsregio', 2015, 25],
    ['ggd_regio', 2015, 25],
    ['swv_po', 2015, 76],
    ['swv_vo', 2015, 74],
    ['jeugdregio', 2016, 42],
    ['palliatief_netwerk', 2015, 70],
    ['uwv_vestiging', 2015, 44],
    ['omgevingsdienst', 2026, 28],
    ['provincie', 2026, 12],
    ['veilig_thuis_regio', 2022, 26],
    ['veilig_thuis_regio', 2025, 25],
    ['jeugdregio', 2025, 42],
    ['jeugdregio', 2026, 41],
    ['zorgkantoorregio', 2025, 31],
    ['waterschap', 2026, 21],
    ['beschermd_wonen_regio', 2026, 13],
    ['vrouwenopvang_regio', 2026, 2],
  ])('%s of %i has %i regio’s', (indeling, jaar, aantal) => {
    expect(regiosOf(indeling, jaar)).toBe(aantal);
  });

  it.each([
    ['swv_po', 2015, 12],
    ['swv_vo', 2015, 13],
    ['omgevingsdienst', 2026, 26],
    ['uwv_vestiging', 2015, 2],
    ['waterschap', 2026, 70],
  ])('%s of %i has %i gemeenten in more than one regio', (indeling, jaar, aantal) => {
    const telling = countBy(ledenOf(indeling, jaar), (lid) => lid.gemeente);
    expect(Object.values(telling).filter((keer) => keer > 1)).toHaveLength(aantal);
  });

  it('declare the gaps of their sources', () => {
    const gaten = feiten.edities.filter((e) => e.zonderRegio.length > 0);
    expect(gaten.map((e) => [e.indeling, e.jaar, e.zonderRegio.length])).toEqual([
      ['nuts3', 2016, 3],
      ['palliatief_netwerk', 2015, 7],
    ]);
  });

  it('say of which edities only a part of the gemeenten is known', () => {
    const deels = feiten.edities.filter((e) => e.deels === true);
    expect(deels.map((e) => [e.indeling, e.jaar, ledenOf(e.indeling, e.jaar).length])).toEqual([
      ['beschermd_wonen_regio', 2026, 105],
      ['vrouwenopvang_regio', 2026, 21],
    ]);
    for (const editie of deels) expect(editie.gebreken).toMatch(/^Van \d+ van de 342 gemeenten/);
  });

  it('are described, and tell which edities were derived', () => {
    for (const indeling of feiten.indelingen) {
      expect(DOMEINEN).toContain(indeling.domein);
      expect(VERPLICHTINGEN).toContain(indeling.verplichting);
      expect(indeling.omschrijving).toMatch(/\.$/);
    }
    const afgeleid = feiten.edities.filter((e) => e.basis === 'afgeleid');
    expect(countBy(afgeleid, (e) => e.indeling)).toEqual({
      beschermd_wonen_regio: 1,
      ggd_regio: 6,
      jeugdregio: 4,
      nuts3: 2,
      provincie: 2,
      veilig_thuis_regio: 2,
      vrouwenopvang_regio: 1,
      zorgkantoorregio: 1,
    });
    expect(feiten.edities.find((e) => e.indeling === 'jeugdregio' && e.jaar === 2021)?.gebreken).toMatch(
      /Oisterwijk \(80 procent\).*Tilburg \(92 procent\)/,
    );
  });
});

describe('boundaries and neighbours', () => {
  it.each(JAREN)('cover all gemeenten of %i, in whole metres of Rijksdriehoek', (jaar) => {
    const grenzen = pakket.grenzen(jaar);
    const laag = grenzen?.topologie.objects[String(jaar)];
    expect(laag?.geometries).toHaveLength(AANTALLEN[jaar - 2011] ?? -1);
    expect(grenzen?.topologie.transform).toEqual({ scale: [1, 1], translate: [0, 0] });
    const [[x = 0, y = 0] = []] = grenzen?.topologie.arcs[0] ?? [];
    expect([x > 10_000 && x < 280_000, y > 300_000 && y < 620_000]).toEqual([true, true]);
  });

  it('tell observed from dissolved', () => {
    const afgeleid = JAREN.filter((jaar) => pakket.grenzen(jaar)?.basis === 'afgeleid');
    expect(afgeleid).toEqual([2016, 2017, 2019, 2020]);
    expect(pakket.grenzen(2026)?.bronjaar).toBe(2023);
  });

  it.each(JAREN)('make one connected country of %i', (jaar) => {
    const buren = new Map<string, string[]>();
    for (const { gemeente, buur } of feiten.buren.filter((b) => b.jaar === jaar)) {
      buren.set(gemeente, [...(buren.get(gemeente) ?? []), buur]);
      buren.set(buur, [...(buren.get(buur) ?? []), gemeente]);
    }
    const bereikt = new Set(['GM0363']);
    for (const code of bereikt) for (const buur of buren.get(code) ?? []) bereikt.add(buur);
    expect(bereikt.size).toBe(AANTALLEN[jaar - 2011]);
  });

  it('tie every island by a link with a name', () => {
    const texel = feiten.buren.filter((b) => b.jaar === 2026 && [b.gemeente, b.buur].includes('GM0448'));
    expect(texel.filter((b) => b.soort !== 'water')).toEqual([
      { jaar: 2026, gemeente: 'GM0400', buur: 'GM0448', soort: 'veer' },
    ]);
    expect(texel.filter((b) => b.soort === 'water').map((b) => [b.gemeente, b.buur])).toEqual([
      ['GM0096', 'GM0448'],
      ['GM0448', 'GM1911'],
    ]);
  });
});

describe('regelingen, money and commuting', () => {
  it('has 451 regelingen in force on 16 May 2026, by form', () => {
    const dag = '2026-05-16';
    const geldend = pakket.regelingen.filter((r) => r.vanKracht <= dag && (r.tot === null || r.tot > dag));
    expect(geldend).toHaveLength(451);
    expect(countBy(geldend, (r) => r.vorm)).toEqual({
      'openbaar lichaam': 283,
      'regeling zonder meer': 81,
      bedrijfsvoeringsorganisatie: 64,
      'gemeenschappelijk orgaan': 23,
    });
    expect([pakket.regelingen.length, pakket.deelnames.length]).toEqual([1186, 9516]);
  });

  it('has the ten groups of art. 12(3) of the Huisvestingswet, from 1 July 2026, each with its doubt', () => {
    const groepen = pakket.feiten.regels.filter(({ soort }) => soort === 'urgent');
    expect(groepen.map(({ artikel }) => artikel)).toEqual(
      Array.from('abcdefghij', (letter) => `12(3)(${letter})`),
    );
    for (const groep of groepen) {
      expect(groep).toMatchObject({ geldigVan: '2026-07-01', geldigTot: null, indelingen: [] });
      expect(groep.twijfel).toContain('koninklijk besluit');
    }
  });

  it('has 43 centrumgemeenten for opvang in 2010, together € 307,828,115', () => {
    const opvang = pakket.geld.filter((g) => g.onderwerp === 'Maatschappelijke opvang' && g.jaar === 2010);
    expect(opvang).toHaveLength(43);
    expect(opvang.every((g) => g.gemeente !== null)).toBe(true);
    expect(opvang.reduce((som, g) => som + g.euro, 0)).toBe(307_828_115);
  });

  it('takes no province for the gemeente of the same name', () => {
    const provincies = pakket.geld.filter((g) => g.bijlage === '2c' && g.gemeente !== null);
    expect(provincies).toEqual([]);
  });

  it('has 7,140.4 thousand jobs in 2014', () => {
    const banen = pakket.woonwerk.filter((r) => r.jaar === 2014).reduce((som, r) => som + r.banen, 0);
    expect(banen).toBe(7_140_400);
    expect(pakket.woonwerk).toHaveLength(85_165);
  });

  it('has the postcodes without the port as a region, and key figures of four years', () => {
    expect(pakket.postcodes).toHaveLength(4046);
    expect(pakket.postcodes.filter((p) => p.swvPo === null).map((p) => p.postcode)).toEqual([
      3197, 3198, 3199,
    ]);
    expect(Object.keys(countBy(pakket.kerncijfers, (k) => k.jaar))).toEqual(['2015', '2019', '2021', '2024']);
    expect(pakket.kenmerken.find((k) => k.kenmerk === 'inwoners')?.jaren).toEqual([2015, 2019, 2021, 2024]);
  });
});
