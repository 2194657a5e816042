import type { Atlas, Leesfout, Leessoort, Ontwerpfout } from '@samenhang/core';
import { opsomming } from '../../getal/index.ts';
import { isLeesfout, nearestKnown } from '../../ontwerp/index.ts';
import { heel } from './woorden.ts';

/** Up to four decimals; years and other numbers of four digits as they were typed. */
function getal(x: number): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4, useGrouping: 'min2' }).format(x);
}

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
  const begin = `is ${getal(waarde)}, maar moet`;
  if (Number.isFinite(maximum)) return `${begin} tussen ${getal(minimum)} en ${getal(maximum)} liggen.`;
  return `${begin} ${boven === true ? 'hoger zijn dan' : 'minstens'} ${getal(minimum)}${boven === true ? '' : ' zijn'}.`;
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
      return `${plek}: het minimum (${getal(fout.min)}) is hoger dan het maximum (${getal(fout.max)}).`;
    case 'lijstlengte':
      return `${plek} heeft ${getal(fout.aantal)} ${fout.aantal === 1 ? 'deel' : 'delen'}; het moeten er ${getal(fout.minimum)} tot ${getal(fout.maximum)} zijn.`;
    case 'onbekende-keuze':
      return `${plek} is ‘${fout.waarde}’, maar moet ${opsomming(
        'nl',
        fout.keuzes.map((k) => `‘${k}’`),
        'of',
      )} zijn.${suggestion(fout.bedoeld)}`;
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
