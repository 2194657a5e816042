// What an organisation adds to the national register, over HTTP: with its source, who wrote it, and no way to lose it.

import { expect, it } from 'vitest';
import type { Proef, Wie } from './proef.ts';

const bron = { tekst: 'Begroting 2028', webadres: 'https://voorbeeld.nl/begroting.pdf', datum: '2027-04-01' };
const over = { soort: 'regeling', id: '22938625' };
const regel = (waarde: number, jaar = 2028) => ({ veld: 'begroting', jaar, waarde, bron });
const lijst = '/mijn/organisaties/wij/aanvullingen';
interface Lijst {
  aanvullingen: { stuk: string; versie: number; over: object; regels: object[] }[];
  prullenbak: { id: string }[];
}

/** Tries it at this server. */
export function testAanvullingen(server: () => Proef): void {
  const post = (body: unknown, als: Wie = 'griffier', pad = lijst) =>
    server().ask('POST', pad, { als, body });
  const put = (id: string, versie: number, body: unknown) =>
    server().ask('PUT', `/mijn/aanvullingen/${id}`, {
      als: 'griffier',
      body,
      headers: { 'If-Match': `"v${versie}"` },
    });
  const read = async (antwoord: Response) => (await antwoord.json()) as Record<string, unknown>;
  const readAll = async (als: Wie = 'lezer') =>
    (await (await server().ask('GET', lijst, { als })).json()) as Lijst;

  it('keeps values with their source, says who wrote each and when, and keeps what they were', async () => {
    const gemaakt = await post({ over, regels: [regel(1), regel(2, 2029)] });
    expect(gemaakt.status).toBe(201);
    const { id } = (await read(gemaakt)) as { id: string };
    const { naam: wie } = await read(await server().ask('GET', '/mijn', { als: 'griffier' }));
    const gewijzigd = await put(id, 1, { over, regels: [regel(1), regel(3, 2029)] });
    expect([gewijzigd.status, gewijzigd.headers.get('ETag')]).toEqual([200, '"v2"']);
    const zoek = async () => (await readAll()).aanvullingen.find(({ stuk }) => stuk === id);
    expect(await zoek()).toMatchObject({
      versie: 2,
      organisatie: { id: 'wij' },
      over,
      regels: [
        { waarde: 1, bron, sinds: 1, door: wie },
        { waarde: 3, sinds: 2, door: wie },
      ],
    });
    // Laid over the register: for members, and for nobody else.
    const beeld = async (als: Wie) => {
      const uit = await server().ask('GET', `/mijn/regelingen/${over.id}`, { als });
      const { waarden, groepen } = (await uit.json()) as {
        groepen: { groep: string }[];
        waarden: { veld: string; stand: string; jaar?: number }[];
      };
      expect(groepen.map(({ groep }) => groep).join('')).toBe('abcdefghi');
      return waarden.filter(({ veld }) => ['begroting', 'vorm'].includes(veld));
    };
    expect(await beeld('lezer')).toMatchObject([
      { veld: 'vorm', stand: 'register' },
      { jaar: 2028, stand: 'aangevuld', waarde: 1, van: [{ organisatie: { id: 'wij' }, bron, door: wie }] },
      { jaar: 2029, stand: 'aangevuld', waarde: 3 },
    ]);
    expect(await beeld('vreemd')).toMatchObject([{ veld: 'vorm' }]);
    // Two people at once: the second hears what there is now.
    const laat = await put(id, 1, { over, regels: [] });
    expect([laat.status, await read(laat)]).toMatchObject([412, { huidig: { versie: 2 } }]);
    const eerder = await server().ask('GET', `/mijn/aanvullingen/${id}/geschiedenis/1`, { als: 'lezer' });
    expect(await read(eerder)).toMatchObject({ inhoud: { regels: [{ waarde: 1 }, { waarde: 2 }] } });
    // One of each, also when it comes back from the bin.
    expect((await post({ over, regels: [] })).status).toBe(409);
    const weg = { als: 'griffier', headers: { 'If-Match': '"v2"' } } as const;
    expect((await server().ask('DELETE', `/mijn/aanvullingen/${id}`, weg)).status).toBe(200);
    expect(await zoek()).toBeUndefined();
    expect((await readAll()).prullenbak.map((kop) => kop.id)).toContain(id);
    const tweede = (await read(await post({ over, regels: [] }))) as { id: string };
    const terug = (wie: string) =>
      server().ask('POST', `/mijn/aanvullingen/${wie}/herstel`, { als: 'griffier' });
    expect((await terug(id)).status).toBe(409);
    await server().ask('DELETE', `/mijn/aanvullingen/${tweede.id}`, {
      als: 'griffier',
      headers: { 'If-Match': '"v1"' },
    });
    expect((await terug(id)).status).toBe(200);
  });

  it('stands in the dossier of a council and on the sheet of a body: for members, and for nobody else', async () => {
    const van = { soort: 'regeling', id: '30175736' };
    const bijdrage = { veld: 'bijdrage', deelnemer: 'GM0106', jaar: 2028, waarde: 684_000, bron };
    const buur = { ...bijdrage, deelnemer: 'GM1680' };
    const sociaal = { veld: 'sociaal_domein', waarde: 'nee', bron };
    expect((await post({ over: van, regels: [regel(9_000_000), bijdrage, buur, sociaal] })).status).toBe(201);
    const vel = async (als: Wie) =>
      read(await server().ask('GET', '/mijn/dossiers/GM0106/regelingen/30175736', { als }));
    const { geld, onbekend } = (await vel('lezer')) as { geld: object; onbekend: string[] };
    expect(geld).toMatchObject({ jaar: 2028, begroting: 9_000_000, bijdrage: 684_000 });
    expect(onbekend).not.toContain('begroting');
    expect(await vel('vreemd')).toMatchObject({ geld: null });
    const lijst = async (als: Wie) => {
      const { regelingen } = await read(await server().ask('GET', '/mijn/dossiers/GM0106', { als }));
      return (regelingen as { id: string; geld: { bijdrage: number } | null }[]).find(
        ({ id }) => id === '30175736',
      )?.geld;
    };
    expect([(await lijst('raadslid'))?.bijdrage, await lijst('vreemd')]).toEqual([684_000, null]);
    // What part of the budget it is, once the budget of the gemeente itself is known.
    const eigen = { veld: 'gemeentebegroting', jaar: 2028, waarde: 342_000_000, bron };
    expect((await post({ over: { soort: 'raad', id: 'GM1680' }, regels: [eigen] })).status).toBe(201);
    const deel = async (als: Wie) => {
      const { maten } = await read(await server().ask('GET', '/mijn/dossiers/GM1680/grip', { als }));
      return (maten as { maat: string; waarde: number }[]).find((een) => een.maat === 'begrotingsaandeel');
    };
    expect([(await deel('lezer'))?.waarde, (await deel('vreemd'))?.waarde]).toEqual([0.002, null]);
    // What they say of its domain counts in their list and its counts, and is told; not in that of others.
    const register = async (als: Wie) => {
      const body = { zoek: 'GGD Drenthe', keuze: { gemeente: ['GM0106'], domein: ['sociaal'] } };
      const uit = await read(await server().ask('POST', '/mijn/regelingen', { als, body }));
      const { regelingen, register: telling } = uit as {
        regelingen: { id: string; correctie: string | null }[];
        register: { facetten: { sociaal: { waarde: string; aantal: number }[] } };
      };
      const niet = telling.facetten.sociaal.find(({ waarde }) => waarde === 'nee');
      return [regelingen.some(({ id }) => id === '30175736'), niet?.aantal ?? 0];
    };
    expect([await register('lezer'), await register('vreemd')]).toEqual([
      [false, 0],
      [true, 0],
    ]);
    const alle = { zoek: 'GGD Drenthe', keuze: { sociaal: ['nee'] } };
    const buiten = await read(await server().ask('POST', '/mijn/regelingen', { als: 'lezer', body: alle }));
    expect((buiten.regelingen as { id: string; correctie: string }[])[0]).toMatchObject({
      id: '30175736',
      correctie: expect.stringMatching(/.: Begroting 2028$/u) as string,
    });
  });

  it('tells members who steers and executes a task by their own records, and nobody else', async () => {
    const regels = [
      { veld: 'taakuitvoerder', kenmerk: 'beschermd_wonen', waarde: 'Stichting Wonen', bron },
      { veld: 'taakgrond', kenmerk: 'beschermd_wonen', waarde: 'subsidie', bron },
    ];
    expect((await post({ over: { soort: 'raad', id: 'GM1699' }, regels })).status).toBe(201);
    const taak = async (pad: string, als: Wie) => {
      const { taken } = await read(await server().ask('GET', pad, { als }));
      return (taken as { taak: string; leemten: string[]; voertUit: { eigen: unknown[] } }[]).find(
        (een) => een.taak === 'beschermd_wonen',
      );
    };
    expect(await taak('/mijn/dossiers/GM1699/sturing', 'raadslid')).toMatchObject({
      voertUit: { stand: 'eigen', eigen: [{ waarde: 'Stichting Wonen' }] },
      leemten: ['toezicht'],
    });
    for (const zonder of [
      await taak('/mijn/dossiers/GM1699/sturing', 'vreemd'),
      await taak('/dossiers/GM1699/sturing', 'niemand'),
    ])
      expect(zonder).toMatchObject({
        voertUit: { stand: 'onbekend', eigen: [] },
        leemten: ['uitvoerder', 'grond', 'toezicht'],
      });
  });

  it('refuses what cannot be, and says where it stands', async () => {
    const faults = async (body: unknown) => {
      const antwoord = await post(body);
      return [antwoord.status, (await read(antwoord)).velden];
    };
    expect(await faults({ over: { soort: 'regeling', id: '1' }, regels: [] })).toEqual([
      422,
      [{ veld: 'over.id', code: 'onbekend' }],
    ]);
    expect(await faults({ over: { soort: 'raad', id: 'GM9999' }, regels: [] })).toMatchObject([
      422,
      [{ code: 'onbekend' }],
    ]);
    const bij = { soort: 'lichaam', id: 'eigen-nv' };
    expect(await faults({ over: bij, regels: [{ ...regel(1), waarde: 'veel' }] })).toEqual([
      422,
      [{ veld: 'regels.0.waarde', code: 'bedrag' }],
    ]);
    expect(await faults({ over: bij, regels: [{ veld: 'begroting', jaar: 2028, waarde: 1 }] })).toMatchObject(
      [422, [{ veld: 'regels.0.bron' }]],
    );
    const { id } = (await read(await post({ over: bij, regels: [] }))) as { id: string };
    const ander = await put(id, 1, { over, regels: [] });
    expect([ander.status, (await read(ander)).velden]).toEqual([422, [{ veld: 'over', code: 'vast' }]]);
  });

  it('keeps many at once: all of them, or none', async () => {
    const voor = await readAll();
    const deel = (id: string, waarde: unknown) => ({
      inhoud: { over: { soort: 'lichaam', id: `eigen-${id}` }, regels: [{ ...regel(1), waarde }] },
    });
    const invoer = (delen: unknown, als?: Wie) => post({ delen }, als, `${lijst}/invoer`);
    const fout = await invoer([deel('a', 1), deel('b', 2), deel('c', 'drie')]);
    expect([fout.status, (await read(fout)).velden]).toEqual([
      422,
      [{ veld: 'delen.2.inhoud.regels.0.waarde', code: 'bedrag' }],
    ]);
    expect(await readAll()).toEqual(voor);
    expect((await invoer([deel('a', 1), deel('b', 2)])).status).toBe(204);
    const na = await readAll();
    expect(na.aanvullingen.length).toBe(voor.aanvullingen.length + 2);
    const a = na.aanvullingen.find(({ over: { id } }: { over: { id?: string } }) => id === 'eigen-a');
    const bestaand = { id: a?.stuk, versie: 1 };
    expect((await invoer([{ ...deel('a', 5), bestaand }, deel('d', 4)])).status).toBe(204);
    const laat = await invoer([deel('e', 1), { ...deel('a', 6), bestaand }]);
    expect(laat.status).toBe(412);
    expect(
      (await readAll()).aanvullingen.map(({ over: { id } }: { over: { id?: string } }) => id),
    ).not.toContain('eigen-e');
    // A piece of another organisation is not there for this one.
    const elders = server().addStuk(
      { organisatie: 'geen' },
      { soort: 'aanvulling', titel: 'x', inhoud: deel('a', 1).inhoud },
    );
    expect((await invoer([{ ...deel('a', 7), bestaand: { id: elders, versie: 1 } }])).status).toBe(404);
  });

  it('gives the register with what is added as XML, shows what an export would change, and takes that over', async () => {
    const van = { soort: 'regeling', id: '24203337' };
    const eigen = [{ veld: 'zetels', deelnemer: 'GM0106', waarde: 3, bron }];
    expect((await post({ over: van, regels: eigen })).status).toBe(201);
    const xml = async () => {
      const uit = await server().ask('GET', `${lijst}/register`, { als: 'lezer' });
      expect(uit.headers.get('Content-Type')).toBe('application/xml; charset=utf-8');
      return uit.text();
    };
    const vooraf = async (body: string, als: Wie = 'lezer') => {
      const uit = await server().ask('POST', `${lijst}/register`, { als, body });
      return { status: uit.status, ...(await read(uit)) } as unknown as Record<string, unknown> & {
        delen: object[];
      };
    };
    const heel = await xml();
    // What was planted past the store, more than once, is refused with its place; of what was kept nothing is.
    const eerst = await vooraf(heel);
    expect((eerst.fouten as { code: string }[]).filter(({ code }) => code !== 'dubbel')).toEqual([]);
    expect(eerst).toMatchObject({
      status: 200,
      versie: '2.6.9',
      noot: null,
      regelingen: 1186,
      ontbreekt: 0,
      ongelezen: [],
      regels: [],
      delen: [],
    });
    const [, begin = ''] =
      /(<p:gemeenschappelijkeRegeling p:systeemId="24203337"><p:titel>)/u.exec(heel) ?? [];
    const anders = heel.replace(begin, `${begin}Nieuwe `);
    const plan = await vooraf(anders);
    expect(plan).toMatchObject({
      regels: [
        {
          over: van,
          regel: {
            veld: 'naam',
            waarde: expect.stringMatching(/^Nieuwe /u) as string,
            bron: { tekst: 'register-export' },
          },
          stand: 'nieuw',
          was: expect.not.stringMatching(/^Nieuwe /u) as string,
        },
      ],
      delen: [{ bestaand: { versie: 1 } }],
    });
    // What is shown can be kept as it is; then there is nothing left to take over.
    expect((await post({ delen: plan.delen }, 'lezer', `${lijst}/invoer`)).status).toBe(403);
    expect((await post({ delen: plan.delen }, 'griffier', `${lijst}/invoer`)).status).toBe(204);
    expect(await vooraf(anders)).toMatchObject({ regels: [], delen: [] });
    expect(await vooraf(await xml())).toMatchObject({ regels: [], delen: [] });
    expect(await xml()).toContain(`${begin}Nieuwe `);
    const stuk = (await readAll()).aanvullingen.find((een) => (een.over as { id: string }).id === van.id);
    expect(stuk?.regels).toMatchObject([
      { veld: 'zetels', bron, sinds: 1 },
      { veld: 'naam', sinds: 2 },
    ]);
  });

  it('says where an export cannot be read', async () => {
    const fout = async (body: string) => {
      const uit = await server().ask('POST', `${lijst}/register`, { als: 'griffier', body });
      return [uit.status, (await read(uit)).velden];
    };
    expect(await fout('<a>\n<b></a>')).toEqual([422, [{ veld: 'regel 2', code: 'geen-xml' }]]);
    expect(await fout('<!DOCTYPE a []><a/>')).toEqual([422, [{ veld: 'regel 1', code: 'doctype' }]]);
    expect(await fout('<a/>')).toEqual([422, [{ veld: 'regel 1', code: 'geen-register' }]]);
  });
}
