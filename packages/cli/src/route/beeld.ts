/** A route and the tafels of all gemeenten as text for people. */
import type { RouteWeergave, TweedePlaats, VersnipperingAntwoord } from '@samenhang/core';
import { tabel, toonAantal, toonGetal, toonMet } from '../uitvoer/index.ts';
import {
  beslisserwoord,
  plaatswoord,
  regelwoord,
  toonGemiddeld,
  toonTafels,
  waaromwoord,
} from './woorden.ts';

type Kaart = RouteWeergave['kaarten'][number];
type Werkgebied = Kaart['werkgebied'];
type Kandidaat = RouteWeergave['regisseur']['kandidaten'][number];

function describeWho({ wieBeslist, organisatie }: Pick<Kaart, 'wieBeslist' | 'organisatie'>): string {
  if (organisatie !== null) return organisatie;
  return wieBeslist.map((b) => beslisserwoord[b as keyof typeof beslisserwoord]).join(' en ');
}

function describeWhere(werkgebied: Werkgebied, plaats: string, jaar: number): string {
  switch (werkgebied.soort) {
    case 'lokaal':
      return plaats;
    case 'landelijk':
      return 'heel Nederland';
    case 'persoon':
      return 'gaat met u mee';
    case 'onbekend':
      return werkgebied.waarom === 'geen-regio'
        ? `geen regio (${werkgebied.indeling})`
        : `regio niet bekend (${werkgebied.indeling})`;
    case 'regio': {
      const { regios, waarommeer, oorsprongjaar } = werkgebied;
      const namen = regios.map((r) => r.naam).join(' / ');
      const noten = [
        ...(waarommeer === null ? [] : [waaromwoord[waarommeer]]),
        ...(oorsprongjaar === jaar ? [] : [`van ${oorsprongjaar}`]),
      ];
      return noten.length === 0 ? namen : `${namen} (${noten.join('; ')})`;
    }
  }
}

function describeKaarten({ kaarten, jaar }: RouteWeergave): string[] {
  const uniek = new Map(kaarten.map((k) => [`${k.taak} ${k.plaats.code}`, k]));
  return [
    'Wie, waar, volgens welke wet',
    ...tabel(
      [{ kop: 'taak' }, { kop: 'wie' }, { kop: 'waar' }, { kop: 'wet' }],
      [...uniek.values()].map((k) => [
        k.naam,
        describeWho(k),
        describeWhere(k.werkgebied, k.plaats.naam, jaar),
        k.artikel === null ? k.wet : `${k.wet}, artikel ${k.artikel}`,
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

function nameOf({ beslisser, gemeente, organisatie, regio }: Kandidaat): string {
  if (gemeente) return `${beslisserwoord[beslisser]} van ${gemeente.naam}`;
  return (
    organisatie ?? (regio ? `${beslisserwoord[beslisser]} van ${regio.naam}` : beslisserwoord[beslisser])
  );
}

function describeRegisseur({ regisseur: { kandidaten, tafels, van } }: RouteWeergave): string[] {
  if (kandidaten.length === 0) return [];
  const namen = kandidaten.map(nameOf).join(', ');
  const hoe = `aan ${tafels} van de ${toonMet(van, 'tafel', 'tafels')}`;
  return [
    kandidaten.length === 1
      ? `Voorstel voor de regie: ${namen}. Die zit ${hoe}, meer dan elke andere partij.`
      : `Voor de regie is er geen partij die vaker aan tafel zit dan elke andere. Gelijk, ${hoe}: ${namen}.`,
  ];
}

function describeNoten({ kaarten, nietVanKracht, datum }: RouteWeergave): string[] {
  const aangenomen = kaarten.filter((k) => k.aangenomen);
  const plaatsen = [...new Set(aangenomen.map((k) => k.woonplaatsregel))].flatMap((r) =>
    r === null ? [] : [regelwoord[r as keyof typeof regelwoord]],
  );
  const twijfels = new Map(
    kaarten.flatMap((k) => (k.twijfel === null ? [] : [[k.naam, k.twijfel] as const])),
  );
  return [
    ...(plaatsen.length === 0
      ? []
      : [
          `Let op: hier telt misschien een andere plaats dan de woonplaats (${plaatsen.join('; ')}). Geef die op.`,
        ]),
    ...[...twijfels].map(([naam, twijfel]) => `Onzeker bij ${naam}: ${twijfel}`),
    ...(nietVanKracht.length === 0
      ? []
      : [`Niet van kracht op ${datum}: ${[...new Set(nietVanKracht.map((t) => t.taak))].join(', ')}.`]),
  ];
}

export function describeRoute(weergave: RouteWeergave, plaats: string): string[] {
  const { aantalTafels, wetten, beslissers, raden, woonplaatsregels, kaarten } = weergave;
  const anders = [...new Set(kaarten.map((k) => k.plaatssoort))].filter((s) => s !== 'woonplaats');
  const tellingen = [
    toonMet(wetten.length, 'wet', 'wetten'),
    toonMet(beslissers.length, 'soort opdrachtgever', 'soorten opdrachtgevers'),
    toonMet(woonplaatsregels.length, 'regel over de woonplaats', 'regels over de woonplaats'),
    toonMet(raden.zeker.length, 'raad die meebeslist', 'raden die meebeslissen'),
  ];
  const noten = describeNoten(weergave);
  const regie = describeRegisseur(weergave);
  return [
    `Wie is hier verantwoordelijk? ${plaats}, ${weergave.jaar}`,
    `Tafels: ${toonTafels(aantalTafels)}. Daarbij: ${tellingen.join(', ')}.`,
    ...anders.map((s) => `Ook telt ${plaatswoord[s as TweedePlaats]}.`),
    '',
    ...describeKaarten(weergave),
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
    ...(recept.ontbreekt.length === 0 ? [] : [`Let op: niet in het pakket: ${recept.ontbreekt.join(', ')}.`]),
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
