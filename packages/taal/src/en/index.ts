import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';
import { enAccount, enPost } from './account/index.ts';
import { enActies } from './acties/index.ts';
import { enCongruentie } from './congruentie.ts';
import { enEigen } from './eigen.ts';
import { enGeld } from './geld/index.ts';
import { enGemeente } from './gemeente.ts';
import { enIndelingen } from './indelingen.ts';
import { enMijn } from './mijn.ts';
import { enWerkbank } from './ontwerp/werkbank.ts';
import { enOntwerp } from './ontwerp.ts';
import { enOpgave } from './opgave/index.ts';
import { enBegrippen } from './over/begrippen.ts';
import { enGegevens } from './over/gegevens.ts';
import { enOver } from './over/over.ts';
import { enToegang } from './over/toegang.ts';
import { enPlank } from './plank/index.ts';
import { enProblemen } from './problemen.ts';
import { enRaad } from './raad/index.ts';
import { enRegelingen } from './regelingen.ts';
import { enRekenen } from './rekenen.ts';
import { enRoute } from './route.ts';
import { enSamenwerken } from './samenwerken/index.ts';
import { enSignalen } from './signaal/kamers.ts';
import { enTaken } from './taken/index.ts';
import { enTijdlijn } from './tijdlijn.ts';
import { enUitvoering } from './uitvoering.ts';
import { enVergelijking } from './vergelijking.ts';
import { enVersnippering } from './versnippering.ts';

