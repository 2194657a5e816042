/** Who answers for what. */
import {
  BESLISSERS,
  type Beslisser,
  SCHALEN,
  type Schaal,
  type Taak,
  TWEEDE_PLAATSEN,
  type TweedePlaats,
  WOONPLAATSREGELS,
  type Woonplaatsregel,
} from '@samenhang/core';
import { type Celtabel, type Foutenlijst, listRegels, orNull, quote, split } from '../../cellen/index.ts';
import { checkVersies } from '../keuringen.ts';
import { defineTabel, ID, mogelijkDatum, mogelijkTekst, tekst, verwijs } from '../vorm.ts';

const beslisser = `(${BESLISSERS.join('|')})`;

export const taken = defineTabel({
  naam: 'taken',
  pad: 'taken.csv',
  titel: 'Taken: wie waarvoor verantwoordelijk is',
  beschrijving:
    'Elke taak met de wet, wie beslist, op welke schaal, en volgens welke regel een plaats telt. Een taak waarvan de wet veranderde, heeft meer rijen.',
  velden: [
    tekst('taak', 'De naam van de taak in het pakket.', { pattern: ID }),
    tekst('naam', 'De Nederlandse naam.'),
    tekst('naam_en', 'De Engelse naam.'),
    tekst('wet', 'De wet.'),
    mogelijkTekst('artikel', 'Het artikel. Leeg als dat niet is nagekeken.'),
    tekst('omschrijving', 'Wat de taak is, in gewone woorden.'),
    tekst('omschrijving_en', 'Hetzelfde in het Engels.'),
    tekst('wie_beslist', 'De soort opdrachtgever. Beslissen er meer samen, dan staat er een streep tussen.', {
      pattern: `^${beslisser}(\\|${beslisser})*$`,
    }),
    mogelijkTekst('organisatie', 'De ene organisatie die beslist, als de wet die noemt.'),
    tekst('schaal', 'Op welke schaal de taak meestal wordt gedaan.', { enum: SCHALEN }),
    mogelijkTekst('indeling', 'De indeling van de regio’s, als het pakket die heeft.', { pattern: ID }),
    mogelijkTekst(
      'indeling_gezocht',
      'De naam waaronder de indeling wordt gezocht, als het pakket haar niet heeft.',
      {
        pattern: ID,
      },
    ),
    mogelijkTekst('regiosoort', 'Hoe een regio van die indeling heet.'),
    mogelijkTekst('regiosoort_en', 'Hetzelfde in het Engels.'),
    mogelijkTekst(
      'woonplaatsregel',
      'De regel die een mens aan een plaats bindt. Leeg als de wet er geen noemt.',
      {
        enum: WOONPLAATSREGELS,
      },
    ),
    mogelijkTekst('tweede_plaats', 'De plaats die telt in plaats van de woonplaats.', {
      enum: TWEEDE_PLAATSEN,
    }),
    tekst('wie_recht_heeft', 'Wie recht heeft, in gewone woorden.'),
    tekst('wie_recht_heeft_en', 'Hetzelfde in het Engels.'),
    tekst('bron', 'Waar dit staat.'),
    mogelijkDatum(
      'gecontroleerd_op',
      'De dag waarop iemand de rij voor het laatst naast de wet legde. Leeg als niemand dat deed.',
    ),
    mogelijkDatum(
      'geldig_van',
      'De eerste dag dat dit geldt. Leeg als dat voor alle jaren van het pakket is.',
    ),
    mogelijkDatum('geldig_tot', 'De eerste dag dat dit niet meer geldt. Leeg als het nog geldt.'),
    mogelijkTekst('twijfel', 'Wat onzeker is.'),
    mogelijkTekst('twijfel_en', 'Hetzelfde in het Engels.'),
  ],
  sleutel: ['taak', 'geldig_van'],
  verwijzingen: [verwijs(['indeling'], 'indelingen')],
  verplicht: false,
  rij: (cel): Taak => ({
    taak: cel('taak'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    wet: cel('wet'),
    artikel: orNull(cel('artikel')),
    omschrijving: cel('omschrijving'),
    omschrijvingEn: cel('omschrijving_en'),
    wieBeslist: split(cel('wie_beslist'), '|') as readonly Beslisser[],
    organisatie: orNull(cel('organisatie')),
    schaal: cel('schaal') as Schaal,
    indeling: orNull(cel('indeling')),
    indelingGezocht: orNull(cel('indeling_gezocht')),
    regiosoort: orNull(cel('regiosoort')),
    regiosoortEn: orNull(cel('regiosoort_en')),
    woonplaatsregel: orNull(cel('woonplaatsregel')) as Woonplaatsregel | null,
    tweedePlaats: orNull(cel('tweede_plaats')) as TweedePlaats | null,
    wieRechtHeeft: cel('wie_recht_heeft'),
    wieRechtHeeftEn: cel('wie_recht_heeft_en'),
    bron: cel('bron'),
    gecontroleerdOp: orNull(cel('gecontroleerd_op')),
    geldigVan: orNull(cel('geldig_van')),
    geldigTot: orNull(cel('geldig_tot')),
    twijfel: orNull(cel('twijfel')),
    twijfelEn: orNull(cel('twijfel_en')),
  }),
  keur: (tabel, _, fouten) => {
    checkSchaal(tabel, fouten);
    checkVersies(tabel, 'taak', fouten);
  },
});

/** A task at the scale of an indeling says which one, and no other task does. */
function checkSchaal(tabel: Celtabel, fouten: Foutenlijst): void {
  for (const { rij, cel } of listRegels(tabel, ['schaal', 'indeling', 'indeling_gezocht'])) {
    const genoemd = [cel('indeling'), cel('indeling_gezocht')].filter((id) => id !== '').length;
    if (genoemd === (cel('schaal') === 'indeling' ? 1 : 0)) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(rij),
      kolom: 'indeling, indeling_gezocht',
      code: 'schaal',
      wat: `Bij de schaal ${quote(cel('schaal'))} ${genoemd === 0 ? 'hoort een indeling' : 'hoort deze indeling niet'}.`,
      herstel:
        'Vul bij de schaal indeling één van de twee kolommen in, en laat ze bij een andere schaal leeg.',
    });
  }
}
