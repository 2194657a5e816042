/** Decentralisatie-uitkeringen, as the annexes name them. */
import { orNull, toNumber } from '../../cellen/index.ts';
import { defineTabel, getal, mogelijkGeheel, mogelijkGemeente, tekst, verwijs } from '../vorm.ts';

export const geld = defineTabel({
  naam: 'geld',
  pad: 'geld.csv',
  titel: 'Decentralisatie-uitkeringen',
  beschrijving: 'Bedragen per ontvanger, zoals de bijlagen bij het besluit ze noemen.',
  velden: [
    tekst('bijlage', 'De bijlage bij het besluit.'),
    tekst('artikel', 'Het artikel van het besluit.'),
    tekst('onderwerp', 'Waarvoor het geld is.'),
    mogelijkGeheel('jaar', 'Het jaar van de uitkering. Leeg als de bijlage geen jaar noemt.', {
      minimum: 1900,
      maximum: 2100,
    }),
    tekst('kolom', 'De kop van de kolom in de bijlage.'),
    tekst('ontvanger', 'De ontvanger, zoals de bijlage die schrijft.'),
    mogelijkGemeente(
      'gemeente',
      'De code van de gemeente in dat jaar. Leeg bij een provincie of onbekende naam.',
    ),
    getal('euro', 'Het bedrag.', { unit: 'euro' }),
  ],
  // No key: some annexes name the same receiver more than once.
  sleutel: [],
  verwijzingen: [verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
  rij: (cel) => ({
    bijlage: cel('bijlage'),
    artikel: cel('artikel'),
    onderwerp: cel('onderwerp'),
    jaar: toNumber(cel('jaar')),
    kolom: cel('kolom'),
    ontvanger: cel('ontvanger'),
    gemeente: orNull(cel('gemeente')),
    euro: Number(cel('euro')),
  }),
});
