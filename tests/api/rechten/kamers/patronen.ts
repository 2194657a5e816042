// What everybody is told of signals, over HTTP.

import { expect, it } from 'vitest';
import type { Proef } from '../proef.ts';

/** Tries it at this server. */
export function testPatronen(server: () => Proef): void {
  it('are told to everybody as counts from the minimum, as JSON, CSV, feed and page for a frame', async () => {
    const { db, url } = server();
    const tel = db.prepare(
      `insert or replace into signaaltelling (soort, waarde, gemeente, regio, zender, kwartaal, aantal)
       values (?, ?, ?, '', ?, ?, ?)`,
    );
    for (const [k, gemeente] of ['GM0106', 'GM0114', 'GM0119'].entries()) {
      tel.run('alles', '', gemeente, gemeente, '2025-4', 4 + k);
      tel.run('naad', 'aanbod', gemeente, gemeente, '2025-4', 4);
      tel.run('naad', 'toegang', gemeente, gemeente, '2025-4', 3 * k);
      // Of three gemeenten, and all sent by one.
      tel.run('naad', 'overgang', gemeente, 'GM0106', '2025-4', 9);
    }
    const ask = (pad: string) => fetch(`${url}/api/v1/signalen/${pad}`);
    const antwoord = await ask('patronen');
    expect(antwoord.headers.get('Cache-Control')).toBe('public, no-cache');
    const { patronen } = (await antwoord.json()) as { patronen: { waarde: string }[] };
    for (const wat of ['toegang', 'overgang'])
      expect(patronen.find(({ waarde }) => waarde === wat)).toMatchObject({
        signalen: null,
        gemeenten: null,
      });
    expect(patronen.find(({ waarde }) => waarde === 'aanbod')).toMatchObject({
      signalen: 10,
      gemeenten: 3,
      laatste: '2025-4',
    });
    const etag = antwoord.headers.get('ETag') ?? '';
    const weer = await fetch(antwoord.url, { headers: { 'If-None-Match': etag } });
    expect(weer.status).toBe(304);
    tel.run('naad', 'aanbod', 'GM1680', 'GM1680', '2026-1', 30);
    // What was asked before is not kept: the answer is of now.
    expect(await (await ask('patronen')).text()).toContain('"waarde":"aanbod","signalen":40');
    expect(await (await ask('patronen?formaat=csv')).text()).toMatch(/^aanbod,Aanbod,40,3,2026-1\r?$/mu);
    const feed = await (await ask('patronen?formaat=atom')).text();
    expect(feed).toContain('<updated>2026-01-01T00:00:00Z</updated>');
    expect(feed).toContain('<title>Aanbod</title>');
    expect(feed).toContain(`href="${url}/signalen/patronen?soort=naad"`);
    expect(feed).toMatch(/<id>tag:[\w.]+,2026:patronen:naad:aanbod<\/id>/u);
    expect(feed).not.toContain('<title>Toegang</title>');
    const lijst = await ask('lijst');
    expect(lijst.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors *");
    expect(lijst.headers.get('X-Frame-Options')).toBeNull();
    expect(await lijst.text()).toContain('<td>te weinig</td>');
    const grens = (await (await ask('grenzen?a=jeugdregio&b=ggd_regio')).json()) as unknown;
    expect(grens).toMatchObject({ a: 'jeugdregio', minimum: { signalen: 5, organisaties: 3 } });
    expect((await ask('patronen?soort=regio&indeling=bestaat-niet')).status).toBe(404);
    // Per region, also of one seam: the four gemeenten lie in one GGD region, of which alone something is told.
    const kaart = (await (await ask('patronen?soort=regio&indeling=ggd_regio&naad=aanbod')).json()) as {
      alles: unknown;
      patronen: { naam: string; signalen: number | null }[];
    };
    expect(kaart).toMatchObject({
      indeling: 'ggd_regio',
      kenmerk: { soort: 'naad', waarde: 'aanbod' },
      alles: { signalen: 40, gemeenten: 3 },
    });
    for (const [vraag, veld] of [
      ['patronen?soort=regio&taak=jeugdhul', 'taak'],
      ['patronen?soort=taak&naad=aanbod', 'naad'],
      ['grenzen?a=jeugdregio&b=ggd_regio&wet=Jeugdwets', 'wet'],
    ] as const) {
      const fout = await ask(vraag);
      expect(fout.status, vraag).toBe(400);
      expect(await fout.json(), vraag).toMatchObject({ code: 'ongeldige-invoer', fouten: [{ veld }] });
    }
    // What is told is found; what is too few to tell is not.
    const find = async (woord: string) =>
      (await (await fetch(`${url}/api/v1/zoeken/alles?q=${woord}`)).json()) as { groepen: object[] };
    const pad = '/signalen/patronen?soort=naad&waarde=aanbod';
    expect((await find('aanbod')).groepen).toContainEqual(
      expect.objectContaining({ soort: 'patroon', treffers: [{ titel: 'Aanbod', onder: '', pad }] }),
    );
    expect((await find('toegang')).groepen).not.toContainEqual(expect.objectContaining({ soort: 'patroon' }));
  });
}
