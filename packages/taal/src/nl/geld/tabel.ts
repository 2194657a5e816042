import { telling } from '../../getal/index.ts';

/** Choosing a table of one's own: the same everywhere on the pages of money. */
export const nlTabelinvoer = {
  sleep: 'U kunt het bestand ook hierheen slepen. Het blijft in deze browser.',
  plak: 'Plak een tabel',
  plakVeld: 'De tabel, met koppen op de eerste regel',
  plakLees: 'Lees wat er staat',
  geplakt: 'geplakte tabel',
  voorbeeld: 'Download een voorbeeld',
  voorbeeldnaam: 'voorbeeld',
  kop: (bestand: string) => `Wat staat waar in ${bestand}?`,
  uitleg: 'Kies per gegeven de kolom.',
  kolomVan: (kolom: string) => `Kolom voor ${kolom}`,
  geenKolom: 'geen kolom',
  zonderKop: (nummer: string) => `kolom ${nummer}`,
  rijen: 'De eerste rijen',
  leest: 'De tabel wordt gelezen.',
  gelezen: (aantal: string) => `${telling(aantal, 'rij', 'rijen')} gelezen.`,
  bedragen: (aantal: string) => `${telling(aantal, 'bedrag', 'bedragen')} gelezen.`,
  totalen: (aantal: string) => `${telling(aantal, 'rij', 'rijen')} met een totaal tellen niet mee.`,
  duizenden: 'De kop noemt duizenden: de bedragen zijn maal 1.000 genomen.',
  nietGevonden: (regel: string, naam: string, jaar: string, bedoeld: string) =>
    `Regel ${regel}: een gemeente ‘${naam}’ was er in ${jaar} niet. ${bedoeld === '' ? 'Verbeter de naam.' : `Bedoelde u ‘${bedoeld}’?`} De rij telt niet mee.`,
  meer: (aantal: string) => `En nog ${aantal}.`,
  geweigerd: 'De tabel kan zo niet worden gebruikt. Er is niets van overgenomen.',
  gebruik: 'Gebruik deze tabel',
  stop: 'Toch niet',
  leeg: 'Er is geen rij over om mee te rekenen.',
  geenTabel: (bestand: string) =>
    `${bestand} is geen tabel die wij lezen. Bewaar het bestand als .csv of .xlsx, met koppen boven de kolommen.`,
  teGroot: 'Het bestand is te groot. Kies een bestand van hoogstens 20 MB.',
};
