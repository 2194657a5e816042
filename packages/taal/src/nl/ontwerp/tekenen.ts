import { telling } from '../../getal/index.ts';

/** Dutch texts of drawing a map by hand. */
export const nlTekenen = {
  kwast: 'Kwast: in welke regio u verft',
  kiesKwast: 'Kies een regio',
  nieuw: 'Nieuwe regio',
  splits: 'Splits in twee',
  splitsBezig: 'De rekenkern splitst …',
  splitsMislukt: 'Deze regio kan niet in tweeën zonder dat zij uiteenvalt.',
  voegSamen: 'Voeg samen met …',
  maakAf: 'Maak af',
  maakAfUitleg: 'De regio’s die u tekende blijven bij elkaar; de rekenkern deelt de rest van de kaart in.',
  uitleg: {
    bekijk: 'Klik op een gemeente om te zien wat er voor haar verandert.',
    teken: 'Kies een regio, of klik er een aan. Klik of sleep daarna over gemeenten.',
    lasso: 'Trek een lijn om gemeenten. Zonder gekozen regio vormen zij een nieuwe.',
    wissel: 'Klik twee gemeenten aan: zij wisselen van regio.',
    gemeente: 'Klik op een gemeente: zij blijft waar zij vandaag ligt.',
    regio: 'Klik op een gemeente: haar regio van vandaag blijft zoals die is.',
  },
  weigering: {
    vast: 'Deze gemeente staat vast. Maak haar eerst los.',
    bezig: 'Er wordt gerekend. Stop eerst, of wacht tot het klaar is.',
  },
  breuk: (regio: string, aantal: string, los: string) =>
    `Regio ${regio} valt uiteen in ${telling(aantal, 'deel', 'delen')}. Los ligt: ${los}.`,
  toonBreuk: 'Toon op de kaart',
  herstel: (aantal: string) => `Herstel met ${telling(aantal, 'gemeente', 'gemeenten')}`,
  herstelZet: (gemeente: string, regio: string) => `${gemeente} naar regio ${regio}`,
  herstelOnbewezen: 'Misschien kan het met minder.',
  legendaLos: (aantal: string) =>
    aantal === '1' ? '1 gemeente ligt los van haar regio' : `${aantal} gemeenten liggen los van hun regio`,
};