/** English. Names of laws and sources stay Dutch: they have no other. */
export const en: Catalogus = {
  account: enAccount,
  begrippen: enBegrippen,
  eigen: enEigen,
  geld: enGeld,
  gemeente: enGemeente,
  congruentie: enCongruentie,
  gegevens: enGegevens,
  taken: enTaken,
  tijdlijn: enTijdlijn,
  toegang: enToegang,
  mijn: enMijn,
  ontwerp: enOntwerp,
  opgave: enOpgave,
  over: enOver,
  post: enPost,
  plank: enPlank,
  problemen: enProblemen,
  regelingen: enRegelingen,
  rekenen: enRekenen,
  route: enRoute,
  samenwerken: enSamenwerken,
  uitvoering: enUitvoering,
  indelingen: enIndelingen,
  vergelijking: enVergelijking,
  versnippering: enVersnippering,
  werkbank: enWerkbank,
  site: {
    naam: 'Samenhang',
    leus: 'Workbench for cooperation between municipalities',
    naarInhoud: 'To the content',
    offline: 'You have no internet connection. What you opened already stays.',
    andereTaal: 'Nederlands',
    plaatsCongruentie: 'Laboratory',
    hoofdnavigatie: 'Main navigation',
    kaart: 'Map',
  },
  domeinen: {
    eigen: 'Your own divisions',
    sociaal: 'Social services',
    'sociaal/zorg': 'Social services: care',
    'sociaal/werk': 'Social services: work and income',
    'sociaal/onderwijs': 'Social services: education',
    veiligheid: 'Safety',
    bestuurlijk: 'Government',
    fysiek: 'Space and environment',
    economie: 'Economy and statistics',
  },
  zoek: {
    label: 'Find your municipality, place or postcode',
    voorbeeld: 'For example Doorn or 3941',
    niets: (tekst) =>
      `No municipality, place or postcode found for ‘${tekst}’. Not every place and postcode is known. Check the spelling, or choose another year.`,
    inGemeente: (gemeente) => `in ${gemeente}`,
    hoortBij: (gemeente) => `belongs to ${gemeente}`,
    meer: (aantal) => `And ${aantal} more. Type on to choose.`,
  },
  keuze: {
    titel: 'Choose year and divisions',
    jaar: 'Year',
    indelingen: 'Divisions',
    gekozen: (gekozen, totaal) => `${gekozen} of ${totaal} chosen`,
    namen: {
      'samen-doen': (aantal) => `Acting together (${aantal})`,
      'sociaal-domein': (aantal) => `Social domain (${aantal})`,
      'bij-wet': (aantal) => `By law (${aantal})`,
      alles: (aantal) => `All (${aantal})`,
      vergelijkbaar: (aantal) => `Comparable over the years (${aantal})`,
      waargenomen: (aantal) => `All observed (${aantal})`,
    },
    eigenOntbreekt: (aantal) =>
      aantal === 1
        ? 'A file of your own takes part in this link. The file is not in the link, so the figures below are without it. Choose it again and it takes part again.'
        : 'Files of your own take part in this link. They are not in the link, so the figures below are without them. Choose them again and they take part again.',
    ontbreekt: (jaar, namen) =>
      `Not everything in this link is there in ${jaar}: ${namen}. The figures below are without it. Choose a year that has it and it takes part again.`,
    wettelijk: (aantal) => `Laid down by law in 2015 (${aantal})`,
    geen: 'None',
    basisnoot: (aantal, totaal) =>
      aantal === totaal
        ? 'The chosen divisions are'
        : `Of the ${totaal} chosen divisions ${aantal === '1' ? '1 is' : `${aantal} are`}`,
    herstel: 'Undo last choice',
    toonAfgeleid: (aantal) => `Show ${telling(aantal, 'derived division', 'derived divisions')} too`,
    verbergAfgeleid: 'Hide the derived divisions',
    effectZonder: (verschil, naar) => `without: ${naar} (${verschil})`,
    effectErbij: (verschil, naar) => `added: ${naar} (${verschil})`,
    uitleg: (naam) => `About ${naam}`,
    opKaart: (naam) => `${naam} on the map`,
  },
  indeling: {
    waargenomen: 'observed',
    afgeleid: 'derived',
    eigen: 'own data',
    deels: 'known in part',
    afgeleidUit: (jaar) => `derived from ${jaar}`,
    grondslag: 'Legal basis',
    herkomst: 'Origin',
    letOp: 'Please note',
  },
  weging: {
    titel: 'Change the weighting',
    uitleg: 'By default everything counts equally. That is the formula published by RegioAtlas.',
    partners: 'Partners with more inhabitants count for more',
    land: 'Municipalities with more inhabitants count for more in the national average',
    perIndeling: 'Weight per division',
  },
  start: {
    titel: 'Congruence between municipalities',
    nederland: 'The Netherlands',
    nederlandIn: (jaar) => `The Netherlands in ${jaar}`,
    kop: (gedeeld, aantal) =>
      `On average a municipality shares ${gedeeld} of the ${aantal} chosen divisions with a partner.`,
    kopGewogen: (procent) =>
      `On average a municipality shares ${procent} of the chosen divisions with a partner, by weight.`,
    kopEen: 'With one division there is nothing to compare. Choose more.',
    kopGeen: 'Choose divisions and see how well they fit together.',
    uitlegVoor: 'The',
    congruentie: 'congruence',
    uitlegNa: (procent) =>
      `is ${procent}. In the other divisions the same partners are in different regions. Every meeting then has a different company.`,
    uitlegAlgemeen:
      'Municipalities work together in regions. For every task the Netherlands is divided differently. Here you see with whom a municipality works, and where the borders differ.',
    cijfers: 'Figures for the whole country',
    gemiddelde: 'Congruence',
    gemiddeldeUitleg: (aantal) => `average of ${aantal}`,
    partners: 'Partners',
    partnersUitleg: 'average',
    uitersten: 'Lowest and highest',
    tot: 'to',
    gemeenten: (aantal) => telling(aantal, 'municipality', 'municipalities'),
    kaartOfTabel: 'Map and table',
    weergave: 'View',
    kaart: 'Map',
    tabel: 'Table',
    kaartLabel: (jaar) => `Map of congruence by municipality in ${jaar}`,
    tabelTitel: (jaar) => `Congruence by municipality in ${jaar}`,
    nietsGekozen:
      'You have chosen no divisions. Choose two or more and the map takes its colours. With ‘Acting together’ you start with the divisions in which municipalities must or want to act together.',
    nietBepaald: 'No partners, so it cannot be computed',
    wolk: (procent) => `Congruence ${procent}`,
    wolkPartners: (aantal) => (aantal === '1' ? '1 partner' : `${aantal} partners`),
    legenda: 'Congruence, in per cent',
    legendaKlasse: (van, tot, aantal) =>
      `${van} to ${tot}: ${telling(aantal, 'municipality', 'municipalities')}`,
    legendaLaag: 'low congruence',
    legendaHoog: 'high congruence',
    klasse: (van, tot) => `${van} to ${tot}`,
    prentTitel: (procent) => `Congruence by municipality: ${procent} on average`,
  },
  kaart: {
    bediening:
      'Use the arrow keys to go from municipality to municipality. Enter opens the municipality, Escape lets go. The table has it all too.',
    tikNogmaals: 'Tap again to open',
    geenPartners: 'no partners, cannot be computed',
    onzeker: 'Region uncertain after a merger',
    onzekerLegenda: (aantal) =>
      aantal === '1' ? 'region uncertain (1 municipality)' : `region uncertain (${aantal} municipalities)`,
    grenzenAfgeleid: (jaar) => `The borders on the map are derived from the map of ${jaar}.`,
  },
  tabel: {
    sorteer: (kolom) => `Sort by ${kolom.toLowerCase()}`,
    gemeente: 'Municipality',
    congruentie: 'Congruence',
    partners: 'Partners',
    inwoners: 'Inhabitants',
    indeling: 'Division',
    regios: 'Regions',
    bijdrage: 'Contribution in percentage points',
  },
  bijdragen: {
    titel: 'Which division makes the difference?',
    uitleg:
      'Without a division that is below zero, congruence would be greater. That says nothing about the quality of that cooperation.',
    term: 'How is this computed?',
    bijschrift: 'Contribution of each division to the average congruence, in percentage points',
  },
  recept: {
    titel: 'How do we get these figures?',
    inleiding: 'With this information anyone can check the figures on this page.',
    jaar: 'Year',
    basis: 'Basis',
    bases: {
      waargenomen: 'All divisions come from a source of this year.',
      afgeleid: 'All divisions are derived from another year or from other facts.',
      gemengd: 'Some come from a source of this year, some are derived.',
    },
    formule: 'Formula',
    formuleUitleg:
      'Here n is the number of chosen divisions, P(g) the partners of municipality g, and s(g,h) the number of divisions in which g and h are in the same region.',
    link: 'Permanent link',
    bronnen: 'Divisions and their sources',
    indeling: 'Division',
    bron: 'Source',
    licentie: 'Licence',
    gewicht: 'Weight',
  },
  acties: enActies,
  laden: {
    bezig: 'The data are being loaded.',
    traag: 'Loading takes longer than usual. One moment please.',
  },
  fouten: {
    verbinding: {
      titel: 'No connection',
      tekst: 'The data could not be fetched. Check your internet connection and try again.',
    },
    nietGevonden: {
      titel: 'We do not have this year',
      tekst: 'There are no data for this year. Choose another year.',
    },
    server: {
      titel: 'Something went wrong on our side',
      tekst: 'The data could not be fetched. It is not your fault. Please try again in a minute.',
    },
    onbekend: {
      titel: 'Something went wrong on our side',
      tekst: 'The page could not be shown. It is not your fault. Please try again.',
    },
    opnieuw: 'Try again',
  },
  nietGevonden: {
    titel: 'This page does not exist',
    tekst: 'Perhaps the address was not copied well. The start page has every municipality.',
    start: 'To the start page',
  },
  voet: {
    adres: (adres: string) => `This page is at ${adres}`,
    watNiet: 'What congruence does not say',
    watNietTekst:
      'Congruence says nothing about how well municipalities work together. A new, large division lowers the figure though nothing got worse. Whether more congruence helps is an open question in research.',
    bronnen: 'Sources',
    bronnenTekst:
      'CBS, Kadaster, laws and the Register van Overheidsorganisaties. What we did not find in a source of that year, we derived. We say so where it matters.',
    hergebruik: 'Reuse',
    hergebruikTekst:
      'The software is open under EUPL-1.2. Data of CBS may be used under CC BY 4.0. Unless you sign in, this website keeps nothing about you.',
    api: 'Description of the API (OpenAPI)',
    meer: 'More about this site',
    licht: 'Colours',
    lichten: { systeem: 'As your device', licht: 'Light', donker: 'Dark' },
  },
  ...enRaad,
  ...enSignalen,
};
