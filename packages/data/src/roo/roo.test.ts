import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPakket, standaardPakket } from '../index.ts';
import type { Knoop } from '../xml/index.ts';
import { readRoo } from './lees.ts';
import { toDeelnames, toRegeling } from './rijen.ts';
import { writeRoo } from './schrijf.ts';
import { writeRegister } from './uitrijen.ts';
import { compareRegister } from './verschil.ts';

const ruimte = 'https://voorbeeld.nl/static/schema/oo/export/2.6.9';
const xml = (versie = ruimte, extra = '') => `<?xml version="1.0" encoding="UTF-8"?>
<p:overheidsorganisaties xmlns:p="${versie}">
  <!-- gemaakt -->
  <p:organisaties><p:organisatie p:systeemId="7"><p:naam>Gemeente A &amp; B</p:naam></p:organisatie></p:organisaties>
  <p:gemeenschappelijkeRegelingen>
    <p:gemeenschappelijkeRegeling p:systeemId="200" p:nieuw="1">
      <p:titel>GR Jeugd</p:titel>
      <p:samenwerkingsvorm p:afkorting="OL">Openbaar lichaam</p:samenwerkingsvorm>
      <p:datumInwerkingtreding>2020-01-01</p:datumInwerkingtreding>
      <p:previousVersion p:systeemId="100">oud</p:previousVersion>
      <p:doel><![CDATA[Voor <jeugd> & gezin]]></p:doel>
      <p:onbekendElement soort="x">blijft <b/> staan</p:onbekendElement>
      <p:wettelijkeGrondslagen><p:wettelijkeGrondslag><p:opschrift>Jeugdwet</p:opschrift></p:wettelijkeGrondslag></p:wettelijkeGrondslagen>
      <p:deelnemendeOrganisaties>
        <p:deelnemendeOrganisatie p:systeemId="7" p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/gemeente/gm0344">
          <p:naam>Gemeente Utrecht</p:naam><p:toetredingsDatum>2020-01-01</p:toetredingsDatum>
          <p:bestuursorganen><p:bestuursorgaan>Gemeenteraad</p:bestuursorgaan></p:bestuursorganen>
        </p:deelnemendeOrganisatie>
      </p:deelnemendeOrganisaties>${extra}
    </p:gemeenschappelijkeRegeling>
  </p:gemeenschappelijkeRegelingen>
</p:overheidsorganisaties>`;

/** In pieces of a few letters, as a network brings them. */
function* inPieces(tekst: string, lengte = 7): Generator<string> {
  for (let k = 0; k < tekst.length; k += lengte) yield tekst.slice(k, k + lengte);
}

async function read(tekst: string) {
  const gelezen = await readRoo(inPieces(tekst));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fout));
  return gelezen;
}

describe('an export of the register', () => {
  it('becomes rows of our tables', async () => {
    const { regelingen, organisaties, versie, noot } = await read(xml());
    expect([versie, noot, organisaties.length]).toEqual(['2.6.9', undefined, 1]);
    const [regeling] = regelingen;
    if (!regeling) throw new Error('none');
    expect(toRegeling(regeling)).toMatchObject({
      rooId: '200',
      naam: 'GR Jeugd',
      vorm: 'openbaar lichaam',
      vanKracht: '2020-01-01',
      vorigeVersie: '100',
      volgendeVersie: null,
      grondslag: ['Jeugdwet'],
      belang: 'Voor <jeugd> & gezin',
    });
    expect(toDeelnames(regeling)).toEqual([
      {
        regeling: '200',
        deelnemer: '7',
        naam: 'Gemeente Utrecht',
        soort: 'gemeente',
        gemeente: 'GM0344',
        sinds: '2020-01-01',
        organen: ['Gemeenteraad'],
        verdeelsleutel: null,
        tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344',
      },
    ]);
  });

  it('loses nothing when it is written and read again: not what it does not know, no space, no comment', async () => {
    const vreemd = '<p:x y="&quot;&#10;a&#9;&lt;">\u00e9 &#13;&gt; \u{1f642}</p:x>';
    const een = await read(xml(ruimte, vreemd));
    const geschreven = writeRoo(een.wortel);
    const twee = await read(geschreven);
    expect(twee.wortel).toEqual(een.wortel);
    expect(writeRoo(twee.wortel)).toBe(geschreven);
    expect(geschreven).toContain('<p:onbekendElement soort="x">blijft <b/> staan</p:onbekendElement>');
    expect(geschreven).toContain('<!-- gemaakt -->');
  });

  it('takes a later minor version with a note, and refuses another major one with its number', async () => {
    expect((await read(xml(ruimte.replace('2.6.9', '2.7.0')))).noot).toBe('nieuwer');
    expect((await read(xml(ruimte.replace('2.6.9', '2.4.6')))).noot).toBeUndefined();
    expect((await read(xml('https://voorbeeld.nl/x'))).noot).toBe('versie-onbekend');
    expect(await readRoo([xml(ruimte.replace('2.6.9', '3.0.0'))])).toEqual({
      ok: false,
      fout: { code: 'andere-versie', regel: 1, gevonden: '3.0.0' },
    });
  });

  it.each([
    ['<a><b></a>', 'geen-xml'],
    ['geen xml', 'geen-xml'],
    ['', 'geen-xml'],
    ['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>', 'doctype'],
    ['<a>&onbekend;</a>', 'geen-xml'],
    ['<html><body/></html>', 'geen-register'],
    [`${'<a>'.repeat(50)}${'</a>'.repeat(50)}`, 'te-diep'],
  ])('refuses %s', async (tekst, code) => {
    expect(await readRoo(inPieces(tekst))).toMatchObject({ ok: false, fout: { code } });
  });
});

