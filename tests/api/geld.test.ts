import { expect, it } from 'vitest';
import { addressOf } from '../hulp/gedeeld.ts';

interface Antwoord {
  readonly onderwerpen?: readonly { readonly regels: number }[];
  readonly ontvangers?: readonly object[];
}

async function ask(pad: string) {
  const antwoord = await fetch(`${await addressOf('server')}/api/v1/geld/${pad}`);
  return { status: antwoord.status, body: (await antwoord.json()) as Antwoord };
}

it('has the 9,374 amounts by subject', async () => {
  const { onderwerpen = [] } = (await ask('onderwerpen')).body;
  expect(onderwerpen.reduce((som, { regels }) => som + regels, 0)).toBe(9374);
});

it('has the 43 amounts of opvang in 2010, together what the decree says', async () => {
  const { body } = await ask('uitkeringen?onderwerp=maatschappelijke%20opvang&jaar=2010');
  expect(body).toMatchObject({
    som: 307_828_115,
    besluittotaal: 307_828_115,
    klopt: true,
    inwonersjaar: 2011,
  });
  expect(body.ontvangers).toHaveLength(43);
  expect(body.ontvangers).toContainEqual(
    expect.objectContaining({ gemeente: 'GM0344', ontvanger: 'Utrecht', euro: 15_523_508 }),
  );
});

it.each([
  [
    'uitkeringen?onderwerp=vrouwenopfang&jaar=2010',
    404,
    { code: 'onbekende-uitkering', bedoeld: 'Vrouwenopvang' },
  ],
  ['uitkeringen?onderwerp=opvang&jaar=2010', 404, { code: 'uitkering-meerdere' }],
  [
    'uitkeringen?onderwerp=vrouwenopvang&jaar=1999',
    404,
    { code: 'uitkering-ander-jaar', jaren: [2010, 2011, 2012, 2013] },
  ],
  ['uitkeringen?onderwerp=TSIOC&jaar=2010', 404, { code: 'uitkering-ander-jaar', jaren: [] }],
  ['uitkeringen?onderwerp=opvang&jaar=nu', 400, { code: 'ongeldige-invoer' }],
  ['uitkeringen', 400, { code: 'ongeldige-invoer' }],
])('says what is wrong with %s', async (pad, status, body) => {
  expect(await ask(pad)).toMatchObject({ status, body });
});
