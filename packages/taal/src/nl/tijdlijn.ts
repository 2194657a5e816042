import { telling } from '../getal/index.ts';

/** Dutch texts of the timeline. */
export const nlTijdlijn = {
  titel: 'Door de jaren',
  laden: (geladen: string, totaal: string) => `${geladen} van ${telling(totaal, 'jaar', 'jaren')} geladen`,
  vergelijk: 'Vergelijk twee jaren',
  van: 'Eerste jaar',
  tot: 'Tweede jaar',
  indelingen: 'Indelingen die in beide jaren zijn waargenomen',
  alleen:
    'U kunt twee jaren alleen vergelijken over indelingen die in allebei zijn waargenomen. Anders vergelijkt u verschillende dingen. Daarom kan het cijfer van een jaar hier anders zijn dan boven aan de pagina: daar tellen ook afgeleide indelingen mee.',
  geen: 'In deze twee jaren is geen indeling allebei de keren waargenomen. Kies andere jaren.',
  nietsGekozen: 'U heeft geen indelingen gekozen. Kies er minstens één.',
  kop: (wie: string, van: string, tot: string, eerste: string, laatste: string) =>
    `${wie}: de congruentie ging van ${eerste} in ${van} naar ${laatste} in ${tot}.`,
  kopGelijk: (wie: string, van: string, tot: string, procent: string) =>
    `${wie}: de congruentie was in ${van} en in ${tot} even groot: ${procent}.`,
  kopGeen: (wie: string, van: string, tot: string) =>
    `${wie}: de jaren ${van} en ${tot} zijn niet te vergelijken.`,
  over: (aantal: string, namen: string) =>
    aantal === '1' ? `Gemeten over 1 indeling: ${namen}.` : `Gemeten over ${aantal} indelingen: ${namen}.`,
  partnersVan: (eerste: string, laatste: string) => `Het aantal partners ging van ${eerste} naar ${laatste}.`,
  partnersLand: (eerste: string, laatste: string) =>
    `Het aantal partners ging gemiddeld van ${eerste} naar ${laatste}.`,
  congruentie: 'Congruentie',
  partners: 'Aantal partners',
  partnersGemiddeld: 'Aantal partners, gemiddeld',
  dicht: 'alle gekozen indelingen waargenomen',
  open: 'een of meer afgeleid uit een ander jaar',
  streep: 'herindeling',
  tabel: (wie: string) => `${wie} door de jaren`,
  tabelKnop: 'Toon de cijfers per jaar',
  jaar: 'Jaar',
  waargenomen: 'Waargenomen',
  vanDe: (deel: string, totaal: string) => `${deel} van ${totaal}`,
  gebeurtenis: 'Herindeling',
  gemeenten: 'Gemeenten',
  bestondNiet: 'stond niet op de lijst van dit jaar',
  gebeurtenissen: 'Herindelingen',
  inJaar: (jaar: string, gebeurtenis: string) => `${jaar}: ${gebeurtenis}`,
  soorten: {
    opgenomen: (anderen: string) => `${anderen} ging op in deze gemeente.`,
    opgenomenMeer: (anderen: string) => `${anderen} gingen op in deze gemeente.`,
    deelGekregen: (anderen: string) => `een deel van ${anderen} kwam erbij.`,
    opgegaan: (anderen: string) => `opgegaan in ${anderen}.`,
    deelAfgestaan: (anderen: string) => `een deel ging naar ${anderen}.`,
  },
  geenGebeurtenissen: 'Deze gemeente had in deze jaren geen herindeling.',
  land: (van: string, tot: string) => `van ${van} naar ${telling(tot, 'gemeente', 'gemeenten')}.`,
  recept: 'Hoe is dit berekend?',
  receptTekst:
    'Voor elk jaar is dezelfde formule gebruikt, over dezelfde gekozen indelingen, zonder weging. Is een indeling in een jaar niet waargenomen, dan is zij uit het dichtstbijzijnde jaar door de herindelingen heen gedragen. Zo’n jaar heeft een open rondje. Een verandering tussen open rondjes komt dan alleen door herindelingen, niet door een keuze om anders samen te werken.',
} as const;
