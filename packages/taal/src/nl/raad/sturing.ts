import { telling } from '../../getal/index.ts';

/** Dutch texts about who steers a task of a gemeente and who executes it. */
export const nlSturing = {
  naar: 'Wie stuurt, en wie voert uit?',
  titel: (gemeente: string) => `Wie stuurt en wie voert uit in ${gemeente}?`,
  lead: (taken: string, onbekend: string) =>
    `De wet geeft ${telling(taken, 'taak', 'taken')} aan de gemeente. Van ${onbekend} daarvan is niet bekend wie ze uitvoert.`,
  leadAlles: (taken: string) =>
    `De wet geeft ${telling(taken, 'taak', 'taken')} aan de gemeente. Van elke taak is bekend wie haar uitvoert.`,
  uitleg:
    'Wie stuurt, is niet altijd wie het werk doet. Deze tabel zet per taak naast elkaar wie beslist, wie uitvoert, op grond van welk mandaat of contract, en wie controleert. Zij komt uit de wet en uit het landelijke register. Staat er ‘niet bekend’, dan is dat een vraag om te stellen, geen fout.',
  register: (dag: string) => `Het register is bekend tot ${dag}.`,
  kolommen: {
    taak: 'Taak',
    stuurt: 'Wie stuurt',
    voertUit: 'Wie voert uit',
    grond: 'Op welke grond',
    controleert: 'Wie controleert',
  },
  beslist: (wie: string) => `Beslist: ${wie}`,
  regio: (namen: string) => `De wet werkt hier met een regio: ${namen}`,
  regiorollen: {
    'koopt-in': 'De gemeenten van de regio kopen samen in.',
    'stemt-af': 'De gemeenten van de regio stemmen samen af.',
  },
  gelezen: {
    naam: 'staat in de naam van de regeling',
    belang: 'staat in het doel van de regeling',
    grondslag: 'alleen afgeleid uit een wet waarop de regeling rust',
  },
  geenRegister:
    'Niet bekend. Het register noemt geen regeling: de gemeente doet het zelf, of iemand anders voor haar.',
  bevoegdheden: { Attributie: 'attributie', Delegatie: 'delegatie', Mandaat: 'mandaat' },
  grond: (bevoegdheden: string) =>
    `Het register noemt voor deze regeling: ${bevoegdheden}. Voor welke taak precies, staat in de regeling zelf.`,
  geenGrond: 'Niet bekend: geen mandaat, overdracht of contract gevonden.',
  verantwoording: {
    college: 'Het college legt verantwoording af aan de raad.',
    burgemeester: 'De burgemeester legt verantwoording af aan de raad.',
    bestuur: 'Een bestuurslid van de regeling legt verantwoording af aan de raad die dat lid aanwees.',
  },
  nietNagekeken: 'niet nagekeken',
  geenToezicht: 'Wie toezicht houdt op de kwaliteit van de uitvoering, is niet bekend.',
  eigen: (waarde: string, wie: string) => `${waarde} (volgens ${wie})`,
  anders: 'Organisaties zeggen hier iets anders over.',
  leemten: {
    kop: 'Wat niet bekend is',
    niets: 'Van elke taak is bekend wie uitvoert, op welke grond en wie toezicht houdt.',
    uitvoerder: (aantal: string) => `wie uitvoert: bij ${telling(aantal, 'taak', 'taken')}`,
    grond: (aantal: string) => `op welke grond: bij ${telling(aantal, 'taak', 'taken')}`,
    toezicht: (aantal: string) => `wie toezicht houdt: bij ${telling(aantal, 'taak', 'taken')}`,
    wie: 'Het college of de griffie van de gemeente kan dit aanvullen.',
    alleen: 'Toon alleen taken waarvan niet bekend is wie ze uitvoert',
  },
  vul: {
    titel: 'Vul aan wat u weet',
    taak: 'Taak',
    wat: 'Wat weet u?',
    waardeUitleg: 'Een functie of een organisatie, geen naam van een persoon.',
    bron: 'Bron',
    bronUitleg: 'Bijvoorbeeld ‘Mandaatbesluit jeugd, 12 maart 2025’.',
  },
  beslotenVoet: 'Wat uw organisaties aanvulden, zien alleen hun leden.',
  openbaarVoet: 'Leden van een organisatie zien hier ook wat zij zelf vastlegden.',
};
