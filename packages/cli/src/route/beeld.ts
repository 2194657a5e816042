/** A route and the tafels of all gemeenten as text for people. */
import type {
  Beslisser,
  RouteWeergave,
  TweedePlaats,
  VersnipperingAntwoord,
  Woonplaatsregel,
} from '@samenhang/core';
import { describePartij, hoofdletter, nl, opsomming } from '@samenhang/taal';
import { tabel, toonAantal, toonGetal, toonMet } from '../uitvoer/index.ts';
import { toonGemiddeld, toonTafels } from './woorden.ts';

const { route: zinnen, versnippering } = nl;

type Kaart = RouteWeergave['kaarten'][number];
type Werkgebied = Kaart['werkgebied'];

function describeWho({ wieBeslist, organisatie }: Pick<Kaart, 'wieBeslist' | 'organisatie'>): string {
  if (organisatie !== null) return organisatie;
  return opsomming(
    'nl',
    wieBeslist.map((b) => zinnen.beslissers[b as Beslisser]),
  );
}

function describeWhere(werkgebied: Werkgebied, plaats: string, jaar: number): string {
  const { kaart } = zinnen;
  switch (werkgebied.soort) {
    case 'lokaal':
      return plaats;
    case 'landelijk':
      return kaart.landelijk;
    case 'persoon':
      return kaart.persoon;
    case 'onbekend':
      return werkgebied.waarom === 'deels-bekend'
        ? `${kaart.onbekend} (${werkgebied.indeling}, deels bekend)`
        : `${kaart.onbekend} (${werkgebied.indeling})`;
    case 'regio': {
      const { regios, waarommeer, oorsprongjaar } = werkgebied;
      const namen = opsomming(
        'nl',
        regios.map((r) => r.naam),
        waarommeer === null || waarommeer === 'overlap' ? 'en' : 'of',
      );
      return oorsprongjaar === jaar ? namen : `${namen} (van ${oorsprongjaar})`;
    }
  }
}

function describeKaarten({ kaarten, jaar }: RouteWeergave): string[] {
  const uniek = new Map(kaarten.map((k) => [`${k.taak} ${k.plaats.code}`, k]));
  return [
    zinnen.kaart.kop,
    ...tabel(
      [{ kop: 'taak' }, { kop: 'wie' }, { kop: 'waar' }, { kop: 'wet' }],
      [...uniek.values()].map((k) => [
        k.naam,
        describeWho(k),
        describeWhere(k.werkgebied, k.plaats.naam, jaar),
        k.artikel === null
          ? `${k.wet} (${zinnen.kaart.geenArtikel})`
          : zinnen.kaart.artikel(k.wet, k.artikel),
      ]),
    ),
  ];
}

/** How many gemeenten a tafel is about; none for a body of the whole country, or where it is not known. */
function countOf({ kennis, opties }: RouteWeergave['tafels'][number]): string {
  const bekend = kennis !== 'onbekend' && opties.some((o) => o.length > 0);
  return bekend ? opties.map((o) => toonAantal(o.length)).join(' of ') : '–';
}

function describeTafels({ tafels }: RouteWeergave): string[] {
  return [
    'Tafels',
    ...tabel(
      [{ kop: 'wie' }, { kop: 'gemeenten', rechts: true }, { kop: 'regio' }, { kop: 'taken' }],
      tafels.map((t) => [
        describeWho({ wieBeslist: t.beslissers, organisatie: t.organisatie }),
        countOf(t),
        t.kennis === 'onbekend'
          ? 'niet bekend'
          : [...new Set(t.regios.map((r) => r.naam))].join(t.kennis === 'een-van' ? ' of ' : ', '),
        t.taken.join(', '),
      ]),
    ),
  ];
}

function describeRegisseur({ regisseur: { kandidaten, tafels, van } }: RouteWeergave): string[] {
  if (kandidaten.length === 0) return [];
  const namen = kandidaten.map((k) => describePartij(nl, k));
  const aantallen = [toonAantal(tafels), toonAantal(van)] as const;
  const { kop, een, meer } = zinnen.regie;
  return [
    kop,
    `  ${namen.length === 1 ? een(hoofdletter(namen[0] ?? ''), ...aantallen) : meer(opsomming('nl', namen), ...aantallen)}`,
  ];
}

/** Why a place lies in more than one regio, a sentence for each reason. */
function explainMeer({ kaarten }: RouteWeergave): string[] {
  return [
    ...new Set(
      kaarten.flatMap(({ werkgebied, plaats }) =>
        werkgebied.soort === 'regio' && werkgebied.waarommeer !== null
          ? [zinnen.kaart[werkgebied.waarommeer](plaats.naam)]
          : [],
      ),
    ),
  ];
}

