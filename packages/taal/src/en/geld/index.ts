import type { Catalogus } from '../../catalogus.ts';
import { telling } from '../../getal/index.ts';
import { enBedragen } from './bedragen.ts';
import { enDeelnemers } from './deelnemers.ts';
import { enHuisvesting } from './huisvesting.ts';
import { enMaten } from './maten.ts';
import { enNaast } from './naast.ts';
import { enOntvanger } from './ontvanger.ts';
import { enPad } from './pad.ts';
import { enSamen } from './samen.ts';
import { enScherm } from './scherm.ts';
import { enSleutels } from './sleutels.ts';
import { enSpreiding } from './spreiding.ts';
import { enTabelinvoer } from './tabel.ts';
import { enUitkeringen } from './uitkeringen.ts';
import { enVertrek } from './vertrek.ts';

const meant = ({ bedoeld }: { readonly bedoeld: string }): string =>
  bedoeld === '' ? '' : ` Did you mean ‘${bedoeld}’?`;

/** English texts on money that moves. */
export const enGeld: Catalogus['geld'] = {
  fouten: {
    ontbreekt: () => 'this field is missing. Fill it in.',
    'onbekend-veld': (w) => `there is no field ‘${w.naam}’. Remove it.${meant(w)}`,
    soort: (w) => `this must be ${w.naam}.`,
    'te-laag': (w) => `this must be ${w.grens} or more.`,
    'te-hoog': (w) => `this may be at most ${w.grens}.`,
    keuze: (w) => `this is not possible. Choose from: ${w.keuzes}.`,
    'niet-goed': () => 'this is not possible. See the explanation of the file for what belongs here.',
    'half-bereik': () => 'there is only a low (laag) or only a high (hoog). Give both, or neither.',
    bereik: (w) => `the value is not between low (${w.laag}) and high (${w.hoog}). Change one of the three.`,
    jaren: (w) => `choose a last year from ${w.laag} to ${w.hoog}.`,
    'start-te-vroeg': (w) =>
      `the first step is before the first year (${w.jaar}). Start later, or compute from an earlier year.`,
    'pad-dubbel': () => 'there are a duration and a table. Choose one of them.',
    'oud-geld-een-van-beide': () => 'give the old money by ‘euro’ or by ‘uitkering’: one of them.',
    'geen-geld': () => 'all amounts are zero: there is nothing to divide. Fill in the old money.',
    gewichten: (w) => `the weights add up to ${w.grens}. Make them add up to exactly 1.`,
    dubbel: (w) => `${w.naam} also stands at place ${w.grens}. Leave one out.`,
    'gemeente-onbekend': (w) =>
      `there was no municipality ‘${w.naam}’ in ${w.jaar}. Correct the name, or choose another year.${meant(w)}`,
    'gemeente-meerdere': (w) => `‘${w.naam}’ may be more than one municipality: ${w.keuzes}. Write the code.`,
    'centrum-niet-in-lijst': (w) =>
      `${w.naam} is not in ‘gemeenten’. Put the centre municipality in that list too.`,
    'centrum-heeft-centrum': (w) =>
      `${w.naam} itself belongs to another centre. Name a municipality that is a centre itself.`,
    'ander-jaar': (w) =>
      `all scenarios are about the municipalities of one year: ${w.jaar}. Make this year the same.`,
    'inwoners-onbekend': (w) => `the number of inhabitants of ${w.naam} is not known. Fill it in.`,
    'maat-onbekend': (w) =>
      `there is no measure ‘${w.naam}’. Name a key figure of the package, or give measures of your own.${meant(w)}`,
    'maat-jaar': (w) => `‘${w.naam}’ is known of these years: ${w.keuzes}. Choose one with ‘jaar’.`,
    'maat-mist': (w) =>
      `‘${w.naam}’ is not known of ${w.keuzes}. Choose another year, or give measures of your own.`,
    'maat-nergens': (w) =>
      w.regio === ''
        ? `‘${w.naam}’ is zero everywhere, so it cannot divide anything. Choose another measure.`
        : `‘${w.naam}’ is zero everywhere in the region of ${w.regio}, so it cannot divide anything there. Choose another measure.`,
    'uitkering-onbekend': (w) =>
      w.keuzes === ''
        ? `there are no amounts for ‘${w.naam}’.${meant(w)}`
        : `there are no amounts for ‘${w.naam}’ in ${w.jaar}. Choose from: ${w.keuzes}.`,
    'ontvanger-niet-in-lijst': (w) => `this money also goes to ${w.keuzes}. Put them in ‘gemeenten’.`,
  },
  soorten: {
    getal: 'a number',
    'heel-getal': 'a whole number',
    tekst: 'a text',
    lijst: 'a list',
    velden: 'a group of fields',
  },
  overgang: {
    zin: (jaar, wie, budget, kosten) => `In ${jaar} ${wie} gets € ${budget} and it costs € ${kosten}.`,
    zinTussen: (w) =>
      `In ${w.jaar} ${w.wie} gets € ${w.budget} and it is expected to cost € ${w.kosten} (between € ${w.laag} and € ${w.hoog}).`,
    over: (euro) => `That leaves € ${euro} per inhabitant.`,
    tekort: (euro) => `That is € ${euro} per inhabitant short.`,
    dempTekort: (grens, jaren) =>
      `Nobody should lose more than €\u00A0${grens} per inhabitant in a year, but the others gain too little to pay for that. Together, so much is lost all the same: ${jaren}.`,
    dempJaar: (jaar, euro) => `€\u00A0${euro} in ${jaar}`,
    dempMeest: (w) => `€\u00A0${w.euro} in ${w.aantal} years (${w.van}–${w.tot}), the most: ${w.meest}`,
    kans: (kans) => `The chance of a shortfall is ${kans}.`,
    kansBoven: (kans, euro) => `The chance of a shortfall above € ${euro} per inhabitant is ${kans}.`,
    kansKop: 'Chance of a shortfall',
    kansKopBoven: (euro) => `Chance of a shortfall above €\u00A0${euro} per inhabitant`,
    trekkingen: (aantal, seed) =>
      `The ranges and chances come from ${aantal} draws of what is possible. Chance begins at ${seed}: the same question gives the same answer.`,
    tekortGrens: (euro) =>
      `A shortfall counts in the chance when it is more than €\u00A0${euro} per inhabitant in a year.`,
  },
  rest: (aantal) => `${aantal} more`,
  plek: (bestand, pad) => (pad === '' ? bestand : `${bestand}, ${pad}`),
  ledentabel: {
    titel: 'Fill in yourself who belongs to which centre',
    uitleg:
      'A table with two columns: gemeente and centrum. Name as centre a municipality that gets the money now. What is not known we do not fill in.',
    open: 'Open a table with centres',
    gelezen: (aantal) => `${telling(aantal, 'municipality', 'municipalities')} with a centre.`,
    geenCentrum: (regel, naam) =>
      `Line ${regel}: ${naam} does not get this money, and so cannot be a centre. Name a municipality that does. The row does not count.`,
  },
  maten: enMaten,
  paden: {
    titel: 'Pages on money',
    overgang: 'Money that moves',
    samen: 'Sharing risk',
    spreiding: 'Places',
    uitkeringen: 'Amounts',
    bedragen: 'Own amounts',
    vertrek: 'Leaving',
    sleutels: 'Keys',
    huisvesting: 'Housing',
  },
  bedragen: enBedragen,
  deelnemers: enDeelnemers,
  huisvesting: enHuisvesting,
  naast: enNaast,
  ontvanger: enOntvanger,
  pad: enPad,
  samen: enSamen,
  scherm: enScherm,
  sleutels: enSleutels,
  spreiding: enSpreiding,
  uitkeringen: enUitkeringen,
  vertrek: enVertrek,
  tabel: {
    invoer: enTabelinvoer,
    regel: (regel) => `line ${regel}`,
    kolom: (kolom) => `column ${kolom}`,
    kolommen: {
      gemeente: 'gemeente',
      centrum: 'centrum',
      taakveld: 'taakveld',
      soort: 'lasten or baten',
      baten: 'baten',
      clienten: 'cliënten',
      inwoners: 'inwoners',
      euro: 'euro',
      waarde: 'value',
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
      leeg: () => 'the file is empty. Choose a file with a table.',
      'vreemd-formaat': () => 'this is not a table that we read. Save the file as .csv or .xlsx.',
      'werkmap-kapot': () => 'the workbook cannot be opened. Save the file as .xlsx again.',
      'te-veel-rijen': () => 'it has too many rows. Choose a smaller table.',
      'geen-rijen': () => 'it has headings only. Fill in the rows.',
      kolommen: (w) => `these columns are missing: ${w.namen}. Give a column that name.`,
      'kolom-dubbel': (w) => `more than one column may be this: ${w.namen}. Leave one of them.`,
      'geen-naam': () => 'there is nothing here. Fill in the cell.',
      'geen-getal': (w) => `'${w.tekst}' is not a number. Use a number of 0 or more.`,
      dubbelzinnig: (w) =>
        `'${w.tekst}' may be thousands or a fraction; the other numbers do not say which. Write numbers without points or commas for thousands.`,
      dubbel: (w) => `${w.tekst} is also on line ${w.eerder}. Leave one of them.`,
      'geen-taakveld': (w) =>
        `'${w.tekst}' does not begin with the number of a task field. Write it as 6.81a.`,
      'geen-jaar': (w) => `'${w.tekst}' is not a year. Write it as 2023.`,
      'geen-soort': (w: { readonly tekst: string }) =>
        `'${w.tekst}' is not lasten and not baten. Write one of the two.`,
    },
  },
};
