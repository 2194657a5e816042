import { telling } from '../../getal/index.ts';
import { nlBedragen } from './bedragen.ts';
import { nlDeelnemers } from './deelnemers.ts';
import { nlHuisvesting } from './huisvesting.ts';
import { nlMaten } from './maten.ts';
import { nlNaast } from './naast.ts';
import { nlOntvanger } from './ontvanger.ts';
import { nlPad } from './pad.ts';
import { nlSamen } from './samen.ts';
import { nlScherm } from './scherm.ts';
import { nlSleutels } from './sleutels.ts';
import { nlSpreiding } from './spreiding.ts';
import { nlTabelinvoer } from './tabel.ts';
import { nlUitkeringen } from './uitkeringen.ts';
import { nlVertrek } from './vertrek.ts';

/** What a fault in a scenario may tell, as text already; empty where it says nothing of the kind. */
interface Scenariowoorden {
  readonly naam: string;
  /** What may have been meant. */
  readonly bedoeld: string;
  readonly keuzes: string;
  readonly grens: string;
  readonly laag: string;
  readonly hoog: string;
  readonly jaar: string;
  readonly regio: string;
}

const bedoelde = ({ bedoeld }: Scenariowoorden): string =>
  bedoeld === '' ? '' : ` Bedoelde u ‘${bedoeld}’?`;

