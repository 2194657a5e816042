/** Laws, registers and licences that texts of the package name, and where they stand. */
import type { Verwijzing } from '@samenhang/core';
import { defineTabel, tekst } from '../vorm.ts';

export const verwijzingen = defineTabel({
  naam: 'verwijzingen',
  pad: 'verwijzingen.csv',
  titel: 'Adressen van wetten en bronnen',
  beschrijving:
    'Waar een wet, register of licentie staat die elders in het pakket bij naam wordt genoemd. Wie zo’n tekst laat zien, ' +
    'kan van de naam een link maken.',
  velden: [
    tekst('naam', 'De naam, zoals teksten van het pakket hem schrijven.'),
    tekst('adres', 'Het webadres. Van een wet: dat van het Basiswettenbestand, met alleen het nummer.', {
      pattern: '^https://\\S+$',
    }),
  ],
  sleutel: ['naam'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel): Verwijzing => ({ naam: cel('naam'), adres: cel('adres') }),
});
