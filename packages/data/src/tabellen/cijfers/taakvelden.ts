/** Task fields of Iv3: under what numbers gemeenten account for their money, and from what number each was split. */
import { defineTabel, geheel, tekst } from '../vorm.ts';

/** A number such as `6.81a`. */
const NUMMER = '^\\d{1,2}\\.\\d{1,2}[a-z]?$';

export const taakvelden = defineTabel({
  naam: 'taakvelden',
  pad: 'taakvelden.csv',
  titel: 'Taakvelden van het sociaal domein',
  beschrijving:
    'Onder welke nummers gemeenten hun geld verantwoorden (Iv3), met het nummer waaronder het voor 2023 stond.',
  velden: [
    tekst('taakveld', 'Het nummer, zoals 6.81a.', { pattern: NUMMER }),
    tekst('naam', 'De naam van het taakveld.'),
    tekst('voorheen', 'Het nummer waaronder dit daarvoor stond; hetzelfde waar alleen de naam anders werd.', {
      pattern: NUMMER,
    }),
    geheel('vanaf', 'Het jaar van de eerste begroting met dit nummer of deze naam.'),
    tekst('bron', 'De bron.'),
  ],
  sleutel: ['taakveld'],
  verwijzingen: [],
  verplicht: false,
  rij: (cel) => ({
    taakveld: cel('taakveld'),
    naam: cel('naam'),
    voorheen: cel('voorheen'),
    vanaf: Number(cel('vanaf')),
    bron: cel('bron'),
  }),
});
