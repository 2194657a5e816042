import type {
  Kringaandacht,
  Kringrol,
  Kringsjabloon,
  Kringstaat,
  Kringstap,
  Kringtekstsoort,
  Kringthema,
  Voortgang,
} from '@samenhang/core/kring';
import { nlKringdelen } from './delen.ts';

/** Dutch texts about rooms in which peers review one another. */
export const nlKring = {
  titel: 'Kring',
  mijn: 'Mijn kringen',
  lead: 'In een kring bekijken gemeenten en Rijk elkaars werk, in vertrouwen. Aan het eind staan er afspraken.',
  leeg: 'U doet nog niet mee aan een kring.',
  nietMaken:
    'Een kring maakt een raadslid, griffier, adviseur, bestuurder of beheerder van een organisatie. U kunt wel worden uitgenodigd.',
  alle: 'Alle kringen',
  nieuw: 'Maak een kring',
  naam: 'Hoe heet de kring?',
  sjabloon: 'Hoe gaat het bezoek?',
  startdag: 'Startdag',
  startUitleg: {
    visitatie: 'De dag van de intake.',
    uitdaging: 'De eerste dag van het bezoek.',
  } satisfies Readonly<Record<Kringsjabloon, string>>,
  leerplekken: 'Vrije plaatsen om van te leren',
  leerplekkenUitleg:
    'Bijvoorbeeld voor wethouders van elders. Zij lezen wat wordt gedeeld, en niet wat iemand voor zichzelf noteert.',
  hoedanigheid: 'Als wie doet u mee?',
  hoedanigheidUitleg: 'Uw functie en organisatie, bijvoorbeeld: wethouder van Aalten.',
  maak: 'Maak de kring',
  bewaar: 'Bewaar',
  wijzig: 'Wijzig',
  weg: 'Gooi weg',
  zekerWeg: 'Ja, gooi voor goed weg',
  zekerTekst: 'Ja, gooi de tekst weg',
  isWeg:
    'De tekst is weg. Zolang deze pagina open staat, kunt u hem terugzetten. Hij staat dan op uw naam, en wie instemde doet dat opnieuw.',
  zetTerug: 'Zet de tekst terug',
  rollen: {
    gastheer: 'Gastheer',
    deelnemer: 'Deelnemer',
    leerder: 'Leerder',
  } satisfies Readonly<Record<Kringrol, string>>,
  sjablonen: {
    visitatie: 'Zoals de Visitatiecommissie',
    uitdaging: 'Zoals een corporate peer challenge',
  } satisfies Readonly<Record<Kringsjabloon, string>>,
  sjabloonUitleg: {
    visitatie:
      'De Visitatiecommissie financiële beheersbaarheid sociaal domein, van VNG en BZK: ongeveer zes weken van intake tot eindrapport.',
    uitdaging:
      'De corporate peer challenge van de Engelse gemeenten: een stelling over vijf thema’s, een rapport binnen drie maanden, een actieplan binnen vijf, terug na ongeveer tien.',
  } satisfies Readonly<Record<Kringsjabloon, string>>,
  staten: {
    voorbereiding: 'In voorbereiding',
    lopend: 'Bezig',
    gesloten: 'Gesloten',
    vernietigd: 'Inhoud vernietigd',
  } satisfies Readonly<Record<Kringstaat, string>>,
  stappen: {
    aanmelden: 'Aanmelden',
    intake: 'Intake',
    stelling: 'Stelling klaar',
    bezoek: 'Bezoek',
    concept: 'Concept van het rapport',
    eindrapport: 'Eindrapport',
    terugkoppeling: 'Terugkoppeling na het bezoek',
    rapport: 'Rapport openbaar',
    actieplan: 'Actieplan openbaar',
    voortgang: 'Voortgangsbezoek',
    voortgangsverslag: 'Verslag van de voortgang openbaar',
  } satisfies Readonly<Record<Kringstap, string>>,
  thema: 'Thema',
  geenThema: 'Geen thema',
  themas: {
    prioriteiten: 'Prioriteiten en resultaten voor inwoners',
    leiderschap: 'Leiderschap in de organisatie en de gemeente',
    bestuur: 'Bestuur en cultuur',
    geld: 'Financiën: plannen en beheersen',
    vermogen: 'Vermogen om te verbeteren',
  } satisfies Readonly<Record<Kringthema, string>>,
  voortgangen: {
    gedaan: 'Gedaan',
    loopt: 'Loopt',
    niet: 'Niet gedaan',
  } satisfies Readonly<Record<Voortgang, string>>,
  aandachtKop: 'Aan de beurt',
  aandacht: {
    stap: (stap: string, datum: string) => `${stap}: ${datum}`,
    instemming: (aantal: string) => `Systeemvragen die op uw instemming wachten: ${aantal}`,
    afspraak: (aantal: string, datum: string) =>
      `Afspraken over hun datum en nog niet gedaan: ${aantal}, de oudste van ${datum}`,
    vernietiging: (datum: string) => `Op ${datum} wordt vernietigd wat is gezegd`,
    terugblik: (datum: string) => `Tijd om terug te kijken: sinds ${datum}`,
  } satisfies Readonly<Record<Kringaandacht['wat'], unknown>>,
  teksten: {
    stelling: {
      kop: 'Stelling',
      uitleg: 'Hoe ziet de gemeente zichzelf? Wat gaat goed, wat is lastig, en waarover wilt u het gesprek?',
      leeg: 'Er is nog geen stelling.',
      nieuw: 'Schrijf een stelling',
    },
    vraag: {
      kop: 'Vragen',
      uitleg: 'Waar wilt u bij het bezoek een antwoord op?',
      leeg: 'Er zijn nog geen vragen.',
      nieuw: 'Stel een vraag',
    },
    eigen: {
      kop: 'Mijn notities',
      uitleg: 'Deze leest alleen u. Verlaat u de kring, dan zijn ze weg.',
      leeg: 'U hebt nog niets genoteerd.',
      nieuw: 'Noteer iets voor uzelf',
    },
    notitie: {
      kop: 'Gedeelde notities',
      uitleg: 'Deze leest ieder die meedoet.',
      leeg: 'Er zijn nog geen gedeelde notities.',
      nieuw: 'Deel een notitie',
    },
    bevinding: {
      kop: 'Bevindingen',
      uitleg: 'Wat de kring zag. Een bevinding kan in een rapport komen: noem geen personen.',
      leeg: 'Er zijn nog geen bevindingen.',
      nieuw: 'Leg een bevinding vast',
    },
    systeemvraag: {
      kop: 'Systeemvragen',
      uitleg:
        'Wat een gemeente niet zelf kan oplossen. Stemmen alle deelnemers in, dan is de vraag vrij voor de agenda. Tot dat moment kan ieder zijn instemming intrekken. Noem geen personen.',
      leeg: 'Er zijn nog geen systeemvragen.',
      nieuw: 'Stel een systeemvraag',
    },
  } satisfies Readonly<Record<Kringtekstsoort, unknown>>,
  ...nlKringdelen,
} as const;
