/** What each legal form of a gemeenschappelijke regeling may do. */
import { VORMONDERWERPEN, VORMTOESTANDEN, type Vormonderwerp, type Vormregel } from '@samenhang/core';
import { split } from '../../cellen/index.ts';
import { defineTabel, mogelijkTekst, tekst } from '../vorm.ts';
import { grondvelden, readGrond } from './grond.ts';

export const vormregels = defineTabel({
  naam: 'vormregels',
  pad: 'vormregels.csv',
  titel: 'Wat elke vorm van een regeling mag',
  beschrijving:
    'Per vorm van artikel 8 van de Wgr: of er een rechtspersoon is, welk bestuur er is, wie mee kan doen en welke ' +
    'bevoegdheden over kunnen gaan.',
  velden: [
    tekst('vorm', 'De vorm van de regeling.'),
    tekst('onderwerp', 'Waarover de regel gaat.', { enum: VORMONDERWERPEN }),
    tekst('mag', 'Of het er is of mag: ja, nee, of alleen wat bij waarde staat.', { enum: VORMTOESTANDEN }),
    mogelijkTekst('waarde', 'De organen of de bevoegdheden, met een streep ertussen.'),
    tekst('naam', 'De regel in een paar woorden.'),
    tekst('naam_en', 'Hetzelfde in het Engels.'),
    ...grondvelden,
  ],
  sleutel: ['vorm', 'onderwerp', 'geldig_van'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Vormregel => ({
    vorm: cel('vorm'),
    onderwerp: cel('onderwerp') as Vormonderwerp,
    mag: cel('mag') as Vormregel['mag'],
    waarde: split(cel('waarde'), '|'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    ...readGrond(cel),
  }),
});
