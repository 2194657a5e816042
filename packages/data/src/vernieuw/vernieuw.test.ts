// A package brought up to date from answers in the form that CBS and the register document, served on this machine.
// The answers are synthetic: made of the memberships of the shipped package, so that what must come out is known.

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Pakket, type Resource, readPakket, standaardPakket, writeRegister } from '../index.ts';
import {
  answerCbs,
  type Gebiedenrij,
  gebiedenOf,
  type Proefbron,
  partOf,
  sendJson,
  sendXml,
  serveBron,
  textOf,
  van2016,
  van2021,
} from '../testing/bron.ts';
import { Archief } from '../versies/index.ts';
import { Bronfout, isGelijk, prepareVersie, type Versie } from './index.ts';

let pakket: Pakket;
let rijen2016: Gebiedenrij[];
let rijen2021: Gebiedenrij[];
let map: string;
let archief: Archief;
let bron: Proefbron | undefined;

beforeAll(async () => {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the shipped package is refused');
  ({ pakket } = gelezen);
  rijen2016 = gebiedenOf(pakket, 2016, van2016);
  rijen2021 = gebiedenOf(pakket, 2021, van2021);
});
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenhang-versies-'));
  archief = new Archief(join(map, 'pakketten'), standaardPakket);
});
afterEach(async () => {
  await bron?.close();
  bron = undefined;
  await rm(map, { recursive: true, force: true });
});

async function run(
  antwoord: Parameters<typeof serveBron>[0],
  jaren: readonly number[],
  bronnen: readonly string[] = ['cbs-gebieden'],
) {
  bron = await serveBron(antwoord);
  return prepareVersie({
    pakket,
    archief,
    bronnen,
    jaren,
    spiegel: bron.url,
    haal: { map: join(map, 'opgehaald'), contact: 'proef', pogingen: 0, wachtMs: 1 },
  });
}

function isOk(versie: Awaited<ReturnType<typeof run>>): asserts versie is Versie {
  expect(versie.ok ? [] : versie.fouten.slice(0, 5)).toEqual([]);
}

async function openVersie(naam: string): Promise<Pakket> {
  const gelezen = await readPakket(join(map, 'pakketten', naam));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten.slice(0, 3)));
  return gelezen.pakket;
}

