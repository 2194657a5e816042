// Before a task moves, over HTTP and on the shipped register.

import { expect, it } from 'vitest';
import { addressOf } from '../hulp/gedeeld.ts';

async function ask(vraag: Record<string, string>) {
  const delen = new URLSearchParams({
    taken: 'schuldhulp',
    gemeenten: 'GM1581,GM0355',
    vorm: 'openbaar lichaam',
    ingang: '2028-01-01',
    vandaag: '2027-03-01',
    ...vraag,
  });
  const antwoord = await fetch(`${await addressOf('server')}/api/v1/overheveling?${delen.toString()}`);
  return { status: antwoord.status, body: (await antwoord.json()) as Record<string, unknown> };
}

it('counts the steps back from the day on which it takes effect', async () => {
  const { body } = await ask({});
  expect(body).toMatchObject({
    kan: true,
    vroegst: '2027-04-29',
    gevolgen: ['eigen-bestuur'],
    gemeenten: [{ naam: 'Zeist' }, { naam: 'Utrechtse Heuvelrug' }],
  });
  const dagen = (body.stappen as { stap: string; uiterlijk: string }[]).map((s) => [s.stap, s.uiterlijk]);
  expect(dagen).toEqual([
    ['ontwerp', '2027-11-03'],
    ['zienswijze', '2027-12-29'],
    ['toestemming', '2027-12-29'],
    ['besluit', '2027-12-30'],
    ['bekendmaking', '2027-12-31'],
    ['ingang', '2028-01-01'],
  ]);
});

it('names who does it now, the region of the law and the last money that is known', async () => {
  const { body } = await ask({
    taken: 'schuldhulp,veilig_thuis,maatschappelijke_opvang',
    gemeenten: 'GM0344,GM1581',
  });
  expect(body.taken).toMatchObject([
    {
      dragers: [{ naam: 'Regionale Dienst Werk en Inkomen Kromme Rijn Heuvelrug', anderen: 4 }],
      zonder: [{ naam: 'Utrecht' }],
      regios: null,
      geld: null,
    },
    { regios: [{ naam: 'Utrecht', erin: 2, totaal: 26 }], dragers: [] },
    { geld: { jaar: 2011, gemeenten: [{ naam: 'Utrecht' }] } },
  ]);
});

it('says what is not known, and which field is wrong', async () => {
  expect(await ask({ taken: 'dijkbewaking' })).toMatchObject({
    status: 404,
    body: { code: 'onbekende-wetstaak', taak: 'dijkbewaking' },
  });
  expect(await ask({ gemeenten: 'GM0457' })).toMatchObject({ status: 404 });
  expect(await ask({ ingang: '2028-02-30' })).toMatchObject({
    status: 400,
    body: { fouten: [{ veld: 'ingang' }] },
  });
  expect(await ask({ vorm: 'bv' })).toMatchObject({ status: 400, body: { fouten: [{ veld: 'vorm' }] } });
});
