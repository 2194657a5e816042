import type { Immutable } from '../http/openbaar/index.ts';
import type { Tabel } from '../tabel/index.ts';
import type { BehoeftenBody, HuishoudensBody, TakenBody } from './schemas.ts';

const TAAKKOPPEN = [
  'taak',
  'naam',
  'naam_en',
  'wet',
  'artikel',
  'omschrijving',
  'omschrijving_en',
  'wie_beslist',
  'organisatie',
  'schaal',
  'indeling',
  'indeling_gezocht',
  'regiosoort',
  'regiosoort_en',
  'woonplaatsregel',
  'tweede_plaats',
  'wie_recht_heeft',
  'wie_recht_heeft_en',
  'bron',
  'gecontroleerd_op',
  'geldig_van',
  'geldig_tot',
  'twijfel',
  'twijfel_en',
];

/** The same columns and cells as taken.csv of the package, so that it can be edited and put back. */
export function takenTabellen({ taken }: Immutable<TakenBody>): readonly Tabel[] {
  const rijen = taken.map((t) => [
    t.taak,
    t.naam,
    t.naamEn,
    t.wet,
    t.artikel,
    t.omschrijving,
    t.omschrijvingEn,
    t.wieBeslist.join('|'),
    t.organisatie,
    t.schaal,
    t.indeling,
    t.indelingGezocht,
    t.regiosoort,
    t.regiosoortEn,
    t.woonplaatsregel,
    t.tweedePlaats,
    t.wieRechtHeeft,
    t.wieRechtHeeftEn,
    t.bron,
    t.gecontroleerdOp,
    t.geldigVan,
    t.geldigTot,
    t.twijfel,
    t.twijfelEn,
  ]);
  return [{ naam: 'taken', koppen: TAAKKOPPEN, rijen }];
}

export function behoeftenTabellen({ behoeften }: Immutable<BehoeftenBody>): readonly Tabel[] {
  return [
    {
      naam: 'behoeften',
      koppen: ['behoefte', 'naam', 'naam_en', 'omschrijving', 'omschrijving_en', 'taken'],
      rijen: behoeften.map((b) => [
        b.behoefte,
        b.naam,
        b.naamEn,
        b.omschrijving,
        b.omschrijvingEn,
        b.taken.join(' '),
      ]),
    },
  ];
}

export function huishoudensTabellen({ huishoudens }: Immutable<HuishoudensBody>): readonly Tabel[] {
  return [
    {
      naam: 'huishoudens',
      koppen: ['huishouden', 'naam', 'naam_en', 'lid', 'soort', 'rol', 'rol_en', 'behoeften'],
      rijen: huishoudens.flatMap((h) =>
        h.leden.map((lid, i) => [
          h.huishouden,
          h.naam,
          h.naamEn,
          i + 1,
          lid.soort,
          lid.naam,
          lid.naamEn,
          lid.behoeften.join(' '),
        ]),
      ),
    },
  ];
}
