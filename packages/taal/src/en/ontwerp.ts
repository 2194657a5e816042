import type { Catalogus } from '../catalogus.ts';
import { telling } from '../getal/index.ts';
import { enBeginnen } from './ontwerp/beginnen.ts';
import { enTekenen } from './ontwerp/tekenen.ts';
import { enVoorstellen } from './ontwerp/voorstellen.ts';
import { enVraagwoorden } from './ontwerp/vraagwoorden.ts';

/** English texts of the redesign. */
export const enOntwerp: Catalogus['ontwerp'] = {
  titel: 'Redesign',
  bovenkop: (jaar) => `Redesign · the Netherlands in ${jaar}`,
  kopVraag: 'Draw regions that fit the divisions of today.',
  kopBezig: 'Your browser is looking for the best map.',
  kopBezigMet: (aantal) => `The best map so far has ${telling(aantal, 'region', 'regions')}.`,
  kop: (aantal, deel) =>
    `This map has ${telling(aantal, 'region', 'regions')}. It agrees for ${deel} with the chosen divisions.`,
  kleinEnGroot: (klein, groot) => `${klein} small and ${groot} large`,
  kopGeen: 'No map meets all these demands.',
  kopNiet: 'No map was found that meets all these demands.',
  lead: 'You choose which divisions the map has to agree with, how large its regions are and what is fixed. Your browser looks for the best map. Nothing goes to a server.',
  leadBezig: 'The map changes as soon as there is a better one. You can stop whenever you like.',
  bewezen: 'Proven: no map has a higher value for this question.',
  hoogstens: (procent) => `The value can be ${procent} higher at most for this question.`,
  grensOnbekend: 'How much higher the value could be was not computed.',
  linkBewezen:
    'The link says that no map has a higher value for this question. That was not proven again here.',
  linkHoogstens: (procent) =>
    `The link says: the value can be ${procent} higher at most. That was not computed again here.`,
  besteNu: (naam, deel) => `The best division of today, ${naam}, agrees for ${deel}.`,
  uitDeLink: 'from the link',
  gestopt: 'You stopped. This is the best map up to that moment.',
  uitLink:
    'This map was computed before and came with the link. Its figures were computed again from the map itself.',
  verouderd: 'This map belongs to your previous question. Choose ‘Compute’ for a new one.',
  linkKapot:
    'The map in this link is damaged. Your question has been kept. Choose ‘Compute’ to make the map again.',
  linkAnders:
    'The map in this link is about other municipalities than we now have for this year. Your question has been kept. Choose ‘Compute’ to make the map again.',
  schendt: 'This map does not meet the question:',
  nietGenest: (regio, aantal) =>
    `Small region ${regio} is in ${telling(aantal, 'large region', 'large regions')} instead of in one.`,
  nestingFout: 'Each layer by itself may have a map, but the layers do not fit into each other:',
  meerSchendingen: (aantal) => `And ${aantal} more like it.`,
  geenTip: 'Make one of the demands less strict. Your question has been kept.',
  fouten: {
    anderJaar: (jaar, atlas) => `The question is about ${jaar}, the data about ${atlas}.`,
    indeling: (id) =>
      `The division ‘${id}’ does not exist in this year. Choose another division or another year.`,
    gemeente: (code) => `The municipality ${code} does not exist in this year. Take it out of your demands.`,
    regio: (code) => `Region ${code} is not in the chosen division today. Unlock this region.`,
    inwoners: (namen) =>
      `We do not know how many people live in ${namen}. Leave out the demand on inhabitants, or choose another year.`,
    enMeer: (naam, aantal) => `${naam} and ${aantal} more`,
  },
  kapot: 'Computing failed. Try again. If it fails once more, make the question smaller.',
  kapotLaden: 'The solver could not be loaded. Check your connection and try again.',
  kiesIndeling: 'Choose at least one division that the map has to agree with.',
  kiesLagen: 'Choose at least one division for each layer.',
  bediening: 'Computing',
  bereken: 'Compute',
  opnieuw: 'Search on',
  bewijs: 'Prove how much better is possible',
  bewijsOpnieuw: 'Prove it again',
  open: 'Open a saved design',
  openGeenJson:
    'This file is no JSON, or it is too large. Choose a design saved here or with the command line.',
  openGeenVeld: (pad) =>
    `This design asks something that has no place on this page (‘${pad}’). Open it with the command line.`,
  openGeenJaar: (jaar) => `We have no data of ${jaar} here, or they could not be loaded.`,
  bewijsUitleg: 'First loads a solver of 3.5 MB from our own server.',
  stop: 'Stop and keep the best map',
  ongedaan: 'Undo',
  opnieuwDoen: 'Redo',
  bewijzen: 'Looking for the proof.',
  laden: 'Loading the solver.',
  voortgang: 'Progress of computing',
  nog: (seconden) => (seconden === '1' ? 'At most 1 more second.' : `At most ${seconden} more seconds.`),
  bijnaKlaar: 'Almost done.',
  besteTotNu: (regios) => `Best so far: ${telling(regios, 'region', 'regions')}.`,
  nogGeenKaart: 'No map has been found yet.',
  klaar: 'Done computing.',
  tijd: 'Time to compute',
  seconden: (aantal) => telling(aantal, 'second', 'seconds'),

  kaart: 'Map of the design',
  kaartLabel: (jaar) => `Map of the design, municipalities of ${jaar}`,
  vandaagLabel: (naam, jaar) => `Map of today: ${naam} in ${jaar}`,
  toon: 'What the map shows',
  toonOntwerp: 'Design',
  toonLaag: ['Small regions', 'Large regions'],
  toonVandaag: 'Today',
  klik: 'Clicking on the map',
  handelingen: {
    bekijk: 'Look',
    teken: 'Draw',
    lasso: 'Lasso',
    wissel: 'Swap',
    gemeente: 'Lock municipality',
    regio: 'Lock region',
  },
  tekenen: enTekenen,
  bedieningKaart:
    'Use the arrow keys to go from municipality to municipality. Enter does what you chose under ‘Clicking on the map’, Escape lets go. With ‘Draw’: K takes the region under the cursor as the brush, N begins a new region, Enter paints, and Shift with an arrow paints as you go. You can also lock with the list under ‘What is fixed?’.',
  tikNogmaals: 'Tap once more to choose',
  wolkRegio: (naam, inwoners) => `Region ${naam}, ${telling(inwoners, 'inhabitant', 'inhabitants')}`,
  wolkVandaag: (naam) => `Today: ${naam}`,
  wolkVast: 'Fixed',
  legendaVast: (aantal) =>
    aantal === '1' ? '1 municipality is fixed' : `${aantal} municipalities are fixed`,

  paneel: 'Panel of the design',
  bladen: {
    vraag: 'Question',
    voorstellen: 'Proposals',
    cijfers: 'Figures',
    gemeente: 'Municipality',
    samen: 'Together',
    bewaren: 'Keep',
  },
  nogGeenOntwerp: 'There is no design yet. Choose ‘Compute’, or draw one on the map yourself.',
  ...enVraagwoorden,
  voorstellen: enVoorstellen,
  beginnen: enBeginnen,
  begin: 'What do you start from?',
  vraag: 'Your question',
  indelingen: 'What must the map agree with?',
  omvang: 'How large are the regions?',
  gamma: 'Fine or coarse',
  gammaUitleg:
    'Coarse gives few, large regions. Fine gives many small ones. The exact number follows from the divisions.',
  grof: 'coarse',
  fijn: 'fine',
  gammaWoorden: ['very coarse', 'coarse', 'in between', 'fine', 'very fine'],
  gammaStand: (woord, gamma) => `${woord} (γ = ${gamma})`,
  regios: 'Number of regions',
  inwoners: 'Inhabitants of a region',
  minstens: 'at least',
  hoogste: 'at most',
  geenGetal: 'Enter a whole number, such as 25, 100,000 or 0.1 million.',
  gebroken: (tekst) =>
    `What do you mean by ‘${tekst}’? Write a whole number, such as 1,500, or millions as 1.5 million.`,
  verbeterEerst: (velden) => `First mend what you entered at: ${velden}.`,
  omgekeerd: 'This number is lower than the one at ‘at least’.',
  eisen: 'What must the map meet?',
  aaneen:
    'Each region is connected (over land, by a ferry, bridge, tunnel or dam, or to the other side of the water)',
  muren: 'No region crosses the borders of',
  geenMuren: 'no division',
  muurErbij: 'Add borders',
  haalWeg: (wat) => `Take away: ${wat}`,
  verplaatsingen: 'Municipalities that may change region',
  verplaatsingenUitleg: (naam) => `Counted from today: ${naam}. Empty means: as many as needed.`,
  vast: 'What is fixed?',
  vastTerm: 'What does fixed mean?',
  vastUitleg:
    'A fixed region stays exactly as it is today. A fixed municipality stays with the other fixed ones of its region, and apart from those of other regions.',
  vandaag: 'Today is',
  vastStand: (regios, gemeenten) =>
    `Fixed: ${regios} region${regios === '1' ? '' : 's'} and ${gemeenten} single ${gemeenten === '1' ? 'municipality' : 'municipalities'}.`,
  vastNiets: 'Nothing is fixed.',
  allesVast: 'Lock everything',
  allesLos: 'Unlock everything',
  vastLijst: 'Regions of today',
  vasteGemeente: 'Lock a municipality',
  nietVast: (naam) => `${naam} is in no region today and cannot be fixed.`,
  paren: 'Who must be together, who apart?',
  parenUitleg: 'Choose two municipalities and what must happen.',
  eerste: 'First municipality',
  tweede: 'Second municipality',
  samen: 'Together',
  apart: 'Apart',
  samenZin: (a, b) => `${a} and ${b} must be together`,
  apartZin: (a, b) => `${a} and ${b} must be apart`,
  lagen: 'One layer or two?',
  lagenUitleg:
    'With two layers each small region lies wholly inside one large region. Each division then counts in one layer.',
  tweeLagen: 'Make two layers',
  verdeel: 'Assign the divisions automatically',
  laagKeuze: ['small regions', 'large regions'],
  groteRegios: 'The large regions',

  cijfers: 'What does this map bring?',
  cijferRegios: 'Regions',
  cijferRegiosVandaag: 'Regions today',
  cijferOvereenkomst: 'Agreement',
  cijferWaarde: 'Value',
  nietBerekend: 'bound not computed',
  bewezenKort: 'proven the highest for this question',
  grensKort: (procent) => `${procent} higher at most`,
  besteNuKort: (deel, naam) => `best of today: ${deel} (${naam})`,
  vanTot: (laag, hoog) => `from ${laag} to ${hoog} inhabitants`,
  deeltZin: (deel, aantal) =>
    `Two municipalities in the same region already share ${deel} of the ${aantal} chosen divisions.`,
  bewaardZin: (deel) => `Of all that municipalities share now, ${deel} stays inside a region of this map.`,
  waardeZin: (waarde, grens) =>
    `Its value is ${waarde}; no map that meets the demands can come above ${grens}.`,
  waardeUitleg:
    'Bound and proof are about the value, not about the agreement. At another setting of fine or coarse, or with fewer demands, a map can agree more.',
  tegenVandaag: 'Against the divisions of today',
  indeling: 'Division',
  regiosNu: 'Regions now',
  overeenkomstNu: 'Agreement of this division itself',
  past: 'Fits in the design',
  veranderen: 'Municipalities that change',
  pastUitleg:
    '‘Fits in the design’: out of every 100 municipalities in this division so many stay together. ‘Municipalities that change’: so many municipalities would have to change region to make the design out of this division.',

  gemeente: 'What changes for my municipality?',
  gemeenteKies: 'Choose a municipality, here or on the map.',
  gemeenteRegio: (naam, regio, aantal) =>
    aantal === '0'
      ? `${naam} is a region by itself in this design.`
      : `${naam} is in the region ${regio}, with ${aantal} other ${aantal === '1' ? 'municipality' : 'municipalities'}.`,
  gemeenteMet: (namen) => `They are ${namen}.`,
  gemeenteMetEen: (naam) => `It is ${naam}.`,
  gemeenteIndeling: (indeling, erbij, weg) =>
    `${indeling}: ${erbij === '0' ? 'no new partners' : erbij === '1' ? '1 new partner' : `${erbij} new partners`}, ${weg === '0' ? 'no partner lost' : weg === '1' ? '1 partner lost' : `${weg} partners lost`}.`,
  gemeenteErbij: (namen) => `New: ${namen}.`,
  gemeenteWeg: (namen) => `No longer: ${namen}.`,
  anderen: (aantal) => telling(aantal, 'other', 'others'),
  gemeenteGelijk: (namen) => `The same partners as now: ${namen}.`,

  regiotabel: 'The regions of this design',
  regio: 'Region',
  gemeenten: 'Municipalities',
  leden: 'Which municipalities',
  naamUitleg: 'Each region is named after the municipality with most inhabitants.',

  curve: 'How many regions fit best?',
  curveUitleg:
    'Each dot on the line is the best map at one setting from coarse to fine. The squares are the divisions of today. Choose a dot to take that setting.',
  curveGrens:
    'The line leaves aside demands such as inhabitants, borders and connected regions: it shows what the divisions themselves ask for.',
  curveBereken: 'Compute the line',
  curveStop: 'Stop the line',
  curveBezig: (aantal) => `${aantal} of 20 settings computed.`,
  curveAs: 'Number of regions',
  curveAsY: 'Agreement',
  curvePunt: (regios, deel, gamma) =>
    `${telling(regios, 'region', 'regions')}, ${deel} agreement, γ = ${gamma}`,
  curveNeem: (gamma) => `Take γ = ${gamma}`,
  curveBeste: (regios, deel) => `Agreement is highest at ${telling(regios, 'region', 'regions')}: ${deel}.`,
  curveTabel: 'Number of regions and agreement at twenty settings from coarse to fine',
  curveGat: 'Better at most by',
  curveTabelVandaag: 'The divisions of today as dots beside the line',
  alsTabel: 'View as table',
  nu: 'now',

  eigen: 'Use as a division of your own',
  eigenUitleg:
    'This design then takes part in the laboratory and in comparisons, as long as this page is open.',
  eigenKlaar: 'The design now takes part as a division of your own.',
  eigenNaam: (nummer) => `Design with ${telling(nummer, 'region', 'regions')}`,
  naarTafels: 'See what it does to the number of tables',
  naarLaboratorium: 'See it in the laboratory',
  formule:
    'value = Σ over pairs of municipalities in one region of 2·Σ_d g_d·[pair shares a region in d] − 2·γ·Σ_d g_d; agreement = 2·Σ_P a / (|P| + Σ a), with a the weighted share of the divisions that a pair shares and P the pairs inside regions',
  receptVraag: 'Question',
  receptVraagUitleg:
    'With the JSON file the command line gives the same: samenhang herontwerp --opgave ontwerp.json.',
  receptWijze: 'Method',
  receptWijzeTekst: 'Computed in your browser with the engine of Samenhang.',
};
