/** Rules of law, and the choices of indelingen that the package makes beforehand. */
import { BESLISSERS, REGELSOORTEN, VOORKEUZEN } from '@samenhang/core';
import { mogelijkDatum, mogelijkGeheel, mogelijkTekst, type Tabelvorm, tekst } from './vorm.ts';

const ID = '^[a-z][a-z0-9_]*$';
const lijst = '^[a-z][a-z0-9_]*( [a-z][a-z0-9_]*)*$';
const orgaan = `(${BESLISSERS.join('|')})`;

const regels: Tabelvorm = {
  naam: 'regels',
  pad: 'regels.csv',
  titel: 'Regels uit de wet',
  beschrijving:
    'Wat de wet over indelingen en besturen zegt, voor zover Samenhang ermee rekent: artikel, bron, sinds wanneer, ' +
    'wie het bindt, en wat er staat. Een regel die veranderde, heeft meer rijen.',
  velden: [
    tekst('regel', 'De naam van de regel in het pakket.', { pattern: ID }),
    tekst(
      'soort',
      'Wat de regel doet. Samenvallend: de indelingen hebben dezelfde regio’s; de eerste bepaalt de andere.',
      { enum: REGELSOORTEN },
    ),
    tekst('wet', 'De wet.'),
    tekst('bwbr', 'Het nummer van de wet in het Basiswettenbestand.', { pattern: '^BWBR\\d{7}$' }),
    tekst('artikel', 'Het artikel.'),
    mogelijkTekst('indelingen', 'De indelingen die de regel bindt, met een spatie ertussen.', {
      pattern: lijst,
    }),
    mogelijkTekst('organen', 'De soorten bestuur die de regel bindt, met een streep ertussen.', {
      pattern: `^${orgaan}(\\|${orgaan})*$`,
    }),
    tekst('zin', 'Wat de regel zegt, in één gewone zin.'),
    tekst('zin_en', 'Dezelfde zin in het Engels.'),
    tekst('bron', 'Het webadres van de tekst.', { pattern: '^https://\\S+$' }),
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
  sleutel: ['regel', 'geldig_van'],
  verwijzingen: [],
  verplicht: false,
};

const voorkeuzes: Tabelvorm = {
  naam: 'voorkeuzes',
  pad: 'voorkeuzes.csv',
  titel: 'Keuzes van indelingen vooraf',
  beschrijving: 'Welke indelingen Samenhang aanbiedt waar de lezer nog niets heeft gekozen.',
  velden: [
    tekst(
      'voorkeuze',
      'Waarvoor: de wettelijke regio’s, het vandaag van een ontwerp, of twee om naast elkaar te leggen.',
      { enum: VOORKEUZEN },
    ),
    mogelijkGeheel('jaar', 'Het jaar waarvoor de keuze geldt. Leeg als dat voor elk jaar is.', {
      minimum: 1900,
      maximum: 2100,
    }),
    tekst('indelingen', 'De indelingen, met een spatie ertussen.', { pattern: lijst }),
    tekst('omschrijving', 'Waarom deze.'),
    tekst('omschrijving_en', 'Hetzelfde in het Engels.'),
  ],
  sleutel: ['voorkeuze', 'jaar'],
  verwijzingen: [],
  verplicht: false,
};

export const RECHTTABELLEN = [regels, voorkeuzes] as const;
