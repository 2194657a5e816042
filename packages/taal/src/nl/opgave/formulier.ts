import { telling } from '../../getal/index.ts';

/** Dutch texts of what members do with opgaven. */
export const nlOpgaveformulier = {
  titel: 'Opgaven van uw organisatie',
  eigenLijst: 'Uw opgaven',
  gevraagdLijst: 'Hierover is u antwoord gevraagd',
  leegEigen: 'Uw organisatie heeft nog geen opgaven.',
  nieuw: 'Begin een opgave',
  kopNieuw: 'Nieuwe opgave',
  kop: (titel: string) => `Wijzig: ${titel}`,
  wijzig: 'Wijzig',
  bewaar: 'Bewaar',
  annuleer: 'Annuleer',
  weg: 'Gooi het concept weg',
  terughalen: (titel: string) => `Haal ‘${titel}’ terug`,
  veldTitel: 'Titel',
  veldWaarover: 'Waar gaat het over?',
  waaroverHulp: 'In het algemeen, zonder namen of andere persoonsgegevens.',
  domeinen: 'Welke domeinen raakt het, en wat doet het daar?',
  effect: (domein: string) => `Wat doet het: ${domein}`,
  patronen: 'Welke patronen liggen eronder?',
  patroon: (nummer: string) => `Patroon ${nummer}`,
  voegPatroon: 'Voeg een patroon toe',
  geenKeuze: 'Niet genoemd',
  eigenaars: 'Wie is eigenaar?',
  voegEigenaar: 'Voeg een eigenaar toe',
  eigenaar: (nummer: string) => `Eigenaar ${nummer}`,
  niveau: (nummer: string) => `Niveau van eigenaar ${nummer}`,
  antwoorders: 'Aan wie vraagt u antwoord?',
  voegAntwoorder: 'Vraag nog een organisatie',
  antwoorder: (nummer: string) => `Antwoord gevraagd aan ${nummer}`,
  haalWeg: 'Haal weg',
  haalWegBij: (wat: string) => `Haal weg: ${wat}`,
  partijHulp: 'Kies een organisatie die hier meedoet, of schrijf de naam van een andere.',
  matrix: 'Wie is waarvoor verantwoordelijk?',
  matrixHulp:
    'Kies bij elk onderdeel. Is niemand verantwoordelijk? Kies dan ‘niet belegd’: dat is een bevinding.',
  vak: { open: 'Nog niet bekeken', niet: 'Niet belegd', wel: 'Een organisatie' },
  wie: (wat: string) => `${wat}: wie?`,
  grond: (wat: string) => `${wat}: op grond waarvan?`,
  stapKop: 'Wat is de volgende stap?',
  stap: 'Stap',
  reden: 'Waarom?',
  loket: 'Waarheen?',
  gevolgen: 'Wat verandert er?',
  antwoord: 'Het antwoord, met de reden',
  uiterlijk: 'Uiterlijk op',
  terugkijken: 'Wanneer kijken de eigenaars terug?',
  doe: 'Leg deze stap vast',
  openbaarmaken: 'Hierna kan iedereen de opgave lezen.',
  samen: 'Beantwoord meer opgaven tegelijk',
  samenUitleg:
    'Kies de opgaven en een sjabloon. Op de plek van {titel} en {uiterlijk} komt bij elke opgave wat daar hoort.',
  kies: (titel: string) => `Antwoord op ${titel}`,
  sjabloon: 'Sjabloon',
  geenSjabloon: 'Zonder sjabloon',
  sjablonen: {
    wet: {
      naam: 'Wij passen de wet aan',
      tekst:
        'U vroeg aandacht voor ‘{titel}’. Wij bereiden een wijziging van de wet voor, omdat [reden]. Uiterlijk op {uiterlijk} is er een voorstel.',
    },
    geld: {
      naam: 'Er komt geld',
      tekst:
        'U vroeg aandacht voor ‘{titel}’. Wij stellen hiervoor geld beschikbaar, omdat [reden]. Dat is er uiterlijk op {uiterlijk}.',
    },
    leidraad: {
      naam: 'Wij maken een leidraad',
      tekst:
        'U vroeg aandacht voor ‘{titel}’. De regels laten dit al toe. Uiterlijk op {uiterlijk} maken wij een leidraad die uitlegt hoe, omdat [reden].',
    },
    afspraak: {
      naam: 'Wij maken een afspraak',
      tekst:
        'U vroeg aandacht voor ‘{titel}’. Wij maken hierover uiterlijk op {uiterlijk} een afspraak met de betrokken organisaties, omdat [reden].',
    },
    niets: {
      naam: 'Er verandert niets',
      tekst: 'U vroeg aandacht voor ‘{titel}’. Wij veranderen hier niets aan, omdat [reden].',
    },
  },
  geef: (aantal: string) => `Geef ${telling(aantal, 'antwoord', 'antwoorden')}`,
  kiesEerst: 'Kies eerst een of meer opgaven.',
  gelukt: (aantal: string) => `${telling(aantal, 'opgave', 'opgaven')} beantwoord.`,
  mislukt: (titel: string) => `Niet beantwoord: ${titel}. Iemand was u voor, of er mist iets.`,
} as const;