/** Dutch texts on money that moves. */
export const nlGeld = {
  fouten: {
    ontbreekt: () => 'dit veld ontbreekt. Vul het in.',
    'onbekend-veld': (w: Scenariowoorden) => `het veld ‘${w.naam}’ bestaat niet. Haal het weg.${bedoelde(w)}`,
    soort: (w: Scenariowoorden) => `hier hoort ${w.naam}.`,
    'te-laag': (w: Scenariowoorden) => `dit moet ${w.grens} of meer zijn.`,
    'te-hoog': (w: Scenariowoorden) => `dit mag hoogstens ${w.grens} zijn.`,
    keuze: (w: Scenariowoorden) => `dit kan niet. Kies uit: ${w.keuzes}.`,
    'niet-goed': () => 'dit kan niet. Kijk in de uitleg van het bestand wat hier hoort.',
    'half-bereik': () => 'er staat alleen een laag of alleen een hoog. Geef allebei, of geen van beide.',
    bereik: (w: Scenariowoorden) =>
      `de waarde ligt niet tussen laag (${w.laag}) en hoog (${w.hoog}). Pas een van de drie aan.`,
    jaren: (w: Scenariowoorden) => `kies een laatste jaar van ${w.laag} tot en met ${w.hoog}.`,
    'start-te-vroeg': (w: Scenariowoorden) =>
      `de eerste stap is voor het eerste jaar (${w.jaar}). Begin later, of reken vanaf een eerder jaar.`,
    'pad-dubbel': () => 'er staan een duur en een tabel. Kies een van beide.',
    'oud-geld-een-van-beide': () => 'geef het oude geld met ‘euro’ of met ‘uitkering’: een van beide.',
    'geen-geld': () => 'alle bedragen zijn nul: er is niets te verdelen. Vul het oude geld in.',
    gewichten: (w: Scenariowoorden) => `de gewichten zijn samen ${w.grens}. Maak ze samen precies 1.`,
    dubbel: (w: Scenariowoorden) => `${w.naam} staat ook op plaats ${w.grens}. Laat er een weg.`,
    'gemeente-onbekend': (w: Scenariowoorden) =>
      `in ${w.jaar} was er geen gemeente ‘${w.naam}’. Verbeter de naam, of kies een ander jaar.${bedoelde(w)}`,
    'gemeente-meerdere': (w: Scenariowoorden) =>
      `‘${w.naam}’ kan meer dan een gemeente zijn: ${w.keuzes}. Schrijf de code.`,
    'centrum-niet-in-lijst': (w: Scenariowoorden) =>
      `${w.naam} staat niet bij ‘gemeenten’. Zet de centrumgemeente ook in die lijst.`,
    'centrum-heeft-centrum': (w: Scenariowoorden) =>
      `${w.naam} hoort zelf bij een ander centrum. Noem een gemeente die zelf centrum is.`,
    'ander-jaar': (w: Scenariowoorden) =>
      `alle scenario’s gaan over de gemeenten van één jaar: ${w.jaar}. Maak dit jaar gelijk.`,
    'inwoners-onbekend': (w: Scenariowoorden) =>
      `het aantal inwoners van ${w.naam} is niet bekend. Vul het in.`,
    'maat-onbekend': (w: Scenariowoorden) =>
      `de maat ‘${w.naam}’ is er niet. Noem een kenmerk uit het pakket, of geef eigen maten.${bedoelde(w)}`,
    'maat-jaar': (w: Scenariowoorden) =>
      `van ‘${w.naam}’ zijn er deze jaren: ${w.keuzes}. Kies er een met ‘jaar’.`,
    'maat-mist': (w: Scenariowoorden) =>
      `‘${w.naam}’ is niet bekend van ${w.keuzes}. Kies een ander jaar, of geef eigen maten.`,
    'maat-nergens': (w: Scenariowoorden) =>
      w.regio === ''
        ? `‘${w.naam}’ is overal nul, en kan dus niets verdelen. Kies een andere maat.`
        : `‘${w.naam}’ is in de regio van ${w.regio} overal nul, en kan daar dus niets verdelen. Kies een andere maat.`,
    'uitkering-onbekend': (w: Scenariowoorden) =>
      w.keuzes === ''
        ? `er zijn geen bedragen van ‘${w.naam}’.${bedoelde(w)}`
        : `van ‘${w.naam}’ zijn er in ${w.jaar} geen bedragen. Kies uit: ${w.keuzes}.`,
    'ontvanger-niet-in-lijst': (w: Scenariowoorden) =>
      `dit geld gaat ook naar ${w.keuzes}. Zet die bij ‘gemeenten’.`,
  },
  soorten: {
    getal: 'een getal',
    'heel-getal': 'een heel getal',
    tekst: 'een tekst',
    lijst: 'een lijst',
    velden: 'een groep velden',
  },
  overgang: {
    zin: (jaar: string, wie: string, budget: string, kosten: string) =>
      `In ${jaar} krijgt ${wie} € ${budget} en kost het € ${kosten}.`,
    zinTussen: (w: {
      readonly jaar: string;
      readonly wie: string;
      readonly budget: string;
      readonly kosten: string;
      readonly laag: string;
      readonly hoog: string;
    }) =>
      `In ${w.jaar} krijgt ${w.wie} € ${w.budget} en kost het naar verwachting € ${w.kosten} (tussen € ${w.laag} en € ${w.hoog}).`,
    over: (euro: string) => `Dat is € ${euro} per inwoner over.`,
    tekort: (euro: string) => `Dat is € ${euro} per inwoner te weinig.`,
    dempTekort: (grens: string, jaren: string) =>
      `Niemand zou in een jaar meer dan €\u00A0${grens} per inwoner verliezen, maar daarvoor winnen de anderen te weinig. Zoveel gaat er samen toch te veel af: ${jaren}.`,
    dempJaar: (jaar: string, euro: string) => `€\u00A0${euro} in ${jaar}`,
    dempMeest: (w: {
      readonly aantal: string;
      readonly van: string;
      readonly tot: string;
      readonly euro: string;
      readonly meest: string;
    }) => `€\u00A0${w.euro} in ${w.aantal} jaren (${w.van}–${w.tot}), het meest: ${w.meest}`,
    kans: (kans: string) => `De kans op een tekort is ${kans}.`,
    kansBoven: (kans: string, euro: string) =>
      `De kans op een tekort van meer dan € ${euro} per inwoner is ${kans}.`,
    kansKop: 'Kans op tekort',
    kansKopBoven: (euro: string) => `Kans op een tekort van meer dan €\u00A0${euro} per inwoner`,
    trekkingen: (aantal: string, seed: string) =>
      `De bandbreedtes en kansen komen uit ${aantal} trekkingen van wat kan. Het toeval begint bij ${seed}: dezelfde vraag geeft dus hetzelfde antwoord.`,
    tekortGrens: (euro: string) =>
      `Een tekort telt mee in de kans als het meer is dan €\u00A0${euro} per inwoner in een jaar.`,
  },
  rest: (aantal: string) => `nog ${aantal}`,
  plek: (bestand: string, pad: string) => (pad === '' ? bestand : `${bestand}, ${pad}`),
  ledentabel: {
    titel: 'Vul zelf aan wie bij welk centrum hoort',
    uitleg:
      'Een tabel met twee kolommen: gemeente en centrum. Noem als centrum een gemeente die het geld nu krijgt. Wat niet bekend is, vullen wij niet in.',
    open: 'Open een tabel met centrumgemeenten',
    gelezen: (aantal: string) => `${telling(aantal, 'gemeente', 'gemeenten')} met een centrum.`,
    geenCentrum: (regel: string, naam: string) =>
      `Regel ${regel}: ${naam} krijgt dit geld niet en kan dus geen centrum zijn. Noem een gemeente die het wel krijgt. De rij telt niet mee.`,
  },
  maten: nlMaten,
  paden: {
    titel: 'Pagina’s over geld',
    overgang: 'Geld dat overgaat',
    samen: 'Risico delen',
    spreiding: 'Plaatsen',
    uitkeringen: 'Uitkeringen',
    bedragen: 'Eigen bedragen',
    vertrek: 'Uittreden',
    sleutels: 'Sleutels',
    huisvesting: 'Wonen',
  },
  bedragen: nlBedragen,
  deelnemers: nlDeelnemers,
  huisvesting: nlHuisvesting,
  naast: nlNaast,
  ontvanger: nlOntvanger,
  pad: nlPad,
  samen: nlSamen,
  scherm: nlScherm,
  sleutels: nlSleutels,
  spreiding: nlSpreiding,
  uitkeringen: nlUitkeringen,
  vertrek: nlVertrek,
  tabel: {
    invoer: nlTabelinvoer,
    regel: (regel: string) => `regel ${regel}`,
    kolom: (kolom: string) => `kolom ${kolom}`,
    kolommen: {
      gemeente: 'gemeente',
      centrum: 'centrum',
      taakveld: 'taakveld',
      soort: 'lasten of baten',
      baten: 'baten',
      clienten: 'cliënten',
      inwoners: 'inwoners',
      euro: 'euro',
      waarde: 'waarde',
      budget: 'budget',
      prijs: 'prijs',
      spreiding: 'spreiding',
      gebruik: 'gebruik',
      beschermdwonen: 'beschermd wonen',
      opvang: 'opvang',
      jeugdzorg: 'jeugdzorg',
      detentie: 'detentie',
      woningen: 'woningen',
      jaar: 'jaar',
      van: 'van',
      naar: 'naar',
      km: 'km',
      capaciteit: 'capaciteit',
    },
    fouten: {
      leeg: () => 'het bestand is leeg. Kies een bestand met een tabel.',
      'vreemd-formaat': () => 'dit is geen tabel die wij lezen. Bewaar het bestand als .csv of .xlsx.',
      'werkmap-kapot': () => 'de werkmap is niet te openen. Bewaar het bestand opnieuw als .xlsx.',
      'te-veel-rijen': () => 'er staan te veel rijen in. Kies een kleinere tabel.',
      'geen-rijen': () => 'er staan alleen koppen in. Vul de rijen in.',
      kolommen: (w: { readonly namen: string }) =>
        `deze kolommen ontbreken: ${w.namen}. Geef die naam aan een kolom.`,
      'kolom-dubbel': (w: { readonly namen: string }) =>
        `meer dan een kolom kan dit zijn: ${w.namen}. Laat er een staan.`,
      'geen-naam': () => 'hier staat niets. Vul de cel in.',
      'geen-getal': (w: { readonly tekst: string }) =>
        `'${w.tekst}' is geen aantal. Gebruik een getal van 0 of meer.`,
      dubbelzinnig: (w: { readonly tekst: string }) =>
        `'${w.tekst}' kan een duizendtal zijn of een breuk; de andere getallen zeggen niet welk. Schrijf getallen zonder punten of komma’s bij duizenden.`,
      dubbel: (w: { readonly tekst: string; readonly eerder: string }) =>
        `${w.tekst} staat ook op regel ${w.eerder}. Laat er een staan.`,
      'geen-taakveld': (w: { readonly tekst: string }) =>
        `'${w.tekst}' begint niet met het nummer van een taakveld. Schrijf het als 6.81a.`,
      'geen-jaar': (w: { readonly tekst: string }) => `'${w.tekst}' is geen jaar. Schrijf het als 2023.`,
      'geen-soort': (w: { readonly tekst: string }) =>
        `'${w.tekst}' is geen lasten en geen baten. Schrijf een van die twee.`,
    },
  },
};
