/** What stands beside the cards of a route: who carries it out, the articles as links, the desk, what one can say. */
import type { Atlas, Route, RouteWeergave } from '@samenhang/core';
import {
  datumInWoorden,
  maakGetallen,
  nl,
  rolTekst,
  type Spraak,
  uitvoerders,
  zegZinnen,
} from '@samenhang/taal';
import { en } from '@samenhang/taal/en';
import { tabel } from '../uitvoer/index.ts';

const { uitvoering: zinnen } = nl;

/** A card with its sentences. */
export type Kaartregel = RouteWeergave['kaarten'][number] & {
  readonly zeggen: { readonly nl: readonly string[]; readonly en: readonly string[] };
  readonly rolzin: string;
  readonly redenen: readonly string[];
};

function toSpraak(atlas: Atlas, taal: Spraak['taal']): Spraak {
  return { t: taal === 'nl' ? nl : en, taal, getal: maakGetallen(taal), atlas };
}

/** The cards of a view, with the sentences that are made of them. */
export function addZinnen(atlas: Atlas, route: Route, { kaarten }: RouteWeergave): readonly Kaartregel[] {
  const [nederlands, engels] = [toSpraak(atlas, 'nl'), toSpraak(atlas, 'en')];
  return kaarten.flatMap((weergave, i) => {
    const kaart = route.kaarten[i];
    if (!kaart) return [];
    const tafels = route.tafels.filter((t) => kaart.tafels.includes(t.sleutel));
    return [
      {
        ...weergave,
        zeggen: { nl: zegZinnen(nederlands, kaart, tafels), en: zegZinnen(engels, kaart, tafels) },
        rolzin: rolTekst(nederlands, kaart),
        redenen: uitvoerders(nederlands, kaart).map(({ reden }) => reden),
      },
    ];
  });
}

function describeWie({ uitvoering, naam, redenen }: Kaartregel): string[][] {
  if (uitvoering.soort === 'beslisser') return [];
  if (uitvoering.soort === 'onbekend') return [[naam, zinnen.onbekend, zinnen.vraag]];
  return uitvoering.uitvoerders.map((u, i) => [naam, u.lichaam ?? u.naam, redenen[i] ?? '']);
}

function describeLoket({ loket, naam, uitvoering }: Kaartregel): string[][] {
  if (uitvoering.soort === 'beslisser') return [];
  const nummer = loket?.telefoon;
  return [
    [
      naam,
      loket?.naam ?? zinnen.loketNaam,
      loket?.site ?? zinnen.siteOnbekend,
      nummer ? zinnen.telefoon(nummer) : zinnen.telefoonOnbekend,
    ],
  ];
}

/** The blocks under the cards: who carries it out and why, the articles, the desk, two sentences for each task. */
export function describeNaast(kaarten: readonly Kaartregel[]): string[] {
  const uniek = [...new Map(kaarten.map((k) => [`${k.taak} ${k.plaats.code}`, k])).values()];
  const wie = uniek.flatMap(describeWie);
  const peildata = uniek.flatMap(({ uitvoering }) =>
    uitvoering.soort === 'beslisser' ? [] : (uitvoering.peildatum ?? []),
  );
  const rollen = [...new Set(uniek.flatMap(({ rolzin }) => (rolzin === '' ? [] : rolzin)))];
  return [
    ...(wie.length === 0
      ? []
      : ['', zinnen.kop, ...tabel([{ kop: 'taak' }, { kop: 'wie' }, { kop: 'waarom' }], wie)]),
    ...[...new Set(peildata)].map((dag) => zinnen.peildatum(datumInWoorden(dag, 'nl'))),
    ...rollen,
    '',
    'Wetsartikelen',
    ...tabel(
      [{ kop: 'artikel' }, { kop: 'adres' }, { kop: '' }],
      uniek.flatMap((k) =>
        k.artikelen.map((a) => [
          a.artikel === null ? a.wet : zinnen.artikel(a.wet, a.artikel),
          a.adres,
          k.gecontroleerdOp === null
            ? zinnen.nietNagekeken
            : a.waarover === 'taak'
              ? ''
              : zinnen.delen[a.waarover],
        ]),
      ),
    ),
    '',
    zinnen.loket,
    ...tabel(
      [{ kop: 'taak' }, { kop: 'loket' }, { kop: 'website' }, { kop: 'telefoon' }],
      uniek.flatMap(describeLoket),
    ),
    '',
    zinnen.zeggen,
    ...uniek.map(({ zeggen }) => `  ${zeggen.nl.join(' ')}`),
  ];
}