/** How often each name and attribute stands in a document, by its path below the record. */
function countPaths(wortel: Knoop): ReadonlyMap<string, number> {
  const aantal = new Map<string, number>();
  const add = (pad: string) => aantal.set(pad, (aantal.get(pad) ?? 0) + 1);
  const walk = (knoop: Knoop, pad: string): void => {
    add(pad);
    for (const kenmerk of Object.keys(knoop.kenmerken)) add(`${pad}@${kenmerk}`);
    for (const deel of knoop.inhoud)
      if (typeof deel !== 'string' && 'naam' in deel) walk(deel, `${pad}/${deel.naam}`);
  };
  walk(wortel, '');
  return aantal;
}

async function shipped() {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('no package');
  const { regelingen, deelnames } = gelezen.pakket;
  return { regelingen: [...regelingen], deelnames: [...deelnames] };
}

describe('the shipped register as an export', () => {
  it('has the names of export 2.6.9, and each as often as the register has it', async () => {
    const { wortel } = await read(writeRegister(await shipped()));
    expect([wortel.naam, wortel.kenmerken['xmlns:p']]).toEqual([
      'p:overheidsorganisaties',
      'https://organisaties.overheid.nl/static/schema/oo/export/2.6.9',
    ]);
    const aantal = countPaths(wortel);
    const record = '/p:gemeenschappelijkeRegelingen/p:gemeenschappelijkeRegeling';
    const deelnemer = '/deelnemendeOrganisaties/deelnemendeOrganisatie';
    // Counts of the export of May 2026, for the names that only a regeling has there.
    const verwacht: Readonly<Record<string, number>> = {
      '@systeemId': 1186,
      '/titel': 1186,
      '/citeertitel': 1078,
      '/samenwerkingsvorm': 1186,
      '/samenwerkingsvorm@afkorting': 1186,
      '/datumInwerkingtreding': 1186,
      '/datumUitwerkingtreding': 735,
      '/regionaalSamenwerkingsorgaan': 1048,
      '/regionaalSamenwerkingsorgaan@resourceIdentifierTOOI': 973,
      '/previousVersion@systeemId': 637,
      '/nextVersion@systeemId': 637,
      '/bevoegdheidsverkrijgingen/bevoegdheidsverkrijging': 1844,
      '/doel': 1082,
      '/bronhouder': 1185,
      [`${deelnemer}/toetredingsDatum`]: 9516,
      [`${deelnemer}/bestuursorganen/bestuursorgaan`]: 11_014,
      [`${deelnemer}/verdeelsleutel`]: 46,
    };
    const gevonden = Object.keys(verwacht).map((pad) => [
      pad,
      aantal.get(record + pad.replaceAll(/([/@])/gu, '$1p:')) ?? 0,
    ]);
    expect(Object.fromEntries(gevonden)).toEqual(verwacht);
    // What stands within another is one with it: some of the 2,026 are of an organisation.
    expect(aantal.get(`${record}/p:beleidsterreinen/p:beleidsterrein`)).toBe(2012);
  });

  it('makes up no identifier: who is no gemeente keeps the number of the register, and that which it came with', async () => {
    const stand = await shipped();
    const tekst = writeRegister(stand);
    expect(tekst).not.toContain('onbekend');
    const provincie = stand.deelnames.find(({ soort }) => soort === 'provincie');
    if (!provincie) throw new Error('none');
    expect(tekst).toContain(
      `<p:deelnemendeOrganisatie p:systeemId="${provincie.deelnemer}" samenhang:soort="provincie">`,
    );
    const bij = stand.regelingen.filter(({ rooId }) => rooId === provincie.regeling);
    const tooi = 'https://identifier.overheid.nl/tooi/id/provincie/pv28';
    const { regelingen } = await read(
      writeRegister({ regelingen: bij, deelnames: [{ ...provincie, tooi }] }),
    );
    expect(regelingen.flatMap(toDeelnames)).toEqual([{ ...provincie, tooi }]);
  });

  it('comes back as it went, whatever stands in its fields', async () => {
    const stand = await shipped();
    const stukken = ['a', ' b', '&', '<', '>', '"', "'", ']]>', '\r', '\n', '\t', 'é', '🙂', '&amp;', ' | '];
    const tekst = fc
      .array(fc.constantFrom(...stukken), { minLength: 1, maxLength: 8 })
      .map((delen) => `x${delen.join('')}x`);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: stand.regelingen.length - 1 }),
        fc.record({ naam: tekst, belang: fc.option(tekst), bronhouder: fc.option(tekst) }),
        fc.array(tekst, { maxLength: 4 }),
        async (k, anders, lijst) => {
          const rij = stand.regelingen[k];
          if (!rij) throw new Error('none');
          const nieuw = {
            ...rij,
            ...anders,
            grondslag: lijst,
            beleidsvelden: lijst.flatMap((een) => een.split('|')),
          };
          const deelnames = stand.deelnames
            .filter(({ regeling }) => regeling === rij.rooId)
            .map((een) => ({ ...een, naam: anders.naam, verdeelsleutel: anders.belang }));
          const { regelingen } = await read(writeRegister({ regelingen: [nieuw], deelnames }));
          expect(regelingen.map(toRegeling)).toEqual([nieuw]);
          expect(regelingen.flatMap(toDeelnames)).toMatchObject(deelnames);
          expect(regelingen.flatMap(toDeelnames)).toHaveLength(deelnames.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the shipped register', () => {
  it('goes to XML and back with every field of every version and participation, and differs from nothing', async () => {
    const stand = await shipped();
    const { regelingen: records, noot } = await read(writeRegister(stand));
    const terug = { regelingen: records.map(toRegeling), deelnames: records.flatMap(toDeelnames) };
    expect([noot, terug.regelingen.length, terug.deelnames.length]).toEqual([
      undefined,
      1186,
      stand.deelnames.length,
    ]);
    expect(compareRegister(stand, terug)).toEqual([]);
    // The same words in the same order, with the space that they had.
    expect(terug.regelingen).toEqual(stand.regelingen);
    const [eerste, tweede, ...rest] = terug.regelingen;
    if (!eerste || !tweede) throw new Error('none');
    const [weg, ...blijven] = terug.deelnames.filter(({ regeling }) => regeling === tweede.rooId);
    const anders = {
      regelingen: [{ ...tweede, belang: 'Iets anders' }, ...rest, { ...eerste, rooId: '1' }],
      deelnames: [...blijven, ...terug.deelnames.filter(({ regeling }) => regeling !== tweede.rooId)],
    };
    const verschil = compareRegister(stand, anders);
    expect(verschil.map(({ soort, regeling }) => [soort, regeling])).toEqual(
      [
        ['nieuw', '1'],
        ['verdwenen', eerste.rooId],
        ['gewijzigd', tweede.rooId],
      ].sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
    );
    expect(verschil.find(({ soort }) => soort === 'gewijzigd')?.velden).toEqual([
      { veld: 'belang', was: tweede.belang, wordt: 'Iets anders' },
      { veld: 'deelnemer', deelnemer: weg?.deelnemer, was: weg?.naam, wordt: null },
    ]);
  });
});
