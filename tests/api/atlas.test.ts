// The atlas over HTTP: regio's, changes, comparisons and the register, with the facts they must reproduce.

import {
  type CompactAtlas,
  fromCompact,
  type IndelingAntwoord,
  orderAlluvial,
  orderByPlace,
  type RegelingenAntwoord,
  type RegiosAntwoord,
  type TijdlijnAntwoord,
  type VergelijkAntwoord,
} from '@samenhang/core';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './hulp.ts';

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

async function get<T>(path: string): Promise<T> {
  const response = await fetch(`${server.url}/api/v1${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

async function refused(path: string): Promise<{ status: number; code: string; detail: string }> {
  const response = await fetch(`${server.url}/api/v1${path}`);
  return (await response.json()) as { status: number; code: string; detail: string };
}

describe('/indelingen/{id}/regios', () => {
  it('has inhabitants, sizes and self-containment of every regio', async () => {
    const { regios, woonwerk } = await get<RegiosAntwoord>('/indelingen/veiligheidsregio/regios?jaar=2015');
    expect(regios).toHaveLength(25);
    for (const regio of regios) {
      expect(regio.aantalGemeenten).toBe(regio.gemeenten.length);
      expect(regio.inwoners).toBe(regio.inwonersBekend);
      expect(regio.zelfvoorziening?.aanbod).toBeGreaterThan(0.3);
      expect(regio.zelfvoorziening?.vraag).toBeLessThan(1);
    }
    // Nothing was divided between 2014 and 2015: every job has its place.
    expect(woonwerk).toMatchObject({ jaar: 2014, nietToegewezen: 0, verdeeld: [] });
  });

  it('tells the jobs of divided gemeenten instead of guessing where they went', async () => {
    const { regios, woonwerk } = await get<RegiosAntwoord>('/indelingen/veiligheidsregio/regios?jaar=2026');
    expect(woonwerk?.verdeeld.map((g) => g.naam)).toEqual(['Winsum', 'Littenseradiel', 'Haaren']);
    expect(woonwerk?.nietToegewezen).toBe(18_200);
    const groningen = regios.find((r) => r.naam === 'Veiligheidsregio Groningen');
    expect(groningen?.zelfvoorziening?.nietToegewezen).toBeGreaterThan(0);
  });

  it('tells whose inhabitants are not known', async () => {
    const { regios } = await get<RegiosAntwoord>('/indelingen/provincie/regios?jaar=2020');
    for (const regio of regios)
      expect(regio.inwoners === null, regio.naam).toBe(regio.zonderInwoners.length > 0);
  });
});

describe('/indelingen/{id}?vergelijkMet', () => {
  it('tells herindelingen from choices, whatever the codes are called', async () => {
    const { wijzigingen } = await get<IndelingAntwoord>(
      '/indelingen/arbeidsmarktregio?jaar=2021&vergelijkMet=2015',
    );
    const verhuisd = (wijzigingen?.gemeenten ?? []).filter((g) => g.verhuisd);
    const soort = (naam: string): string | undefined => verhuisd.find((g) => g.naam === naam)?.soort;
    expect(soort('Vijfheerenlanden')).toBe('herindeling');
    expect(soort('Heerde')).toBe('keuze');
    expect(soort('Cranendonck')).toBe('keuze');
    expect(soort('Utrecht')).toBeUndefined();
    expect(wijzigingen).toMatchObject({
      eerder: { jaar: 2015, basis: 'waargenomen' },
      later: { jaar: 2021, basis: 'waargenomen' },
      zelfdeFeiten: false,
    });
    const { herindeling = 0, keuze = 0, naam = 0 } = wijzigingen?.aantal ?? {};
    expect([herindeling + keuze + naam, keuze]).toEqual([wijzigingen?.gemeenten.length, 4]);
  });

  it('is the same whichever year comes first', async () => {
    const een = await get<IndelingAntwoord>('/indelingen/corop?jaar=2026&vergelijkMet=2016');
    const ander = await get<IndelingAntwoord>('/indelingen/corop?jaar=2016&vergelijkMet=2026');
    expect(een.wijzigingen).toEqual(ander.wijzigingen);
  });

  it('says so when only one of both years was observed', async () => {
    const { wijzigingen } = await get<IndelingAntwoord>('/indelingen/kieskring?jaar=2026&vergelijkMet=2015');
    expect(wijzigingen).toMatchObject({ zelfdeFeiten: true, aantal: { keuze: 0, naam: 0 } });
  });

  it('refuses a year that there is not', async () => {
    expect(await refused('/indelingen/corop?vergelijkMet=1999')).toMatchObject({ status: 400 });
  });
});

describe('/vergelijkingen', () => {
  it('measures, lists the moves and orders the diagram', async () => {
    const v = await get<VergelijkAntwoord>(
      '/vergelijkingen?a=arbeidsmarktregio&b=veiligheidsregio&jaar=2015',
    );
    expect(v.kruistabel.reduce((som, cel) => som + cel.gemeenten, 0)).toBe(393);
    expect(v.stroomdiagram.links.toSorted((x, y) => x - y)).toEqual(v.a.regios.map((_, r) => r));
    expect(v.stroomdiagram.rechts.toSorted((x, y) => x - y)).toEqual(v.b.regios.map((_, r) => r));
    const inwoners = v.verplaatsingen.lijst.map((m) => m.inwoners ?? -1);
    expect(inwoners).toEqual(inwoners.toSorted((x, y) => y - x));
    for (const { buren } of v.verplaatsingen.lijst) {
      expect(buren.inBeide).toBeLessThanOrEqual(Math.min(buren.inA, buren.inB));
      expect(Math.max(buren.inA, buren.inB)).toBeLessThanOrEqual(buren.aantal);
    }
  });

  it('has a diagram that from north to south has no more crossings than by code', async () => {
    const atlas = fromCompact(await get<CompactAtlas>('/atlassen/2026'));
    const { features } = await get<{
      features: { id: string; geometry: { coordinates: unknown[] } }[];
    }>('/grenzen?jaar=2026&formaat=geojson&crs=EPSG:28992');
    const noorden = new Map(
      features.map(({ id, geometry }) => {
        const punten = (geometry.coordinates.flat(3) as number[]).filter((_, i) => i % 2 === 1);
        return [id, -punten.reduce((som, y) => som + y, 0) / punten.length];
      }),
    );
    const plaats = atlas.gemeenten.map(({ code }) => noorden.get(code) ?? Number.NaN);
    for (const [a, b] of [
      ['arbeidsmarktregio', 'jeugdregio'],
      ['jeugdregio', 'arbeidsmarktregio'],
      ['zorgkantoorregio', 'ggd_regio'],
    ] as const) {
      const { overdekking } = atlas.edities.get(a) ?? {};
      if (!overdekking) throw new Error(a);
      const { kruistabel, stroomdiagram } = await get<VergelijkAntwoord>(
        `/vergelijkingen?a=${a}&b=${b}&jaar=2026`,
      );
      const cellen = kruistabel.map((cel) => ({ a: cel.a, b: cel.b, omvang: cel.gemeenten }));
      const codes = Array.from({ length: overdekking.aantalRegios }, (_, r) => r);
      const beste = orderAlluvial(cellen, orderByPlace(overdekking, plaats), codes);
      expect(beste.kruisingen, a).toBeLessThanOrEqual(stroomdiagram.kruisingen);
      // The upper half lies north of the lower half.
      const hoogte = (regios: readonly number[]) => {
        const leden = regios.flatMap((r) => [
          ...overdekking.leden.subarray(overdekking.regioStart[r], overdekking.regioStart[r + 1]),
        ]);
        return leden.reduce((som, g) => som + (plaats[g] ?? 0), 0) / leden.length;
      };
      const half = beste.links.length / 2;
      expect(hoogte(beste.links.slice(0, half))).toBeLessThan(hoogte(beste.links.slice(half)));
    }
  });

  it('lays the older of two years on the newer gemeenten', async () => {
    const v = await get<VergelijkAntwoord>('/vergelijkingen?a=jeugdregio&b=jeugdregio&jaar=2016&jaarB=2021');
    expect([v.a.jaar, v.b.jaar, v.recept.jaar]).toEqual([2016, 2021, 2021]);
    expect(v.recept.bron.map((b) => b.basis)).toEqual(['afgeleid', 'afgeleid']);
    expect(v.nesting.aInB).toBeGreaterThan(0.8);
    const om = await get<VergelijkAntwoord>('/vergelijkingen?a=jeugdregio&b=jeugdregio&jaar=2021&jaarB=2016');
    expect(om.nesting.bInA).toBe(v.nesting.aInB);
  });

  it.each([
    ['/vergelijkingen?a=corop', 'Noem een indeling'],
    ['/vergelijkingen?a=corop&b=provncie', "Bedoelde u 'provincie'?"],
    ['/vergelijkingen?a=corop&b=provincie&jaarB=1999', 'Kies een jaar'],
  ])('refuses %s', async (path, zin) => {
    const { status, detail } = await refused(path);
    expect([status, detail]).toEqual([400, expect.stringContaining(zin)]);
  });
});

describe('/tijdlijn', () => {
  it('has a gemeente through the years, with its herindelingen as events', async () => {
    const t = await get<TijdlijnAntwoord>('/tijdlijn?gemeente=gm1961&indelingen=corop,veiligheidsregio');
    expect(t.gemeente).toEqual({ code: 'GM1961', naam: 'Vijfheerenlanden' });
    expect(t.jaren.map((j) => j.jaar)).toEqual(Array.from({ length: 12 }, (_, k) => 2015 + k));
    expect(t.jaren.filter((j) => !j.bestaat).map((j) => j.jaar)).toEqual([2015, 2016, 2017, 2018]);
    const erbij = t.herindelingen.filter((h) => !h.blijftBestaan).map((h) => [h.datum, h.van.naam]);
    expect(erbij).toEqual([
      ['2019-01-01', 'Leerdam'],
      ['2019-01-01', 'Vianen'],
      ['2019-01-01', 'Zederik'],
    ]);
  });

  it('keeps observed and carried apart, and compares years over what both observed', async () => {
    const t = await get<TijdlijnAntwoord>('/tijdlijn?indelingen=arbeidsmarktregio,veiligheidsregio');
    const jaar = (j: number) => t.jaren.find((x) => x.jaar === j);
    expect(jaar(2015)?.waargenomen.congruentie).toBeCloseTo(0.819927, 6);
    expect(jaar(2015)?.sindsVorige).toBeNull();
    expect(jaar(2017)?.waargenomen).toEqual({ indelingen: [], congruentie: null });
    expect(jaar(2017)?.alles.congruentie).toBeGreaterThan(0.7);
    expect(jaar(2019)?.sindsVorige).toMatchObject({ jaar: 2016, indelingen: ['arbeidsmarktregio'] });
    const zelf = await get<{ gemiddelde: number }>(
      '/congruentie?jaar=2026&indelingen=arbeidsmarktregio,veiligheidsregio',
    );
    expect(jaar(2026)?.alles.congruentie).toBe(zelf.gemiddelde);
  });

  it('refuses a gemeente that never was', async () => {
    expect((await refused('/tijdlijn?gemeente=GM9999')).status).toBe(404);
  });
});

describe('/regelingen', () => {
  // The counting rule. A record of the register counts when it is in force: it began on or before the date, and
  // has no end or one after it (the end is the first day on which it no longer holds). Each version of a regeling
  // is a record of its own; versions follow one another, so at most one is in force. A gemeente takes part when
  // any of its organs (council, executive, mayor) is listed; it counts once a regeling. Only gemeenten of the
  // year of the date count: codes of abolished ones (nine on this date) are named in the recipe, and do not count
  // as partners either. Counting those as well would make the partners 26.5 on average instead of 25.9.
  it('reproduces the facts of 16 May 2026', async () => {
    const r = await get<RegelingenAntwoord>('/regelingen?datum=2026-05-16');
    expect(r.aantal).toBe(451);
    expect(r.perVorm).toEqual([
      { vorm: 'openbaar lichaam', aantal: 283 },
      { vorm: 'regeling zonder meer', aantal: 81 },
      { vorm: 'bedrijfsvoeringsorganisatie', aantal: 64 },
      { vorm: 'gemeenschappelijk orgaan', aantal: 23 },
    ]);
    expect(r.gemeenten).toHaveLength(342);
    expect(r.perGemeente.gemiddelde).toBeCloseTo(9.3012, 4);
    expect([r.perGemeente.minimum, r.perGemeente.maximum]).toEqual([4, 19]);
    expect(r.perGemeente.gemiddeldAantalPartners).toBeCloseTo(25.9474, 4);
    expect(r.recept).toMatchObject({ datum: '2026-05-16', jaar: 2026, licentie: 'CC0 1.0' });
    expect(r.recept.telregel).toContain('elke gemeente telt één keer per regeling');
    expect(r.recept.vreemdeCodes).toHaveLength(9);
  });

  it('names its measure of overlap apart from congruentie', async () => {
    const r = await get<RegelingenAntwoord>('/regelingen?datum=2026-05-16');
    expect(r.perGemeente.overlapgraad).toBeCloseTo(0.4556, 4);
    expect(r.recept.formule).toMatch(/^overlapgraad\(g\) = /u);
    expect(JSON.stringify(r)).not.toContain('congruentie');
  });

  it('has bands, clusters and islands at the threshold asked for', async () => {
    const hoog = await get<RegelingenAntwoord>('/regelingen?datum=2026-05-16&drempel=10');
    const laag = await get<RegelingenAntwoord>('/regelingen?datum=2026-05-16&drempel=5');
    expect(Math.min(...hoog.banden.map((b) => b.aantal))).toBe(10);
    expect(laag.banden.length).toBeGreaterThan(hoog.banden.length);
    for (const { clusters, eilanden, gemeenten } of [hoog, laag])
      expect(clusters.reduce((som, c) => som + c.gemeenten.length, eilanden.length)).toBe(gemeenten.length);
  });

  it('takes the last day the register knows when none is asked, and the gemeenten of an older date', async () => {
    const nu = await get<RegelingenAntwoord>('/regelingen');
    expect([nu.recept.datum, nu.aantal]).toEqual(['2026-05-01', 451]);
    const toen = await get<RegelingenAntwoord>('/regelingen?datum=2018-06-01');
    expect([toen.recept.jaar, toen.gemeenten.length]).toEqual([2018, 380]);
  });

  it('gives one regeling with participants and versions', async () => {
    const r = await get<{ naam: string; deelnemers: { organen: string[] }[]; versies: { id: string }[] }>(
      '/regelingen/25178361',
    );
    expect(r.naam).toContain('Rijk van Nijmegen');
    expect(r.deelnemers.length).toBeGreaterThan(3);
    expect(r.versies.map((v) => v.id)).toEqual(expect.arrayContaining(['25178361', '28555748']));
  });

  it.each([
    ['/regelingen?datum=2026-02-31', 400],
    ['/regelingen?drempel=0', 400],
    ['/regelingen/1', 404],
  ])('refuses %s', async (path, status) => {
    expect((await refused(path)).status).toBe(status);
  });
});

describe('/atlassen/{jaar}', () => {
  it('brings the names of other years along, for matching somebody’s own table', async () => {
    const { andereNamen } = await get<CompactAtlas>('/atlassen/2026');
    expect(andereNamen.find((a) => a.naam === 'Leerdam')).toEqual({
      code: 'GM0545',
      naam: 'Leerdam',
      jaar: 2018,
      nu: ['GM1961'],
      samen: [['GM0545', 'GM0620', 'GM0707']],
    });
    expect(andereNamen.find((a) => a.code === 'GM0140')?.nu).toHaveLength(3);
  });
});
