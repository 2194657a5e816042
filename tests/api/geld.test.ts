import { expect, it } from 'vitest';
import { addressOf } from '../hulp/gedeeld.ts';

interface Antwoord {
  readonly onderwerpen?: readonly { readonly regels: number }[];
  readonly kenmerken?: readonly { readonly kenmerk: string; readonly soort: string }[];
  readonly gemeenten?: readonly {
    readonly code: string;
    readonly naam: string;
    readonly waarde: number | null;
  }[];
  readonly ontvangers?: readonly { readonly regels?: number }[];
  readonly bedragen?: readonly {
    readonly onderwerp: string;
    readonly jaar: number | null;
    readonly euro: number;
    readonly aandeel: number;
  }[];
  readonly sleutels?: readonly { readonly deelnemers: readonly object[] }[];
  readonly taakvelden?: readonly { readonly taakveld: string; readonly voorheen: string }[];
  readonly groepen?: readonly object[];
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

it('has the task fields of the social domain, with the number that each was split from', async () => {
  const { taakvelden = [] } = (await ask('taakvelden')).body;
  expect(taakvelden).toHaveLength(20);
  expect(taakvelden).toContainEqual(
    expect.objectContaining({
      taakveld: '6.81a',
      naam: 'Beschermd wonen (Wmo)',
      voorheen: '6.81',
      vanaf: 2023,
    }),
  );
  const gesplitst = taakvelden.filter(({ voorheen }) => voorheen === '6.81');
  expect(gesplitst.map(({ taakveld }) => taakveld)).toEqual(['6.81a', '6.81b']);
});

it('has the key figures by which money can be divided, carried through herindelingen and named as such', async () => {
  const { kenmerken = [] } = (await ask('kerncijfers')).body;
  expect(kenmerken.filter(({ soort }) => soort === 'aantal').map(({ kenmerk }) => kenmerk)).toEqual([
    'ao_personen',
    'aow_personen',
    'bijstand_personen',
    'huishoudens',
    'inwoners',
    ...['0_4', '10_14', '15_19', '20_24', '25_44', '45_64', '5_9', '65_79', '80_plus'].map(
      (x) => `leeftijd_${x}`,
    ),
    'mannen',
    'oppervlakte_land',
    'oppervlakte_totaal',
    'oppervlakte_water',
    'vrouwen',
    'woningen',
    'ww_personen',
  ]);
  const { gemeenten = [], ...kop } = (await ask('kerncijfers/huishoudens?jaar=2026')).body;
  expect(kop).toMatchObject({
    van: 2015,
    jaar: 2026,
    eenheid: 'huishoudens',
    bron: expect.stringContaining('CBS') as string,
  });
  const of = (code: string) => gemeenten.find((g) => g.code === code);
  expect(of('GM0355')).toMatchObject({ naam: 'Zeist', basis: 'waargenomen' });
  // Haaren was divided over four in 2021: nobody knows which households went where.
  expect(of('GM0865')).toMatchObject({ naam: 'Vught', waarde: null, basis: null });
  const toen = (await ask('kerncijfers/huishoudens?jaar=2015')).body.gemeenten ?? [];
  const som = ['Heerhugowaard', 'Langedijk'].reduce(
    (totaal, naam) => totaal + (toen.find((g) => g.naam === naam)?.waarde ?? Number.NaN),
    0,
  );
  expect(of('GM1980')).toEqual({ code: 'GM1980', naam: 'Dijk en Waard', waarde: som, basis: 'afgeleid' });
});

it('has all amounts of one recipient, under every name, and says which share and how much per inhabitant', async () => {
  const { body } = await ask('bedragen?ontvanger=den%20haag');
  expect(body).toMatchObject({
    sleutel: 'GM0518',
    namen: expect.arrayContaining(['Den Haag', '’s-Gravenhage']) as string[],
  });
  const opvang = body.bedragen?.find((b) => b.onderwerp === 'Maatschappelijke opvang' && b.jaar === 2010);
  expect(opvang).toMatchObject({ totaal: 307_828_115, inwonersjaar: 2011 });
  expect(opvang?.aandeel).toBeCloseTo((opvang?.euro ?? 0) / 307_828_115, 12);
  const { body: alle } = await ask('ontvangers');
  expect(alle.ontvangers?.reduce((som, { regels = 0 }) => som + regels, 0)).toBe(9374);
});

it('has the 46 known keys of the register, and the ten groups of which the first day is not known', async () => {
  const { sleutels = [] } = (await ask('sleutels')).body;
  expect(sleutels.reduce((som, { deelnemers }) => som + deelnemers.length, 0)).toBe(46);
  const { body } = await ask('urgentie?datum=2026-11-30');
  expect(body).toMatchObject({ plichtVanaf: null });
  expect(body.groepen).toHaveLength(10);
  expect((await ask('urgentie?datum=2026-06-30')).body.groepen).toEqual([]);
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
  ['bedragen?ontvanger=Zeitst', 404, { code: 'onbekende-ontvanger', bedoeld: 'Zeist' }],
  ['bedragen?ontvanger=Utrecht', 404, { code: 'ontvanger-meerdere' }],
  ['bedragen', 400, { code: 'ongeldige-invoer' }],
  ['urgentie?datum=2026-02-31', 400, { code: 'ongeldige-invoer' }],
  ['uitkeringen', 400, { code: 'ongeldige-invoer' }],
  ['kerncijfers/huishouden', 404, { code: 'onbekend-kerncijfer', bedoeld: 'huishoudens' }],
  ['kerncijfers/huishoudens?van=2016', 404, { code: 'kerncijfer-ander-jaar', jaren: [2015] }],
])('says what is wrong with %s', async (pad, status, body) => {
  expect(await ask(pad)).toMatchObject({ status, body });
});
