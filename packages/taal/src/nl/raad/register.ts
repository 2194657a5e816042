import { telling } from '../../getal/index.ts';

/** Dutch texts of the register: its list, and one regeling. */
export const nlRegister = {
  gevonden: (aantal: string, totaal: string) =>
    `${telling(aantal, 'regeling past', 'regelingen passen')} bij uw vraag, van ${totaal} die op deze dag gelden.`,
  voorSuggestie: (getypt: string, bedoeld: string) =>
    `Met ‘${getypt}’ is niets gevonden. U ziet wat past bij ‘${bedoeld}’.`,
  ruimer: 'Geen regeling heeft al deze woorden. U ziet wat enkele ervan heeft.',
  afgekapt: 'Uw vraag is lang. Alleen het begin is gezocht.',
  niets: 'Geen regeling past hierbij. Laat een filter weg, of zoek met een ander woord.',
  via: (naam: string, dag: string) => `gevonden in de versie van ${dag}: ${naam}`,
  standen: { geldig: 'geldt', beeindigd: 'beëindigd', toekomstig: 'geldt nog niet' },
  velden: {
    naam: 'naam',
    belang: 'belang',
    kenmerken: 'vorm, wetten en beleidsvelden',
    deelnemers: 'deelnemers',
  },
  overdracht: {
    Delegatie:
      'Delegatie: de deelnemer geeft de bevoegdheid weg. Het lichaam besluit zelf en is daarvoor verantwoordelijk.',
    Mandaat: 'Mandaat: het lichaam besluit in naam van de deelnemer. De deelnemer blijft verantwoordelijk.',
    Attributie: 'Attributie: de wet geeft de bevoegdheid rechtstreeks aan het lichaam.',
  },
  keten: {
    raad: 'raad',
    college: 'college',
    burgemeester: 'burgemeester',
    'algemeen bestuur': 'algemeen bestuur',
    'dagelijks bestuur': 'dagelijks bestuur',
    bestuur: 'bestuur',
    'gemeenschappelijk orgaan': 'gemeenschappelijk orgaan',
    'uitvoerende gemeente': 'gemeente die uitvoert',
  },
  inhoudstand: { onbekend: 'niet bekend', aanwezig: 'staat erin', afwezig: 'staat er niet in' },
  mag: { ja: 'Ja', nee: 'Nee', alleen: 'Beperkt' },
  redenen: {
    grondslag: (waarde: string) => `de wet ‘${waarde}’ in de grondslag`,
    beleidsveld: (waarde: string) => `het beleidsveld ‘${waarde}’`,
    tekst: (waarde: string) => `het woord ‘${waarde}’ in naam of belang`,
    correctie: (waarde: string) => `een correctie: ${waarde}`,
  },
  verschil: {
    gelijk: 'In het register verschilt niets dan de datum.',
    toegetreden: (namen: string) => `Erbij gekomen: ${namen}.`,
    uitgetreden: (namen: string) => `Niet meer erbij: ${namen}.`,
    opgeheven: (namen: string) => `Niet meer erbij, want opgeheven als gemeente: ${namen}.`,
    organen: (naam: string, erbij: string, eraf: string) =>
      `${naam} doet mee met andere organen: ${[erbij && `erbij ${erbij}`, eraf && `eraf ${eraf}`].filter(Boolean).join('; ')}.`,
    naam: (van: string) => `Zij heette eerst ‘${van}’.`,
    vorm: (van: string, naar: string) => `De vorm werd ${naar}; dat was ${van}.`,
    lichaam: (van: string, naar: string) => `De organisatie heet nu ${naar}; dat was ${van}.`,
    belang: 'De tekst over het belang veranderde.',
    erbij: (wat: string, lijst: string) => `${wat} erbij: ${lijst}.`,
    eraf: (wat: string, lijst: string) => `${wat} weg: ${lijst}.`,
    onbekend: 'niet genoemd',
    lijsten: { bevoegdheden: 'Overdracht', grondslag: 'Grondslag', beleidsvelden: 'Onderwerpen' },
  },
  gebied: {
    gelijk: (indeling: string, naam: string) => `Valt samen met ${naam} (${indeling}).`,
    bijna: (indeling: string, naam: string, zonder: string, met: string) =>
      `Valt bijna samen met ${naam} (${indeling})${zonder && `: zonder ${zonder}`}${met && `${zonder ? ', en' : ':'} met ${met} erbij`}.`,
  },
  gelijken: {
    gelijk: 'Precies dezelfde deelnemers. Zij zouden samen kunnen gaan',
    binnen: 'Een deel van deze deelnemers, en geen andere',
    rondom: 'Al deze deelnemers, en nog andere',
  },
  titels: {
    deelnemers: 'Deelnemers',
    versies: 'Versies',
    gelijken: 'Andere regelingen met deze deelnemers',
    gebieden: 'Samenvallen met regio’s',
    domeinen: 'Bij welk domein zij hoort, en waarom',
    controles: 'Om naar te kijken',
    vorm: 'Wat deze vorm mag',
    inhoud: 'Wat erin moet staan',
  },
  geenControles: 'Geen enkele controle wijst deze regeling aan. Dat zegt niet dat alles klopt.',
  voorstel: (fragment: string) => `mogelijke plaats: ‘${fragment}’`,
  facultatief: 'mag, hoeft niet',
  nietNagekeken: 'Deze regel is niet naast de wet gelegd.',
  meerKandidaten: (naam: string) =>
    `Er zijn meer regelingen die op ‘${naam}’ lijken. Kies er een met zijn nummer:`,
  geenKandidaat: (naam: string) =>
    `Geen regeling gevonden met ‘${naam}’. Zoek met: samenhang regelingen --zoek "${naam}"`,
} as const;