describe('a package made anew from CBS', () => {
  it('has every membership of 2016 and 2021 that the shipped one has, observed where it was derived', async () => {
    const versie = await run(answerCbs({ '83287NED': rijen2016, '84929NED': rijen2021 }), [2016, 2021]);
    isOk(versie);
    const nieuw = await openVersie(versie.naam);
    for (const [jaar, indelingen] of [
      [2016, van2016],
      [2021, van2021],
    ] as const)
      for (const [indeling] of indelingen)
        expect(partOf(nieuw, indeling, jaar), `${indeling} ${jaar}`).toEqual(partOf(pakket, indeling, jaar));
    const { edities, congruentie } = versie.verschil;
    expect(edities.every((e) => e.soort === 'gewijzigd' && e.verplaatst.length === 0)).toBe(true);
    expect(edities.filter((e) => e.waargenomenNu).map((e) => `${e.indeling} ${e.jaar}`)).toEqual([
      'ggd_regio 2021',
      'jeugdregio 2021',
      'provincie 2021',
    ]);
    // The same memberships give the same figure.
    for (const { voor, na } of congruentie) expect(na).toBeCloseTo(voor ?? Number.NaN, 12);
    const editie = nieuw.feiten.edities.find((e) => e.indeling === 'jeugdregio' && e.jaar === 2021);
    expect(editie).toMatchObject({
      basis: 'waargenomen',
      bron: 'CBS StatLine 84929NED (Gebieden in Nederland 2021)',
    });
    const resources: readonly Resource[] = nieuw.beschrijving.resources;
    const bronnen = resources.find((r) => r.name === 'lidmaatschap')?.sources ?? [];
    const cbs = bronnen.find((b) => b.title === 'CBS StatLine 84929NED (Gebieden in Nederland 2021)');
    expect(cbs?.path).toContain('/ODataApi/odata/84929NED/TypedDataSet');
  });

  it('tells who moved, by choice, what it does to the measure, and which column it does not know', async () => {
    const rijen = rijen2021.map((rij): Gebiedenrij => ({ ...rij, Code_99: 'QQ01    ', Naam_100: 'Nieuw' }));
    const [een, ander] = [rijen[0], rijen.find((r) => r.Code_11 !== rijen[0]?.Code_11)];
    if (!een || !ander) throw new Error('no rows');
    Object.assign(een, { Code_11: ander.Code_11, Naam_12: ander.Naam_12 });
    const versie = await run(answerCbs({ '84929NED': rijen }), [2021]);
    isOk(versie);
    const veiligheid = versie.verschil.edities.find((e) => e.indeling === 'veiligheidsregio');
    expect(veiligheid?.verplaatst).toHaveLength(1);
    expect(veiligheid?.verplaatst).toMatchObject([
      {
        gemeente: textOf(een.RegioS),
        naam: textOf(een.Naam_2),
        naar: textOf(ander.Naam_12),
        reden: 'keuze',
      },
    ]);
    expect(versie.verschil.congruentie[0]?.na).not.toBe(versie.verschil.congruentie[0]?.voor);
    // A column that is new is told, and keeps nobody from the rest.
    expect(versie.oogsten[0]?.meldingen).toContain('Kolom Code_99 overgeslagen: onbekende letters QQ.');
  });

  it('finds the newest table in the catalogue, and takes a year that the package does not have', async () => {
    const rijen = gebiedenOf(pakket, 2026, [['veiligheidsregio', 'VR']]).map((rij, i) =>
      i === 0 ? { ...rij, RegioS: 'GM9998' } : rij,
    );
    const cbs = answerCbs({ '87000NED': rijen });
    const versie = await run((verzoek, uit) => {
      if (!verzoek.url?.startsWith('/ODataCatalog')) {
        cbs(verzoek, uit);
        return;
      }
      sendJson(uit, {
        value: [
          { Identifier: '86247NED', Title: 'Gebieden in Nederland 2026' },
          { Identifier: '87000NED', Title: 'Gebieden in Nederland 2027' },
          { Identifier: '1', Title: 'Gebieden in Nederland; uitleg' },
        ],
      });
    }, []);
    isOk(versie);
    expect(versie.verschil.jaren).toEqual([2027]);
    expect(versie.verschil.edities).toEqual([
      expect.objectContaining({
        indeling: 'veiligheidsregio',
        jaar: 2027,
        soort: 'nieuw',
        naast: 2026,
        leden: 342,
        verplaatst: [],
      }),
    ]);
  });

  it('reads OData v4 where v3 does not have the table', async () => {
    const maten = van2021.flatMap(([indeling], k) => [
      { Identifier: `C${k}`, Title: 'Code', MeasureGroupId: indeling },
      { Identifier: `N${k}`, Title: 'Naam', MeasureGroupId: indeling },
    ]);
    const observaties = rijen2021.flatMap((rij) =>
      van2021.flatMap((_, k) => [
        { Measure: `C${k}`, RegioS: rij.RegioS, StringValue: rij[`Code_${2 * k + 3}`] },
        { Measure: `N${k}`, RegioS: rij.RegioS, StringValue: rij[`Naam_${2 * k + 4}`] },
      ]),
    );
    const versie = await run(
      ({ url = '' }, uit) => {
        if (url.endsWith('/MeasureCodes')) sendJson(uit, { value: maten });
        else if (url.endsWith('/84929NED/Observations'))
          sendJson(uit, {
            value: observaties.slice(0, 1000),
            '@odata.nextLink': '/odata/v1/CBS/84929NED/Observations?$skip=1',
          });
        else if (url.includes('skip=1')) sendJson(uit, { value: observaties.slice(1000) });
        else uit.writeHead(404).end();
      },
      [2021],
    );
    isOk(versie);
    const nieuw = await openVersie(versie.naam);
    for (const [indeling] of van2021)
      expect(partOf(nieuw, indeling, 2021)).toEqual(partOf(pakket, indeling, 2021));
  });
});

