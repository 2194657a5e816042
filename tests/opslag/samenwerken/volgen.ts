// Two people follow one design, each at a server of their own on the same database.

import { expect, it } from 'vitest';
import { aDesign, wachtwoord } from '../../api/rechten/proef.ts';
import { addPersoon, type Proefplaats } from '../databases.ts';
import { Bezoeker, start } from '../dienst.ts';

interface Stand {
  readonly versie: number;
  readonly door: string | null;
  readonly opmerkingen: string;
  readonly aanwezig: readonly { readonly naam: string; readonly uzelf: boolean }[];
}

/** What comes by a stream of events, one after another. */
class Stroom {
  laatste = '';
  private readonly lezer: ReadableStreamDefaultReader<Uint8Array>;
  private rest = '';

  constructor({ body }: Response) {
    if (!body) throw new Error('no stream');
    this.lezer = body.getReader();
  }

  /** The next event, past signs of life; undefined where it ended. */
  async next(): Promise<Stand | undefined> {
    const tekst = new TextDecoder();
    for (;;) {
      const einde = this.rest.indexOf('\n\n');
      if (einde >= 0) {
        const [id, data] = this.rest.slice(0, einde).split('\n');
        this.rest = this.rest.slice(einde + 2);
        if (data === undefined) continue;
        this.laatste = id?.replace('id: ', '') ?? '';
        return JSON.parse(data.replace('data: ', '')) as Stand;
      }
      const { done, value } = await this.lezer.read();
      if (done) return undefined;
      this.rest += tekst.decode(value, { stream: true });
    }
  }

  /** The first that is so: what comes before it is passed over. */
  async until(zo: (stand: Stand) => boolean): Promise<Stand | undefined> {
    for (let stand = await this.next(); stand; stand = await this.next()) if (zo(stand)) return stand;
    return undefined;
  }

  close = () => this.lezer.cancel();
}

const names = ({ aanwezig }: Stand) => aanwezig.map(({ naam, uzelf }) => `${naam}${uzelf ? ' (u)' : ''}`);

/** What two servers on one database tell who follows, whatever the database. */
export function testMeekijken(maak: () => Promise<Proefplaats>): void {
  it('tells who works on a design of each other and of what they did, at two servers on one database', async () => {
    const proef = await maak();
    const [hier, daar] = [await start(proef.plaats), await start(proef.plaats)];
    const [anna, bo] = [new Bezoeker(hier.server.url), new Bezoeker(daar.server.url)];
    try {
      await anna.signUp(hier.eersteLink);
      await addPersoon(proef, 'bo');
      await proef.sql(
        `insert into inlogwijze (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
         select 'in-bo', 'bo', 'credential', 'bo', password, "createdAt", "updatedAt" from inlogwijze`,
        `insert into lid (persoon, organisatie, rol) select 'bo', id, 'adviseur' from organisatie`,
      );
      await bo.signIn('bo@voorbeeld.nl', wachtwoord);
      const [wij] = await proef.sql('select id from organisatie');
      const ontwerp = { soort: 'ontwerp', titel: 'Onze kaart', inhoud: await aDesign() };
      const gemaakt = await anna.ask('POST', '/mijn/stukken', { ...ontwerp, organisatie: wij?.id });
      const { id } = (await gemaakt.json()) as { id: string };
      const pad = `/mijn/stukken/${id}`;

      const bijAnna = new Stroom(await anna.ask('GET', `${pad}/stand`));
      expect(await bijAnna.next()).toMatchObject({ versie: 1, door: 'Anna', doorU: true });
      const bijBo = new Stroom(await bo.ask('GET', `${pad}/stand`));
      expect(names((await bijBo.next()) as Stand)).toEqual(['Anna', 'Naam van bo (u)']);
      const samen = await bijAnna.until(({ aanwezig }) => aanwezig.length === 2);
      expect(names(samen as Stand)).toEqual(['Anna (u)', 'Naam van bo']);

      // What one keeps, the other hears; who was too late gets both.
      const { soort: _, ...schrijven } = ontwerp;
      const vanBo = await bo.ask('PUT', pad, { ...schrijven, titel: 'Van Bo' }, { 'If-Match': '"v1"' });
      expect(vanBo.status).toBe(200);
      expect(await bijAnna.until(({ versie }) => versie === 2)).toMatchObject({
        door: 'Naam van bo',
        doorU: false,
      });
      const teLaat = await anna.ask('PUT', pad, schrijven, { 'If-Match': '"v1"' });
      expect(teLaat.status).toBe(412);
      expect(await teLaat.json()).toMatchObject({ huidig: { titel: 'Van Bo', versie: 2 } });
      expect(await bo.statusOf('POST', `${pad}/opmerkingen`, { tekst: 'Kijk eens' })).toBe(204);
      expect(await bijAnna.until(({ opmerkingen }) => opmerkingen !== '')).toBeDefined();

      // Who comes back with what they saw last, hears nothing until there is something else.
      await bijAnna.close();
      await bijBo.until(({ aanwezig }) => aanwezig.length === 1);
      const gezien = new Stroom(await anna.ask('GET', `${pad}/stand`));
      await gezien.until(({ aanwezig }) => aanwezig.length === 2);
      await bijBo.until(({ aanwezig }) => aanwezig.length === 2);
      await gezien.close();
      await bijBo.until(({ aanwezig }) => aanwezig.length === 1);
      const verder = { 'Last-Event-ID': gezien.laatste };
      const weer = new Stroom(await anna.ask('GET', `${pad}/stand`, undefined, verder));
      await bijBo.until(({ aanwezig }) => aanwezig.length === 2);
      // Who signs out is told nothing more, and is there no longer.
      expect(await bo.statusOf('POST', '/aanmelding/einde')).toBe(200);
      expect(await bijBo.until(() => false)).toBeUndefined();
      expect(names((await weer.next()) as Stand)).toEqual(['Anna (u)']);
      expect(await proef.sql('select persoon from aanwezig')).toHaveLength(1);
    } finally {
      await Promise.all([hier.server.close(), daar.server.close()]);
    }
  });
}
