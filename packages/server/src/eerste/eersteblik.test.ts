import { readPakket, standaardPakket } from '@samenhang/data';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBron } from '../bron/index.ts';
import { escapeHtml } from '../http/gedeeld/index.ts';
import { createEersteblik, keyOf } from './index.ts';

let look: (adres: string) => Promise<string>;

beforeAll(async () => {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten.slice(0, 3)));
  const blik = createEersteblik(buildBron(gelezen.pakket));
  look = async (adres) => {
    const { pathname, searchParams } = new URL(adres, 'http://proef');
    const { inhoud, hoofd, taal } = await blik(pathname, searchParams);
    return `${taal} ${hoofd} ${inhoud ?? 'geen'}`;
  };
});

const goud = 'jaar=2015&indelingen=arbeidsmarktregio,veiligheidsregio,swv_po,swv_vo';

describe('what goes along with a page', () => {
  it('is the headline of the question in the address', async () => {
    const land = await look(`/?${goud}`);
    expect(land).toContain('gemiddeld 2,3 van de vier gekozen indelingen.</h1>');
    expect(land).toContain('<dd>58,2%</dd>');
    const gemeente = await look(`/gemeente/gm1581?${goud}&taal=en`);
    expect(gemeente).toContain('Utrechtse Heuvelrug works together with 25 municipalities.');
    expect(gemeente).toMatch(/^en /u);
  });

  it('is what to fetch already, of the year in the address', async () => {
    expect(await look('/data?jaar=2018')).toContain('href="/api/v1/atlassen/2018"');
    expect(await look('/?jaar=1500')).not.toContain('atlassen');
  });

  it.each([
    '/over',
    '/?indelingen=geen',
    '/?indelingen=onzin',
    '/?jaar=1500',
    '/?gewichten=1',
    '/gemeente/GM9999',
    '/gemeente/GM0017?jaar=2026',
  ])('has no figure that the page would not have: %s', async (adres) => {
    expect(await look(adres)).toMatch(/ geen$/u);
  });

  it('draws the country in some kilobytes', async () => {
    const [, pad = ''] = /<path d="([^"]+)"/u.exec(await look('/')) ?? [];
    expect(pad).toMatch(/^M\d+ \d+l/u);
    expect(pad.length).toBeLessThan(12_000);
  });

  it('is the same for addresses that differ in nothing of importance, and only for those', () => {
    const key = (zoek: string) => keyOf('/', new URLSearchParams(zoek));
    expect(key('jaar=2020&weergave=tabel&x=1')).toBe(key('jaar=2020'));
    expect(new Set([key(''), key('jaar=2020'), key('taal=en'), key('keuze=alles')]).size).toBe(4);
  });

  it('lets nothing of an address become HTML', () => {
    expect(escapeHtml('<b a="1">&')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;');
  });
});