function describeNoten(weergave: RouteWeergave): string[] {
  const { kaarten, nietVanKracht, jaar } = weergave;
  const regels = new Set(kaarten.flatMap((k) => (k.aangenomen ? [k.woonplaatsregel] : [])));
  const plaatsen = [...regels].flatMap((r) => (r === null ? [] : [zinnen.regels[r as Woonplaatsregel]]));
  const twijfels = new Map(
    kaarten.flatMap((k) => (k.twijfel === null ? [] : [[k.naam, k.twijfel] as const])),
  );
  const taken = [...new Set(nietVanKracht.map((t) => t.taak))].join(', ');
  return [
    ...explainMeer(weergave),
    ...(plaatsen.length === 0
      ? []
      : [
          'Let op: hier telt misschien een andere plaats dan de woonplaats. Geef die op.',
          ...plaatsen.map((zin) => `  ${zin}`),
        ]),
    ...[...twijfels].map(([naam, twijfel]) => `Onzeker bij ${naam}: ${twijfel}`),
    ...(taken === '' ? [] : [zinnen.antwoord.nietVanKracht(taken, String(jaar))]),
  ];
}

/** A route as text; `naast` are the lines about who carries it out, under the cards. */
export function describeRoute(weergave: RouteWeergave, plaats: string, naast: readonly string[]): string[] {
  const { aantalTafels, wetten, beslissers, raden, woonplaatsregels, kaarten } = weergave;
  const anders = [...new Set(kaarten.map((k) => k.plaatssoort))].filter((s) => s !== 'woonplaats');
  const tellingen = [
    zinnen.antwoord.wetten(toonAantal(wetten.length)),
    zinnen.antwoord.soorten(toonAantal(beslissers.length)),
    toonMet(woonplaatsregels.length, 'regel over de woonplaats', 'regels over de woonplaats'),
    toonMet(raden.zeker.length, 'raad die meebeslist', 'raden die meebeslissen'),
  ];
  const noten = describeNoten(weergave);
  const regie = describeRegisseur(weergave);
  return [
    `Wie is hier verantwoordelijk? ${plaats}, ${weergave.jaar}`,
    `Tafels: ${toonTafels(aantalTafels)}. Daarbij: ${tellingen.join(', ')}.`,
    ...anders.map((s) => zinnen.tweede.waarom[s as TweedePlaats]),
    '',
    ...describeKaarten(weergave),
    ...naast,
    '',
    ...describeTafels(weergave),
    ...(regie.length === 0 ? [] : ['', ...regie]),
    ...(noten.length === 0 ? [] : ['', ...noten]),
    '',
    `Telregel: ${weergave.telregel}.`,
  ];
}

/** The mean first, then what explains it, then every gemeente from most to fewest tafels. */
export function describeVersnippering(body: {
  readonly recept: Pick<VersnipperingAntwoord['recept'], 'jaar' | 'telregel'> & {
    readonly ontbreekt: readonly string[];
  };
  readonly gemiddelde: VersnipperingAntwoord['gemiddelde'];
  readonly huishoudens: readonly Pick<
    VersnipperingAntwoord['huishoudens'][number],
    'huishouden' | 'naam' | 'gemiddelde'
  >[];
  readonly bijdragen: readonly {
    readonly taken: readonly string[];
    readonly indeling: string | null;
    readonly bijdrage: number;
  }[];
  readonly gemeenten: readonly Pick<
    VersnipperingAntwoord['gemeenten'][number],
    'code' | 'naam' | 'gemiddelde'
  >[];
}): string[] {
  const { recept, huishoudens, gemeenten } = body;
  const opVolgorde = [...gemeenten].sort(
    (a, b) => b.gemiddelde.min - a.gemiddelde.min || b.gemiddelde.max - a.gemiddelde.max,
  );
  return [
    `Tafels van ${toonMet(huishoudens.length, 'voorbeeldhuishouden', 'voorbeeldhuishoudens')} in ${toonMet(gemeenten.length, 'gemeente', 'gemeenten')}, ${recept.jaar}: gemiddeld ${toonGemiddeld(body.gemiddelde)}`,
    ...(recept.ontbreekt.length === 0 ? [] : [versnippering.ontbreekt(opsomming('nl', recept.ontbreekt))]),
    '',
    'Huishoudens',
    ...tabel(
      [{ kop: 'huishouden' }, { kop: 'tafels', rechts: true }, { kop: '' }],
      huishoudens.map((h) => [h.huishouden, toonGemiddeld(h.gemiddelde), h.naam]),
    ),
    '',
    'Wat het verklaart (zoveel tafels minder zonder deze taken)',
    ...tabel(
      [{ kop: 'tafels', rechts: true }, { kop: 'indeling' }, { kop: 'taken' }],
      body.bijdragen.map((b) => [toonGetal(b.bijdrage, 2), b.indeling ?? '–', b.taken.join(', ')]),
    ),
    '',
    'Gemeenten, de meeste tafels eerst',
    ...tabel(
      [{ kop: 'code' }, { kop: 'naam' }, { kop: 'tafels', rechts: true }],
      opVolgorde.map((g) => [g.code, g.naam, toonGemiddeld(g.gemiddelde)]),
    ),
    '',
    `Telregel: ${recept.telregel}.`,
  ];
}
