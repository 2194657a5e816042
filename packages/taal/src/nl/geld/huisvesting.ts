import { telling } from '../../getal/index.ts';

/** Dutch texts on housing who leaves a facility. */
export const nlHuisvesting = {
  titel: 'Wonen na opvang en zorg',
  kop: (mensen: string, gemeenten: string) =>
    `${mensen === '1' ? 'In een jaar heeft 1 mens' : `In een jaar hebben ${mensen} mensen`} een woning nodig in ${telling(gemeenten, 'gemeente', 'gemeenten')}.`,
  kopLeeg: 'Hoeveel mensen hebben na opvang, zorg of detentie een woning nodig?',
  kopZonder: (gemeenten: string) =>
    `Vul in hoeveel mensen per jaar een woning nodig hebben in ${telling(gemeenten, 'gemeente', 'gemeenten')}.`,
  lead: (naam: string, meer: string) =>
    `Volgens de afspraak hieronder huisvest ${naam} er ${meer} meer dan nu.`,
  leadLeeg:
    'Hoeveel mensen uitstromen en hoeveel woningen worden verhuurd, staat in geen landelijk bestand per gemeente. Kies gemeenten en vul uw eigen cijfers in, of open een tabel.',
  onbekend: (aantal: string) =>
    `${telling(aantal, 'aantal is', 'aantallen zijn')} niet ingevuld. Dat telt niet mee, en is niet hetzelfde als nul.`,
  fouten: {
    'geen-gemeenten': () => 'Er zijn nog geen gemeenten gekozen.',
    gewichten: (wat: string) => `De gewichten zijn samen ${wat}. Maak ze samen 100%.`,
    'maat-mist': (maat: string, wat: string) =>
      `‘${maat}’ kan niets verdelen: niet bekend van ${wat}. Vul het in, of kies een andere maat.`,
    'maat-nergens': (maat: string) => `‘${maat}’ kan niets verdelen: overal nul. Kies een andere maat.`,
  },
  hefbomen: 'De afspraak',
  afspraak: 'Waarnaar wordt verdeeld',
  maten: {
    inwoners: 'Naar inwoners',
    woningen: 'Naar verhuurde woningen',
    gelijk: 'Ieder evenveel',
  },
  neemRegio: 'Begin met de gemeenten van een regio',
  indeling: 'Indeling',
  regio: 'Regio',
  neem: 'Neem deze gemeenten',
  regioUitleg:
    'De provincie wijst woningmarktregio’s aan. Die staan niet in de gegevens: kies een regio die er het meest op lijkt, en voeg toe of haal weg.',
  beeld: 'Nu, en volgens de afspraak',
  beeldUitleg:
    'De open stip is hoeveel mensen een gemeente nu huisvest, de volle stip is volgens de afspraak.',
  nu: 'nu',
  straks: 'volgens de afspraak',
  as: 'mensen per jaar',
  tabel: 'Gemeente voor gemeente',
  tabelUitleg:
    'Een verschil boven nul betekent: volgens de afspraak huisvest de gemeente er meer dan nu. Zonder verhuurde woningen is niet bekend welk deel dat ervan is.',
  cijfers: 'Uw cijfers per jaar',
  urgent: 'Wie moet voorrang krijgen?',
  urgentUitleg:
    'De wet noemt tien groepen die een gemeente voorrang moet geven bij het toewijzen van een woning.',
  urgentOnbekend:
    'Vanaf welke dag dit een plicht is, is niet bekend: dat staat in een koninklijk besluit dat niet is gevonden.',
  urgentVanaf: (dag: string) => `Dit is een plicht vanaf ${dag}.`,
  urgentTekst: (wet: string, dag: string) => `${wet}, tekst van ${dag}.`,
  afspraakArtikel:
    'Gemeenten van een woningmarktregio spreken af hoe zij deze mensen verdelen (Huisvestingswet 2014, artikel 6, zesde tot en met achtste lid).',
  recept:
    'De uitstroom is de som van alle aantallen die zijn ingevuld. Het deel van een gemeente is de som van gewicht × eigen maat, gedeeld door de maat van iedereen. Het verschil is volgens de afspraak min nu.',
  receptInwoners: (jaar: string) => `Inwoners van ${jaar}, tenzij u ze zelf invult.`,
  kanNiet:
    'Wat dit niet kan zeggen: of een woning past, of iemand in een gemeente wil wonen, hoe lang het wachten is, en of er begeleiding is. Hoeveel mensen uitstromen, weet alleen u.',
};