describe('a fault in what CBS gives', () => {
  const change = (aanpassing: (rij: Gebiedenrij, i: number) => Gebiedenrij) => rijen2021.map(aanpassing);
  it.each<[string, () => readonly Gebiedenrij[], RegExp]>([
    [
      'a value of another type',
      () => change((rij, i) => (i === 4 ? { ...rij, Code_7: {} } : rij)),
      /TypedDataSet.*, rij 5, kolom Code_7: Hier staat geen tekst en geen getal\./u,
    ],
    [
      'a column that vanished',
      () => change(({ Code_3: _, Naam_4: __, ...rij }) => rij),
      /De kolom van arbeidsmarktregio is er niet meer\./u,
    ],
    [
      'a gemeente with another code',
      () => change((rij, i) => (i === 0 ? { ...rij, RegioS: 'GM9999' } : rij)),
      /kolom RegioS: Dit zijn niet de gemeenten van 2021: onbekend zijn GM9999; er ontbreken GM\d{4}\./u,
    ],
    [
      'no gemeente at all',
      () => change((rij) => ({ ...rij, RegioS: 'NL01', Code_1: '' })),
      /Geen kolom heeft codes van gemeenten/u,
    ],
  ])('is told with its place: %s', async (_, rijen, gezocht) => {
    const fout = await run(answerCbs({ '84929NED': rijen() }), [2021]).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(fout).toBeInstanceOf(Bronfout);
    expect((fout as Bronfout).message).toMatch(gezocht);
    expect((fout as Bronfout).message).not.toContain('\n');
    // The package in use is the one that was.
    expect(await archief.active()).toBe(standaardPakket);
    expect(await readdir(join(map, 'pakketten')).catch(() => [])).toEqual([]);
  });

  it.each([
    [
      'no JSON',
      (uit: ServerResponse) => uit.setHeader('Content-Type', 'application/json').end('{"value":['),
      'niet-leesbaar',
    ],
    ['another answer', (uit: ServerResponse) => sendJson(uit, { fout: 'x' }), 'kolom-ontbreekt'],
    [
      'a page that leads to itself',
      (uit: ServerResponse) => sendJson(uit, { value: [], 'odata.nextLink': uit.req.url }),
      'niet-leesbaar',
    ],
  ])('is told: %s', async (_, antwoord, code) => {
    await expect(
      run(
        (__, uit) => {
          antwoord(uit);
        },
        [2021],
      ),
    ).rejects.toMatchObject({ code });
  });
});

describe('the register', () => {
  it('takes the place of ours: what is new, changed and gone is counted, and links to what is not there are left open', async () => {
    const [een, twee, ...rest] = pakket.regelingen;
    if (!een || !twee) throw new Error('no regelingen');
    const anders = [{ ...een, naam: 'Anders' }, { ...twee, rooId: '999999999' }, ...rest];
    const xml = writeRegister({ regelingen: anders, deelnames: pakket.deelnames });
    const versie = await run((_, uit) => sendXml(uit, xml), [], ['roo']);
    isOk(versie);
    expect(versie.verschil).toMatchObject({ edities: [], regelingen: { nieuw: 1, weg: 1 } });
    const nieuw = await openVersie(versie.naam);
    expect(nieuw.regelingen).toHaveLength(pakket.regelingen.length);
    expect(nieuw.regelingen.find((r) => r.rooId === een.rooId)?.naam).toBe('Anders');
    expect(nieuw.deelnames.some((d) => d.regeling === twee.rooId)).toBe(false);
    expect(versie.oogsten[0]?.titel).toMatch(/^Register van Overheidsorganisaties, \d{4}-\d\d-\d\d$/u);
  });

  it.each([
    ['3.0.0', /regel 1: De export heeft schema 3\.0\.0; deze versie van Samenhang leest 2\.x\./u],
    ['geen', /Dit is geen export van het register/u],
  ])('is refused with a reason: schema %s', async (schema, gezocht) => {
    const heel = writeRegister({ regelingen: pakket.regelingen.slice(0, 2), deelnames: [] });
    const xml = schema === 'geen' ? '<a><b>' : heel.replaceAll('2.6.9', schema);
    await expect(run((_, uit) => sendXml(uit, xml), [], ['roo'])).rejects.toThrow(gezocht);
    expect(await archief.active()).toBe(standaardPakket);
  });
});

describe('Archief', () => {
  it('takes a version into use, in which the same source has nothing new, and goes back to the shipped one', async () => {
    const versie = await run(answerCbs({ '84929NED': rijen2021 }), [2021]);
    isOk(versie);
    await archief.accept(versie.naam);
    expect(await archief.active()).toBe(join(map, 'pakketten', versie.naam));
    const meegeleverd = pakket;
    try {
      pakket = await openVersie(versie.naam);
      await bron?.close();
      const weer = await run(answerCbs({ '84929NED': rijen2021 }), [2021]);
      isOk(weer);
      expect(isGelijk(weer.verschil)).toBe(true);
      await archief.accept(weer.naam);
      expect(await archief.back()).toEqual({ van: weer.naam, naar: join(map, 'pakketten', versie.naam) });
      expect(await archief.back()).toEqual({ van: versie.naam, naar: standaardPakket });
      expect([await archief.back(), await archief.active()]).toEqual([undefined, standaardPakket]);
    } finally {
      pakket = meegeleverd;
    }
  });
});
