import { describe, expect, it } from 'vitest';
import { readPakket, standaardPakket } from '../index.ts';
import { readRoo } from './lees.ts';
import { toDeelnames, toRegeling } from './rijen.ts';
import { writeRoo } from './schrijf.ts';
import { toRoo } from './uitrijen.ts';
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

describe('the shipped register', () => {
  it('goes to XML and back with every field of every version and participation, and differs from nothing', async () => {
    const gelezen = await readPakket(standaardPakket);
    if (!gelezen.ok) throw new Error('no package');
    const { regelingen, deelnames } = gelezen.pakket;
    const stand = { regelingen: [...regelingen], deelnames: [...deelnames] };
    const { regelingen: records, noot } = await read(writeRoo(toRoo(stand)));
    const terug = { regelingen: records.map(toRegeling), deelnames: records.flatMap(toDeelnames) };
    expect([noot, terug.regelingen.length, terug.deelnames.length]).toEqual([
      undefined,
      1186,
      deelnames.length,
    ]);
    expect(compareRegister(stand, terug)).toEqual([]);
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
