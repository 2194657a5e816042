import { telling } from '../getal/index.ts';

/** Dutch texts of the page of one gemeente. */
export const nlGemeente = {
  kruimelpad: 'U bent hier',
  delen: { partners: 'Partners', regelingen: 'Regelingen', huishouden: 'Huishouden', jaren: 'Door de jaren' },
  kop: (naam: string, aantal: string, een: boolean, verband: 'werkt-samen' | 'deelt-regio') =>
    `${naam} ${verband === 'werkt-samen' ? 'werkt samen' : 'deelt een regio'} met ${een ? '1 gemeente' : telling(aantal, 'gemeente', 'gemeenten')}.`,
  verband: {
    'werkt-samen':
      'Alle gekozen indelingen zijn indelingen waarin gemeenten samen iets moeten of willen doen.',
    'deelt-regio':
      'Niet in elke gekozen indeling doen gemeenten samen iets. In sommige wordt alleen geteld, of werkt een ander. Daarom staat hier: deelt een regio. Kies ‘Samen doen’ om te zien met wie de gemeente samenwerkt.',
  },
  kopAlleen: (naam: string) => `${naam} heeft in deze indelingen geen partners.`,
  kopGeen: (alle: string) => `Met geen van hen in ${alle}.`,
  kopDeel: (aantal: string, alle: string) => `Met ${aantal} van hen in ${alle}.`,
  kopAllen: (alle: string) => `Met al die gemeenten in ${alle}.`,
  alle: (aantal: string) =>
    /\d/u.test(aantal) ? `alle ${telling(aantal, 'indeling', 'indelingen')}` : `alle ${aantal} de indelingen`,
  beide: 'beide indelingen',
  inwoners: (aantal: string) => telling(aantal, 'inwoner', 'inwoners'),
  inwonersUit: (aantal: string, jaar: string) =>
    `${telling(aantal, 'inwoner', 'inwoners')} (cijfer van ${jaar})`,
  cijfers: (naam: string) => `Cijfers van ${naam}`,
  landelijk: (procent: string) => `landelijk gemiddeld ${procent}`,
  overal: (aantal: string, indelingen: string) =>
    `${aantal} in alle ${telling(indelingen, 'indeling', 'indelingen')}`,
  kostMeest: 'Laagste bijdrage',
  procentpunt: (naam: string) => `procentpunt, door ${naam}`,
  keuze: (jaar: string, aantal: string) =>
    `Jaar ${jaar}, ${telling(aantal, 'indeling', 'indelingen')}. Wijzig de keuze`,
  kaart: 'Kaart van de partners',
  kaartLabel: (naam: string) => `Kaart van de partners van ${naam}`,
  dezeGemeente: 'Deze gemeente',
  geenPartner: 'geen partner',
  gedeeldVan: (aantal: string, totaal: string) =>
    `Deelt ${aantal} van ${telling(totaal, 'indeling', 'indelingen')}`,
  legenda: (aantal: string) => `Aantal gedeelde indelingen (van ${aantal})`,
  legendaAantal: (aantal: string) => (aantal === '1' ? '1 gemeente' : `${aantal} gemeenten`),
  klasse: (aantal: string) => `${aantal} gedeeld`,
  indelingenTitel: 'In welke regio’s?',
  indelingEnRegio: 'Indeling en regio',
  bijdrage: 'Bijdrage',
  bijdrageUitleg:
    'De bijdrage is in procentpunten. Onder nul maakt een indeling de samenhang van deze gemeente kleiner. Zonder label is een indeling waargenomen: gehaald uit een bron van dit jaar.',
  geenRegio: 'in geen regio',
  regioNietBekend: 'regio niet bekend',
  en: ' en ',
  onzeker: 'onzeker door herindeling',
  partnersTitel: 'Met wie, en waarin?',
  alleBuren: 'Alle buurgemeenten zijn ook partner.',
  burenZonder: 'Buurgemeenten die in geen enkele gekozen indeling partner zijn:',
  buur: 'buur',
  paar: 'Gedeeld',
  gedeeld: 'Indelingen',
  welke: 'Welke',
  vanDe: (aantal: string, totaal: string) => `${aantal} van ${totaal}`,
  alleKort: (aantal: string) => `alle ${aantal}`,
  beideKort: 'beide',
  alleen: (namen: string) => `alleen ${namen}`,
  behalve: (namen: string) => `alle, behalve ${namen}`,
  toonAlle: (aantal: string) => `Toon alle ${telling(aantal, 'partner', 'partners')}`,
  nietInJaar: (naam: string, jaar: string) => `${naam} bestaat niet in ${jaar}`,
  bekijk: (naam: string, jaar: string) => `Bekijk ${naam} in ${jaar}`,
  anderJaar: 'Of kies een ander jaar:',
} as const;
