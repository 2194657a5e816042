import { telling } from '../../getal/index.ts';

/** Dutch texts of the page 'before a task moves'. */
export const nlOverheveling = {
  titel: 'Een taak samen gaan doen',
  lead: 'Kies taken, gemeenten, een vorm en een dag. U ziet welke stappen wanneer klaar moeten zijn, wie ja moet zeggen en wat nog niet bekend is. Het zijn punten om naar te kijken, geen oordeel.',
  vraag: 'Wat wilt u samen doen?',
  taken: 'Taken',
  gemeenten: 'Gemeenten',
  voegToe: 'Voeg een gemeente toe',
  haalWeg: (naam: string) => `Haal ${naam} weg`,
  vorm: 'Vorm',
  vormen: {
    'openbaar lichaam': 'Openbaar lichaam',
    bedrijfsvoeringsorganisatie: 'Bedrijfsvoeringsorganisatie',
    'gemeenschappelijk orgaan': 'Gemeenschappelijk orgaan',
    'regeling zonder meer': 'Regeling zonder meer (centrumgemeente)',
  },
  gevolgen: {
    mandaat:
      'Bij deze vorm beslist de uitvoerder namens de gemeenten. Elk college blijft verantwoordelijk voor zijn eigen inwoners.',
    bedrijfsvoering:
      'Deze vorm is voor bedrijfsvoering en uitvoering. Alleen colleges doen mee. Beleid vaststellen hoort er niet in.',
    'geen-rechtspersoon':
      'Deze vorm is geen rechtspersoon. Personeel, gebouwen en contracten staan dus op naam van één gemeente, die ze voor de andere heeft.',
    'eigen-bestuur':
      'Deze vorm heeft een eigen bestuur en kan zelf besluiten nemen, als de gemeenten dat overdragen. Regel hoe de raden dat bestuur volgen en bijsturen.',
  },
  ingang: 'Dag van ingang',
  nietGenoeg: 'Kies minstens één taak en twee gemeenten. Dan staat hier wat er nodig is.',
  kan: (dag: string, ontwerp: string) =>
    `Dit kan ingaan op ${dag}, als de raden het ontwerp uiterlijk ${ontwerp} krijgen.`,
  kanNiet: (dag: string, vroegst: string) =>
    `Op ${dag} is niet meer haalbaar. De eerste dag waarop het kan, is ${vroegst}.`,
  kanNietOnbekend: (dag: string) => `Op ${dag} is niet meer haalbaar.`,
  krap: 'Dit zijn de laatste dagen die de wet toelaat. Vergaderdagen, recessen en de tijd om het ontwerp te maken komen daar nog bij.',
  stappen: 'De stappen, teruggerekend',
  stap: 'Stap',
  wie: 'Wie',
  uiterlijk: 'Uiterlijk',
  nog: 'Nog',
  waarom: 'Waarom',
  nogDagen: (dagen: number, tekst: string) => (dagen === 1 ? '1 dag' : `${tekst} dagen`),
  voorbij: 'voorbij',
  toestemming: 'Wie moet ja zeggen?',
  toestemmingUitleg:
    'Elk college heeft toestemming van zijn eigen raad nodig. Zegt een raad nee, dan doet die gemeente niet mee. Kijk dan of het ontwerp opnieuw naar de raden moet.',
  raden: (aantal: string) => telling(aantal, 'raad', 'raden'),
  wet: 'Wet',
  wieNu: 'Wie doet het nu?',
  geenDrager: 'Het register noemt geen regeling die deze taak voor deze gemeenten doet.',
  drager: (erin: string, anderen: string) =>
    anderen === '0'
      ? `voor ${erin}. Er doen geen andere gemeenten mee: de regeling kan worden gewijzigd of opgeheven.`
      : `voor ${erin}. Er ${anderen === '1' ? 'doet' : 'doen'} nog ${telling(anderen, 'andere gemeente', 'andere gemeenten')} mee. Uittreden vraagt dezelfde stappen; de gevolgen staan in de regeling zelf.`,
  zonder: (namen: string) => `Zelf, of niet bekend: ${namen}.`,
  register: (dag: string) => `Volgens het register, dat tot ${dag} bekend is.`,
  regio: 'Regio in de wet',
  geenRegio: 'De wet noemt geen vaste regio. De gemeenten kiezen zelf met wie.',
  regioDeels: 'Van deze gemeenten is niet bekend in welke regio zij liggen.',
  regioHeel: (naam: string) => `Deze gemeenten zijn samen precies ${naam}.`,
  regioDeel: (naam: string, erin: string, totaal: string) => `${naam}: ${erin} van de ${totaal} gemeenten.`,
  regioMeer:
    'De wet werkt met vaste regio’s, en deze gemeenten vallen daar niet mee samen. Kijk of de taak zo verdeeld mag worden.',
  geld: 'Geld',
  geldBekend: (namen: string, euro: string, jaar: string, onderwerp: string) =>
    `In ${jaar} kreeg ${namen} € ${euro} voor ${onderwerp}. Nieuwer staat niet in de gegevens.`,
  geldGeen: (jaar: string, onderwerp: string) =>
    `In ${jaar} kreeg geen van deze gemeenten een bedrag voor ${onderwerp}.`,
  geldOnbekend: 'Het budget staat niet in de gegevens. De gemeenten kunnen het zelf invullen.',
  overgang: 'Wat kost de overgang?',
  overgangUitleg: 'Eigen schattingen. Zij staan alleen in de link van deze pagina.',
  kostnaam: 'Kostenpost',
  laag: 'Laagste bedrag in euro',
  hoog: 'Hoogste bedrag in euro',
  kostErbij: 'Voeg een kostenpost toe',
  kostFout: 'Geef een naam en twee hele bedragen, het laagste eerst.',
  kostTotaal: (laag: string, hoog: string) => `Samen tussen € ${laag} en € ${hoog}, eenmalig.`,
  kostPerInwoner: (laag: string, hoog: string) => `Dat is € ${laag} tot € ${hoog} per inwoner.`,
  kostGeen: 'Nog niets ingevuld: de overgangskosten zijn niet bekend.',
  voorbeelden: 'Denk aan een projectleider, systemen, huisvesting, en wat bij een gemeente achterblijft.',
  contracten: 'Contracten en mensen',
  contractnaam: 'Contract',
  contractTot: 'Loopt tot en met',
  contractErbij: 'Voeg een contract toe',
  contractFout: 'Geef een naam en een dag.',
  loopt: (naam: string, dag: string) =>
    `${naam} loopt tot en met ${dag}, dus ook na de ingang. Gaat het over, of blijft het bij de gemeente?`,
  klaar: (naam: string, dag: string) => `${naam} is op ${dag} klaar.`,
  contractGeen: 'Nog niets ingevuld: welke contracten lopen, is niet bekend.',
  fte: 'Aantal voltijdbanen dat meegaat',
  fteUitleg: 'Leeg als u het nog niet weet.',
  fteZin: (fte: string) =>
    `Er gaan ${fte} voltijdbanen mee. Wie wordt hun werkgever, en welke afspraken blijven gelden?`,
  fteOnbekend: 'Hoeveel mensen meegaan, is niet bekend.',
  weg: (naam: string) => `Haal ${naam} weg`,
  open: 'Wat is nog niet bekend?',
  openPunten: {
    geld: (taken: string) => `Het budget voor ${taken}.`,
    kosten: 'De kosten van de overgang.',
    contracten: 'De contracten die doorlopen.',
    mensen: 'Hoeveel mensen meegaan.',
    raden: 'De vergaderdagen van de raden.',
  },
  naar: 'Wat is nodig om een taak samen te gaan doen?',
} as const;
