/** Who answers for what: the task table, the needs that lead to tasks, and the reference households. */
import { BESLISSERS, LIDSOORTEN, SCHALEN, TWEEDE_PLAATSEN, WOONPLAATSREGELS } from '@samenhang/core';
import { geheel, mogelijkDatum, mogelijkTekst, type Tabelvorm, tekst, verwijs } from './vorm.ts';

const ID = '^[a-z][a-z0-9_]*$';
const beslisser = `(${BESLISSERS.join('|')})`;
const lijst = '^[a-z][a-z0-9_]*( [a-z][a-z0-9_]*)*$';

const taken: Tabelvorm = {
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
};

const behoeften: Tabelvorm = {
  naam: 'behoeften',
  pad: 'behoeften.csv',
  titel: 'Behoeften: situaties in gewone woorden',
  beschrijving: 'Situaties waarin een huishouden hulp nodig heeft, met de taken waar zij naartoe leiden.',
  velden: [
    tekst('behoefte', 'De naam van de behoefte in het pakket.', { pattern: ID }),
    tekst('naam', 'De Nederlandse naam.'),
    tekst('naam_en', 'De Engelse naam.'),
    tekst('omschrijving', 'Eén gewone zin.'),
    tekst('omschrijving_en', 'Dezelfde zin in het Engels.'),
    tekst('taken', 'De taken, met een spatie ertussen.', { pattern: lijst }),
  ],
  sleutel: ['behoefte'],
  verwijzingen: [],
  verplicht: false,
};

const huishoudens: Tabelvorm = {
  naam: 'huishoudens',
  pad: 'huishoudens.csv',
  titel: 'Voorbeeldhuishoudens',
  beschrijving: 'Bedachte huishoudens, voor elke gemeente dezelfde. Elk lid heeft een rij.',
  velden: [
    tekst('huishouden', 'De naam van het huishouden in het pakket.', { pattern: ID }),
    tekst('naam', 'De Nederlandse naam van het huishouden.'),
    tekst('naam_en', 'De Engelse naam van het huishouden.'),
    geheel('lid', 'Het nummer van het lid, vanaf 1.', { minimum: 1 }),
    tekst('soort', 'Kind, volwassene of oudere.', { enum: LIDSOORTEN }),
    tekst('rol', 'Wie het is, in gewone woorden.'),
    tekst('rol_en', 'Hetzelfde in het Engels.'),
    tekst('behoeften', 'De behoeften van dit lid, met een spatie ertussen.', { pattern: lijst }),
  ],
  sleutel: ['huishouden', 'lid'],
  verwijzingen: [],
  verplicht: false,
};

export const TAAKTABELLEN = [taken, behoeften, huishoudens] as const;
