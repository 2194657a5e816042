import { telling } from '../../getal/index.ts';

/** Dutch texts on contribution keys. */
export const nlSleutels = {
  titel: 'Bijdragesleutels',
  naarSleutels: 'Wat doet een andere bijdragesleutel?',
  kop: (meest: string, euro: string, minst: string, minder: string) =>
    `Met deze sleutel gaat ${meest} per inwoner ${euro} per jaar meer betalen, en ${minst} ${minder} minder.`,
  kopGelijk: 'Met deze sleutel betaalt iedereen hetzelfde als nu.',
  lead: 'Alle bijdragen samen blijven gelijk: wat de een minder betaalt, betaalt een ander meer.',
  fouten: {
    'geen-bijdragen': () => 'Er is niets te verdelen. Vul de bijdragen in, van deelnemers met inwoners.',
    gewichten: (wat: string) => `De gewichten zijn samen ${wat}. Maak ze samen 100%.`,
    'maat-mist': (wat: string) => `Het gebruik is niet bekend van: ${wat}. Vul het onderaan in.`,
    'maat-nergens': () => 'Het gebruik is overal nul, en kan dus niets verdelen. Vul het onderaan in.',
  },
  hefbomen: 'De nieuwe sleutel',
  maten: { gelijk: 'Ieder evenveel', inwoners: 'Naar inwoners', gebruik: 'Naar gebruik' },
  hoogstens: 'Hoogste stijging per jaar (euro per inwoner)',
  geenDemping: 'Niet ingevuld: de sleutel geldt meteen.',
  demping: (jaren: string, euro: string) =>
    jaren === '1'
      ? `Met hoogstens ${euro} per inwoner erbij per jaar geldt de sleutel meteen.`
      : `Met hoogstens ${euro} per inwoner erbij per jaar geldt de sleutel helemaal in jaar ${jaren}.`,
  dempingNiet: (jaren: string, euro: string) =>
    `Met hoogstens ${euro} per inwoner erbij per jaar geldt de sleutel na ${jaren} jaar nog niet helemaal.`,
  vast: (namen: string) =>
    `${namen}: geen inwoners, dus buiten de sleutel. Daar blijft de bijdrage zoals zij is.`,
  beeld: 'Van nu naar de nieuwe sleutel',
  beeldUitleg:
    'De open stip is wat een deelnemer nu per inwoner betaalt, de volle stip is met de nieuwe sleutel.',
  nu: 'nu',
  straks: 'met de nieuwe sleutel',
  as: 'euro per inwoner',
  tabel: 'Deelnemer voor deelnemer',
  tabelUitleg: 'Wat ieder nu betaalt, en met de nieuwe sleutel. Met demping staat er elk jaar bij.',
  voorbeelden: 'Sleutels die het register noemt',
  voorbeeldenUitleg: (aantal: string, regelingen: string) =>
    `Van ${telling(aantal, 'deelnemer', 'deelnemers')} noemt het register een bijdrage in procenten, in ${telling(regelingen, 'regeling', 'regelingen')}. Van andere zegt het niets.`,
  voorbeeldenNeem: 'Alle sleutels van het register:',
  reken: 'Reken hiermee',
  voorbeeldTitel: (naam: string, aantal: string) => `${naam} (${telling(aantal, 'deelnemer', 'deelnemers')})`,
  recept:
    'Een bijdrage is de begroting maal de som van gewicht × eigen maat, gedeeld door de maat van iedereen. Demping: niemand stijgt in een jaar meer dan het bedrag per inwoner; wie minder gaat betalen, levert dat in, naar wat die minder betaalt.',
  receptInwoners: (jaar: string) => `Inwoners van ${jaar}, tenzij u ze zelf invult.`,
  receptRegister:
    'De sleutels van het register staan er als procenten. Ze zijn afgerond, dus samen niet altijd precies 100.',
  kanNiet:
    'Wat dit niet kan zeggen: of een sleutel eerlijk is, of het gebruik verandert als de prijs verandert, en wat de regeling over wijzigen bepaalt.',
};
