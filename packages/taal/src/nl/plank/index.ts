import { telling } from '../../getal/index.ts';

/** Dutch texts of what is kept in somebody's own browser. */
export const nlPlank = {
  titel: 'In deze browser',
  uitleg:
    'Dit staat alleen in deze browser, op dit apparaat. Wist u de gegevens van deze website, dan is het weg. Bewaar wat u niet kwijt wilt ook als bestand.',
  bewaar: 'Bewaar in deze browser',
  aanmelden: 'Meld u aan en bewaar op de server',
  klaar: (titel: string) => `‘${titel}’ is bewaard in deze browser.`,
  versie: (versie: string, datum: string) => `Versie ${versie}, ${datum}`,
  meenemen: {
    kop: (aantal: string) =>
      `${telling(aantal, 'ontwerp of scenario staat', 'ontwerpen en scenario’s staan')} alleen in deze browser`,
    uitleg: 'Wilt u het meenemen naar deze server? Alle versies gaan mee. Wat niet lukt, blijft hier staan.',
    knop: 'Neem mee naar de server',
    bezig: 'Het wordt meegenomen.',
    gelukt: (titel: string) => `‘${titel}’: staat nu op de server.`,
    mislukt: (titel: string) => `‘${titel}’: niet gelukt. Het staat nog in deze browser.`,
  },
  fouten: {
    dicht:
      'Uw browser bewaart niets van deze website, bijvoorbeeld in een privévenster. Bewaar uw werk als bestand, of meld u aan.',
    vol: 'Er is geen ruimte meer in deze browser. Gooi iets weg, bewaar uw werk als bestand, of meld u aan.',
  },
} as const;
