import { describe, expect, it } from 'vitest';
import { readKennislijst } from './index.ts';

async function read(tekst: string) {
  const lezing = await readKennislijst(tekst);
  if (!lezing.ok) throw new Error(JSON.stringify(lezing.fout));
  return lezing;
}
const faultOf = async (tekst: string) => {
  const lezing = await readKennislijst(tekst);
  return lezing.ok ? undefined : lezing.fout;
};

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Kennisinstituut &amp;amp; co</title>
    <item>
      <title><![CDATA[Wat werkt &#8211; bij <em>wijkteams</em>?]]></title>
      <link>https://kennis.example.nl/wijkteams</link>
      <guid isPermaLink="false">k-1</guid>
      <pubDate>Mon, 2 Mar 2026 23:30:00 +0100</pubDate>
      <dc:creator>J. de Vries</dc:creator>
      <dc:rights>CC BY 4.0</dc:rights>
    </item>
    <item><guid>https://kennis.example.nl/2</guid></item>
  </channel>
</rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Regio in beeld</title>
  <entry>
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Inkoop <b>samen</b></div></title>
    <id>urn:uuid:1</id>
    <link rel="self" href="https://regio.example.nl/1.atom"/>
    <link href="https://regio.example.nl/1"/>
    <link rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/"/>
    <updated>2026-05-06T07:08:09Z</updated>
  </entry>
</feed>`;

const oai = (rest: string) => `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<ListRecords>
<record><header><identifier>oai:x:1</identifier></header>
<metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Kosten van jeugdzorg</dc:title><dc:creator>Vries, A. de</dc:creator><dc:publisher>Universiteit</dc:publisher>
<dc:date>2025</dc:date><dc:type>info:eu-repo/semantics/report</dc:type>
<dc:identifier>10.1234/abc</dc:identifier><dc:identifier>https://repo.example.nl/1</dc:identifier>
<dc:rights>open access</dc:rights><dc:rights>https://creativecommons.org/licenses/by-nc/4.0/</dc:rights>
</oai_dc:dc></metadata></record>
<record><header status="deleted"><identifier>oai:x:2</identifier></header></record>
${rest}</ListRecords></OAI-PMH>`;

describe('readKennislijst', () => {
  it('reads RSS: titles as people read them, the list as the maker and no names of persons', async () => {
    const { vorm, kandidaten } = await read(rss);
    expect(vorm).toBe('rss');
    expect(kandidaten).toEqual([
      {
        regel: 5,
        item: {
          titel: 'Wat werkt – bij wijkteams ?',
          link: 'https://kennis.example.nl/wijkteams',
          kenmerk: 'k-1',
          verschenen: '2026-03-02',
          maker: 'Kennisinstituut & co',
          licentie: 'CC-BY-4.0',
        },
      },
      {
        regel: 13,
        item: {
          link: 'https://kennis.example.nl/2',
          kenmerk: 'https://kennis.example.nl/2',
          maker: 'Kennisinstituut & co',
        },
      },
    ]);
    expect(JSON.stringify(kandidaten)).not.toContain('Vries');
  });

  it('reads Atom, with the link of the page and not that of the entry', async () => {
    const { vorm, kandidaten } = await read(atom);
    expect([vorm, kandidaten[0]?.item]).toEqual([
      'atom',
      {
        titel: 'Inkoop samen',
        link: 'https://regio.example.nl/1',
        kenmerk: 'urn:uuid:1',
        verschenen: '2026-05-06',
        maker: 'Regio in beeld',
        licentie: 'CC0-1.0',
      },
    ]);
  });

  it('reads OAI-PMH with Dublin Core, what was removed there, and by which the rest is fetched', async () => {
    const lezing = await read(oai('<resumptionToken>meer 2</resumptionToken>'));
    expect([lezing.vorm, lezing.vervolg]).toEqual(['oai', 'meer 2']);
    expect(lezing.kandidaten).toEqual([
      {
        regel: 3,
        item: {
          titel: 'Kosten van jeugdzorg',
          link: 'https://repo.example.nl/1',
          kenmerk: 'oai:x:1',
          verschenen: '2025',
          maker: 'Universiteit',
          soort: 'onderzoek',
          licentie: 'CC-BY-NC-4.0',
        },
      },
      {
        regel: 10,
        item: { kenmerk: 'oai:x:2', titel: 'oai:x:2' },
        fouten: [{ veld: 'header', code: 'verwijderd' }],
      },
    ]);
    // The last part of a list ends with an empty token.
    expect((await read(oai('<resumptionToken completeListSize="2"/>'))).vervolg).toBeUndefined();
    expect(await faultOf('<OAI-PMH><error code="noRecordsMatch">Niets</error></OAI-PMH>')).toEqual({
      code: 'oai',
      regel: 1,
      gevonden: 'noRecordsMatch Niets',
    });
  });

  it('reads a CSV with the columns of our export, names what it does not know and where a cell is none of the choices', async () => {
    const csv = [
      'Titel;Link;Soort;Schaal;Gemeenten;Taken;Licentie;Samenvatting',
      '"Een; twee";https://a.example.nl/1;Handreiking;regionaal;gm0106 GM1680;jeugdhulp, wmo_thuis;CC BY 4.0;x',
      'Twee;https://a.example.nl/2;roman;;;;;',
      'Drie;https://a.example.nl/3;;regionaal;;;;',
    ].join('\r\n');
    const { vorm, kandidaten, overig } = await read(csv);
    expect([vorm, overig]).toEqual(['csv', ['Samenvatting']]);
    expect(kandidaten[0]).toEqual({
      regel: 2,
      item: {
        titel: 'Een; twee',
        link: 'https://a.example.nl/1',
        soort: 'handreiking',
        gebied: { soort: 'gemeenten', gemeenten: ['GM0106', 'GM1680'] },
        taken: ['jeugdhulp', 'wmo_thuis'],
        licentie: 'CC-BY-4.0',
      },
      fouten: [],
    });
    expect(kandidaten[1]?.fouten).toEqual([{ veld: 'soort', code: 'keuze', gevonden: 'roman' }]);
    expect(kandidaten[2]).toMatchObject({ regel: 4, fouten: [{ veld: 'gemeenten', code: 'verplicht' }] });
  });

  it.each([
    ['<rss><channel>', 'geen-xml', 1],
    ['<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', 'doctype', 1],
    ['\n<html><body>Niet gevonden</body></html>', 'onbekende-vorm', 1],
    ['naam,adres\nx,https://a.example.nl/', 'kolom-mist', undefined],
  ])('refuses %s and says why and where', async (tekst, code, regel) => {
    expect(await faultOf(tekst)).toMatchObject({ code, ...(regel === undefined ? {} : { regel }) });
  });
});
