import type { Atlas, Leesfout, Leessoort, Ontwerpfout } from '@samenhang/core';
import { isLeesfout, nearestKnown } from '../../ontwerp/index.ts';
import { heel } from './woorden.ts';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4, useGrouping: 'min2' });
const keuze = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

const soortnaam: Record<Leessoort, string> = {
  object: 'een object zijn: velden tussen accolades',
  lijst: 'een lijst zijn: waarden tussen vierkante haken',
  tekst: 'een tekst zijn die niet leeg is',
  getal: 'een getal zijn',
  'geheel-getal': 'een heel getal zijn',
  'ja-nee': 'true of false zijn',
  paar: 'een lijst zijn van precies twee gemeentecodes',
};

function suggestion(bedoeld: string | undefined): string {
  return bedoeld === undefined ? '' : ` Bedoelde u ‘${bedoeld}’?`;
}

function describeRange({ waarde, minimum, maximum, boven }: Leesfout & { code: 'buiten-bereik' }): string {
  const begin = `is ${getal.format(waarde)}, maar moet`;
  if (Number.isFinite(maximum))
    return `${begin} tussen ${getal.format(minimum)} en ${getal.format(maximum)} liggen.`;
  return `${begin} ${boven === true ? 'hoger zijn dan' : 'minstens'} ${getal.format(minimum)}${boven === true ? '' : ' zijn'}.`;
}

function describeReading(fout: Leesfout): string {
  const plek = fout.pad === '' ? 'De opgave' : `‘${fout.pad}’`;
  switch (fout.code) {
    case 'onbekend-veld':
      return `${plek}: het veld ‘${fout.veld}’ bestaat niet.${suggestion(fout.bedoeld)}`;
    case 'ontbreekt':
      return `${plek} ontbreekt. Vul dit veld in.`;
    case 'verkeerde-soort':
      return `${plek} moet ${soortnaam[fout.verwacht]}.`;
    case 'buiten-bereik':
      return `${plek} ${describeRange(fout)}`;
    case 'band-omgekeerd':
      return `${plek}: het minimum (${getal.format(fout.min)}) is hoger dan het maximum (${getal.format(fout.max)}).`;
    case 'lijstlengte':
      return `${plek} heeft ${getal.format(fout.aantal)} ${fout.aantal === 1 ? 'deel' : 'delen'}; het moeten er ${getal.format(fout.minimum)} tot ${getal.format(fout.maximum)} zijn.`;
    case 'onbekende-keuze':
      return `${plek} is ‘${fout.waarde}’, maar moet ${keuze.format(fout.keuzes.map((k) => `‘${k}’`))} zijn.${suggestion(fout.bedoeld)}`;
  }
}

function describeNaming(fout: Ontwerpfout, atlas: Atlas | undefined): string {
  const plek = `‘${fout.pad}’`;
  const bedoeld = suggestion(nearestKnown(fout, atlas));
  switch (fout.code) {
    case 'ander-jaar':
      return `${plek} is ${fout.jaar}, maar de gegevens zijn van ${fout.atlas}. Kies hetzelfde jaar.`;
    case 'onbekende-indeling':
      return `${plek}: de indeling ‘${fout.indeling}’ is er in dit jaar niet.${bedoeld}`;
    case 'onbekende-gemeente':
      return `${plek}: de gemeente ‘${fout.gemeente}’ is er in dit jaar niet. Gebruik de CBS-code, zoals ‘GM0344’.${bedoeld}`;
    case 'onbekende-regio':
      return `${plek}: de indeling ‘${fout.indeling}’ heeft geen regio met code ‘${fout.regio}’.${bedoeld}`;
    case 'inwoners-onbekend': {
      const { gemeenten } = fout;
      const hoeveel = gemeenten.length === 1 ? 'één gemeente' : `${heel(gemeenten.length)} gemeenten`;
      const meer = gemeenten.length > 3 ? ' …' : '';
      return `${plek}: van ${hoeveel} is het aantal inwoners niet bekend (${gemeenten.slice(0, 3).join(', ')}${meer}). Laat deze eis weg, of kies een ander jaar.`;
    }
  }
}

/** A fault of a question: its place, what is wrong and how to mend it. */
export function describeOntwerpfout(fout: Leesfout | Ontwerpfout, atlas?: Atlas): string {
  return isLeesfout(fout) ? describeReading(fout) : describeNaming(fout, atlas);
}
