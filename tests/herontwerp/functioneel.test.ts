import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildAtlas,
  buildJaarboek,
  carryEditie,
  type DagelijksLevenUitkomst,
  dagelijksLeven,
  dagelijksLevenEis,
  type Jaarboek,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { aantalRegiosVan, canonical, functioneleRegios, selfContainment } from '@samenhang/motor';
import { beforeAll, describe, expect, it } from 'vitest';

const pad = (naam: string): string =>
  fileURLToPath(new URL(`../../../shared/data/bench/brindisi_${naam}.csv`, import.meta.url));
const rijen = (naam: string): number[][] =>
  readFileSync(pad(naam), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((regel) => regel.split(',').map(Number));

const aanwezig = existsSync(pad('stromen')) && existsSync(pad('regios'));
const reden = aanwezig ? '' : ' (skipped: ../shared/data/bench is not there)';

// What the R package LabourMarketAreas 3.2.5 makes of its own example.
describe.skipIf(!aanwezig)(`functional regions of Brindisi${reden}`, () => {
  it('are those of the reference', () => {
    const stromen = rijen('stromen');
    const regios = rijen('regios').sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    const index = new Map(regios.map(([zone = 0], i) => [zone, i]));
    const uitkomst = functioneleRegios({
      n: regios.length,
      stromen: {
        van: Uint32Array.from(stromen, (s) => index.get(s[0] ?? 0) ?? -1),
        naar: Uint32Array.from(stromen, (s) => index.get(s[1] ?? 0) ?? -1),
        banen: Float64Array.from(stromen, (s) => s[2] ?? 0),
      },
      minOmvang: 1000,
      minDichtheid: 0.6667,
      doelOmvang: 10_000,
      doelDichtheid: 0.75,
    });
    expect(uitkomst.regios).toHaveLength(9);
    expect([...uitkomst.labels]).toEqual([...canonical(regios.map((r) => r[1] ?? 0))]);
    expect(uitkomst).toMatchObject({ reserve: [], buiten: [], nietGeplaatst: [] });
  });
});

describe('regions of daily life in the Netherlands, commuting of 2014', () => {
  let jaarboek: Jaarboek;
  let leven: DagelijksLevenUitkomst;
  let pendel: { van: string; naar: string; banen: number }[];
  beforeAll(async () => {
    const gelezen = await readPakket(standaardPakket);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten.slice(0, 5)));
    jaarboek = buildJaarboek(gelezen.pakket.feiten);
    pendel = gelezen.pakket.woonwerk.filter((rij) => rij.jaar === 2014);
    leven = dagelijksLeven(jaarboek, {
      jaar: 2014,
      rijen: pendel,
      eis: dagelijksLevenEis,
      bron: 'CBS',
      licentie: 'CC BY 4.0',
    });
  });

  it('place every gemeente once, or tell that it cannot be placed', () => {
    const { editie, uitkomst } = leven;
    const codes = jaarboek.jaargang(2014).codes;
    const nergens = [...uitkomst.buiten, ...uitkomst.nietGeplaatst].map((z) => codes[z]);
    codes.forEach((code, g) => {
      expect(aantalRegiosVan(editie.overdekking, g), code).toBe(nergens.includes(code) ? 0 : 1);
    });
    expect(nergens).toEqual(['GM0088', 'GM0096']);
  });

  it('are valid, each of them, with the reserve list placed as well', () => {
    const { uitkomst, editie } = leven;
    expect(editie.regios).toHaveLength(30);
    for (const regio of uitkomst.regios) {
      expect(regio.geldigheidVooraf).toBeGreaterThanOrEqual(1);
      expect(regio.geldigheid).toBeGreaterThanOrEqual(1);
      expect(regio.bewoners).toBeGreaterThanOrEqual(dagelijksLevenEis.minOmvang);
      expect(regio.dichtheid).toBeGreaterThanOrEqual(dagelijksLevenEis.minDichtheid);
    }
    expect(uitkomst.reserve).toHaveLength(64);
  });

  it('hold four out of five jobs of their residents', () => {
    expect(leven.gemiddeldeDichtheid).toBeCloseTo(0.76, 2);
    expect(leven.dichtheidVanBewoners).toBeCloseTo(0.8, 2);
    const { indexVan } = jaarboek.jaargang(2014);
    const opnieuw = selfContainment(leven.editie.overdekking, {
      van: Uint32Array.from(pendel, (r) => indexVan.get(r.van) ?? 0),
      naar: Uint32Array.from(pendel, (r) => indexVan.get(r.naar) ?? 0),
      banen: Float64Array.from(pendel, (r) => r.banen),
    });
    opnieuw.forEach((z, r) => {
      expect(z.intern).toBe(leven.uitkomst.regios[r]?.intern);
    });
  });

  it('are named by the gemeente with most jobs, each once', () => {
    const namen = leven.editie.regios.map((r) => r.naam);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen).toEqual(expect.arrayContaining(['Amsterdam', 'Utrecht', 'Groningen', 'Texel']));
  });

  it('can be carried to the gemeenten of another year', () => {
    const later = carryEditie(jaarboek, buildAtlas(jaarboek, 2014), leven.editie, 2026);
    const { codes, gemeenten } = jaarboek.jaargang(2026);
    expect(later).toMatchObject({ jaar: 2026, oorsprongjaar: 2014, basis: 'afgeleid' });
    expect(later.overdekking.aantalEenheden).toBe(342);
    const zonder = codes.filter((_, g) => aantalRegiosVan(later.overdekking, g) === 0);
    expect(zonder).toEqual(['GM0088', 'GM0096']);
    expect(later.onzeker.map((g) => gemeenten[g]?.naam)).toContain('Altena');
  });
});
