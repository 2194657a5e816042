/** From what it is read that a regeling belongs to a domain. */
import { DOMEINGRONDEN, type Domeingrond, type Domeinregel } from '@samenhang/core';
import { DOMEINEN } from '../atlas/indelingen.ts';
import { defineTabel, tekst } from '../vorm.ts';

export const domeinregels = defineTabel({
  naam: 'domeinregels',
  pad: 'domeinregels.csv',
  titel: 'Waaraan het domein van een regeling te zien is',
  beschrijving:
    'Welke wet, welk beleidsveld en welk woord in naam of belang bij welk domein hoort. Een regeling kan bij meer domeinen horen.',
  velden: [
    tekst('domein', 'Het beleidsdomein.', { enum: DOMEINEN }),
    tekst('soort', 'Waar gekeken wordt: de grondslag, het beleidsveld, of de tekst van naam en belang.', {
      enum: DOMEINGRONDEN,
    }),
    tekst('waarde', 'De wet, het beleidsveld, of het begin van een woord.'),
    tekst('bron', 'Waar dit vandaan komt.'),
  ],
  sleutel: ['domein', 'soort', 'waarde'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Domeinregel => ({
    domein: cel('domein'),
    soort: cel('soort') as Domeingrond,
    waarde: cel('waarde'),
    bron: cel('bron'),
  }),
});
