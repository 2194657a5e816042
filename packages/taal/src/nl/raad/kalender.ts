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
  raden: 'Kunnen de raden op tijd een zienswijze geven?',
  ruimte: (vanaf: string, uiterlijk: string) =>
    `De raden moeten vergaderen van ${vanaf} tot en met ${uiterlijk}.`,
  kan: (raad: string, dagen: string) => `${raad}: ja, op ${dagen}.`,
  kanNiet: (raad: string, uitwegen: string) => `${raad}: nee. Dat kan wel als ${uitwegen}.`,
  onbekend: (raad: string) => `${raad}: niet bekend, want er zijn geen vergaderdagen opgegeven.`,
  eerder: (dagen: string, dag: string) =>
    `de ontwerpbegroting ${telling(dagen, 'dag', 'dagen')} eerder komt (dan kan de raad op ${dag})`,
  later: (dagen: string, dag: string) =>
    `de vaststelling ${telling(dagen, 'dag', 'dagen')} later is (dan kan de raad op ${dag})`,
  extra: (vanaf: string, uiterlijk: string) =>
    `de raad een extra vergadering houdt, van ${vanaf} tot en met ${uiterlijk}`,
  beste: (dag: string, kan: string, raden: string) =>
    `De beste dag om de begroting vast te stellen is ${dag}: dan kan het voor ${kan} van de ${telling(raden, 'raad', 'raden')}.`,
};
