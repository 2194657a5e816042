// A server on each kind of database, and who sits at it: a griffier and a member of the council of one gemeente, and the
// griffier of another.

import { rm } from 'node:fs/promises';
import { alles } from '../hulp/verder.ts';
import {
  addPersoon,
  filePlace,
  makeDir,
  type Proefplaats,
  packagedPrograms,
  startServer as startPostgres,
  storePlace,
} from '../opslag/databases.ts';
import { addOrganisatie } from '../opslag/organisaties.ts';

export interface Plek {
  readonly proef: Proefplaats;
  stop(): Promise<void>;
}

function inBestand(): Promise<Plek> {
  const dir = makeDir();
  const stop = () => rm(dir, { recursive: true });
  return Promise.resolve({ proef: filePlace(dir), stop });
}

async function inPostgres(): Promise<Plek> {
  const dir = makeDir();
  const server = await startPostgres(await packagedPrograms(dir), dir);
  return { proef: await storePlace(server), stop: () => server.stop() };
}

const wachtwoord = 'paard batterij nietje juist';
/** Who is signed in as whom: the cookies of a session. */
type Sessie = readonly { readonly name: string; readonly value: string }[];

const sessionOf = (antwoord: Response): Sessie =>
  antwoord.headers.getSetCookie().map((regel) => {
    const [paar = ''] = regel.split(';');
    const plek = paar.indexOf('=');
    return { name: paar.slice(0, plek), value: paar.slice(plek + 1) };
  });

/** The first account comes by the link of the server; all others have its password, hashed once. */
export async function addMensen({ sql, ...rest }: Proefplaats, adres: string, sleutel: string) {
  const send = async (pad: string, body: object) =>
    sessionOf(
      await fetch(`${adres}/api/v1${pad}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: adres },
        body: JSON.stringify(body),
      }),
    );
  const griffier = await send('/aanmelding/eerste', {
    sleutel,
    naam: 'Gea Griffier',
    email: 'gea@voorbeeld.nl',
    wachtwoord,
    organisatie: { naam: 'Gemeente Assen', soort: 'gemeente' },
  });
  const proef = { sql, ...rest };
  for (const id of ['rik', 'bo']) {
    await addPersoon(proef, id);
    await sql(
      `insert into inlogwijze (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
       select '${id}', '${id}', 'credential', '${id}', password, "createdAt", "updatedAt" from inlogwijze
       where "userId" not in ('rik', 'bo')`,
    );
  }
  await sql(`insert into lid (persoon, organisatie, rol) select 'rik', id, 'raadslid' from organisatie`);
  await addOrganisatie(proef, 'tynaarlo', { bo: 'griffier' });
  await sql(
    `update organisatie set naam = 'Gemeente Tynaarlo' where id = 'tynaarlo'`,
    `update organisatie set code = 'GM0106' where naam = 'Gemeente Assen'`,
  );
  const enter = (wie: string) => send('/aanmelding', { email: `${wie}@voorbeeld.nl`, wachtwoord });
  return { griffier, raadslid: await enter('rik'), buur: await enter('bo') };
}

export const beidePlekken = [
  { naam: 'een bestand', maak: inBestand, lang: true },
  { naam: 'PostgreSQL', maak: inPostgres, lang: false },
];

/**
 * What a store does is asked of both kinds in every run (tests/opslag), and of one journey (samenspraak) so is all from
 * the page to the table; `npm run beproeving` walks every journey on both.
 */
export const plekken = alles ? beidePlekken : beidePlekken.slice(0, 1);

export type Mensen = Awaited<ReturnType<typeof addMensen>>;
