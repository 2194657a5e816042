import { telling } from '../../getal/index.ts';

/** Dutch texts of the calendar of councils and boards. */
export const nlKalender = {
  titel: (jaar: string) => `Kalender voor het begrotingsjaar ${jaar}`,
  titelRegeling: (jaar: string) => `Kalender voor een regeling die in ${jaar} ingaat`,
  regelingenVan: (gemeente: string) => `Regelingen waar ${gemeente} aan meedoet:`,
  zonderBegroting: 'geen eigen bestuur, dus geen begroting',
  bewaard: (bestand: string, dagen: string, peildatum: string) =>
    `In ${bestand} staan nu ${telling(dagen, 'dag', 'dagen')}, naar het register van ${peildatum}.`,
  uitleg:
    'Dit zijn de laatste dagen die de Wet gemeenschappelijke regelingen toelaat. Een regeling kan zelf eerdere dagen noemen. Kijk het na: dit is geen oordeel.',
  stap: 'Stap',
  wie: 'Wie',
  vanaf: 'Vanaf',
  uiterlijk: 'Uiterlijk',
  artikel: 'Artikel',
  nemers: { bestuur: 'het bestuur', raad: 'de raad', college: 'het college' },
  gekozen: (datum: string) => `U koos ${datum}.`,
  terug: (dag: string) => `Teruggerekend vanaf ${dag}.`,
  door: (stap: string, dag: string) => `Anders is de stap ‘${stap}’ niet uiterlijk op ${dag} te zetten.`,
  zonder: 'De wet noemt geen laatste dag.',
  over: (dagen: string, dag: string) =>
    `De termijn eindigt op ${dagen} en loopt door tot ${dag} (Algemene termijnenwet, artikel 1).`,
  overTerug: (dagen: string) =>
    `Een dag later zou de termijn die hierna begint eindigen op ${dagen}, doorlopen (Algemene termijnenwet, artikel 1) en niet op tijd voorbij zijn.`,
  dag: (datum: string, waarom: string) => `${datum}, ${waarom}`,
  vrij: { zaterdag: 'een zaterdag', zondag: 'een zondag' },
  botsing: (stap: string, vanaf: string, uiterlijk: string) =>
    `Dit gaat niet: de stap ‘${stap}’ kan pas op ${vanaf}, en moet uiterlijk op ${uiterlijk}.`,
  voorKaders: (ontwerp: string, kaders: string) =>
    `Let op: de ontwerpbegroting moet er al op ${ontwerp} zijn. De kaders hoeven er volgens de wet pas op ${kaders} te zijn. Vraag ze eerder.`,
  nietNagekeken: 'Deze regel is niet naast de wet gelegd.',
  geenBestuur:
    'Deze regeling heeft geen eigen bestuur. Zij stelt dus geen begroting vast, en er zijn geen stappen.',
  vreemdeStap: (stap: string) => `Deze stap hoort niet bij deze kalender en telt niet mee: ${stap}.`,
  agenda: {
    titel: (van: string) => `Raad en regelingen: ${van}`,
    uitleg: (datum: string) =>
      `De laatste dagen die de wet toelaat, voor de regelingen die op ${datum} in het register stonden. Een bestuur kan eerdere dagen noemen.`,
    begroting: (stap: string, jaar: string) => `${stap} (begrotingsjaar ${jaar})`,
    regeling: (stap: string, jaar: string) => `${stap} (in ${jaar})`,
    veilig_thuis: (stap: string, jaar: string) => `${stap} (over ${jaar})`,
    alle: 'alle regelingen',
    wie: (wie: string) => `Wie: ${wie}`,
    regelingen: (namen: string) => `Regelingen: ${namen}`,
    artikel: (wet: string, artikel: string) => `${wet}, artikel ${artikel}`,
  },
  eigen: {
    reden: (dag: string, wie: string) => `Het bestuur houdt zelf ${dag} aan, volgens ${wie}.`,
    bron: (organisatie: string, bron: string) => `${organisatie} (bron: ${bron})`,
    laat: (dag: string, wet: string) => `${dag} is later dan de wet toelaat: uiterlijk ${wet}. Kijk dit na.`,
    namen: {
      kalenderdag: (stap: string, jaar: string, van: string) => `${stap} ${jaar} van ${van}`,
      bestuursvergadering: (van: string) => `Vergadering van het bestuur van ${van}`,
      raadsvergadering: (van: string) => `Vergadering van de raad van ${van}`,
      commissievergadering: (van: string) => `Vergadering van een raadscommissie van ${van}`,
      reces: (naam: string, van: string) => `Reces van de raad van ${van}: ${naam}`,
      evaluatie: (van: string) => `Evaluatie van ${van}`,
    },
  },
  pagina: {
    vergadert: 'Vergaderingen en reces',
    onbekend:
      'De vergaderdagen en het reces van deze raad zijn hier niet bekend. Leden van een organisatie die ze invulde, zien ze als zij zich aanmelden.',
    niemand:
      'Niemand van uw organisaties vulde voor het komende jaar vergaderdagen, reces of andere eigen dagen in.',
    vulIn: 'Vul ze in bij Eigen gegevens',
    eigenDag: 'door het lichaam zelf opgegeven',
    volgtUit: 'volgt uit een dag die het lichaam zelf opgaf',
    deWet: (wet: string) => `, de wet laat ${wet} toe`,
    volgens: (wie: string) => `Ingevuld door ${wie}.`,
    tegenspraak: 'Organisaties zeggen iets anders. Met deze dag wordt niet gerekend.',
    radenOnbekend:
      'De vergaderdagen van de raden zijn hier niet bekend. Vul ze zelf in. Leden van een organisatie die ze invulde, zien ze als zij zich aanmelden.',
    radenBekend: 'Gerekend met de dagen die uw organisaties invulden:',
    radenGeen: 'Uw organisaties vulden van geen van deze raden dagen in. Vul ze hieronder in om te rekenen.',
    bron: 'Bron',
  },
  feed: {
    titel: 'Uw eigen link, met de dagen van uw organisaties',
    uitleg:
      'Met een eigen link haalt uw agenda ook de vergaderdagen, het reces en de andere dagen op die uw organisaties invulden. De link is geheim: wie hem heeft, ziet deze dagen. Trek hem in als dat niet meer moet.',
    waarvan: 'Welke dagen?',
    soorten: {
      gemeente: 'alles rond de gemeente',
      raad: 'alleen wat de raad zelf doet',
      regeling: 'deze regeling',
      lichaam: 'dit lichaam',
    },
    maak: 'Maak een eigen link',
    klaar: 'De link is klaar. Neem hem nu over: hij is later niet meer te zien.',
    adres: 'Geheim adres van uw agenda',
    uwLinks: 'Uw links die nu werken:',
    link: (naam: string, soort: string, dag: string) => `${naam}, ${soort}, gemaakt op ${dag}.`,
    nooit: 'Nog niet gebruikt.',
    gebruikt: (dag: string) => `Het laatst gebruikt op ${dag}.`,
    trekIn: 'Trek in',
  },
  raden: 'Kunnen de raden op tijd een zienswijze geven?',
  ruimte: (vanaf: string, uiterlijk: string) =>
    `De raden moeten vergaderen van ${vanaf} tot en met ${uiterlijk}.`,
  kan: (raad: string, dagen: string) => `${raad}: ja, op ${dagen}.`,
  naCommissie: (dag: string, commissie: string) => `${dag} (na de commissie van ${commissie})`,
  zonderCommissie: 'De raad vergadert wel op tijd, maar er is in die tijd geen commissie voor.',
  kanNiet: (raad: string, uitwegen: string) => `${raad}: nee. Dat kan wel als ${uitwegen}.`,
  kanNergens: (raad: string) => `${raad}: nee, en er is geen dag waarop het met schuiven wel kan.`,
  periode: (van: string, tot: string) => `${van} tot en met ${tot}`,
  reces: (perioden: string) => `De raad heeft reces van ${perioden}.`,
  onbekend: (raad: string) => `${raad}: niet bekend, want er zijn geen vergaderdagen opgegeven.`,
  eerder: (dagen: string, dag: string) =>
    `de ontwerpbegroting ${telling(dagen, 'dag', 'dagen')} eerder komt (dan kan de raad op ${dag})`,
  later: (dagen: string, dag: string) =>
    `de vaststelling ${telling(dagen, 'dag', 'dagen')} later is (dan kan de raad op ${dag})`,
  extra: {
    'extra-vergadering': (vanaf: string, uiterlijk: string) =>
      `de raad een extra vergadering houdt, van ${vanaf} tot en met ${uiterlijk}`,
    'extra-commissie': (vanaf: string, uiterlijk: string) =>
      `de commissie een extra vergadering houdt, van ${vanaf} tot en met ${uiterlijk}`,
    'extra-commissie-en-raad': (vanaf: string, uiterlijk: string) =>
      `eerst de commissie en op een latere dag de raad een extra vergadering houdt, van ${vanaf} tot en met ${uiterlijk}`,
  },
  beste: (dag: string, kan: string, raden: string) =>
    `De beste dag om de begroting vast te stellen is ${dag}: dan kan het voor ${kan} van de ${telling(raden, 'raad', 'raden')}.`,
};
