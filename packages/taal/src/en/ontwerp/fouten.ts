import type { Atlas, Leesfout, Leessoort, Ontwerpfout } from '@samenhang/core';
import { opsomming } from '../../getal/index.ts';
import { isLeesfout, nearestKnown } from '../../ontwerp/index.ts';
import { heel } from './woorden.ts';

/** Up to four decimals; years and other numbers of four digits as they were typed. */
function getal(x: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4, useGrouping: 'min2' }).format(x);
}

const soortnaam: Record<Leessoort, string> = {
  object: 'an object: fields between braces',
  lijst: 'a list: values between square brackets',
  tekst: 'a text that is not empty',
  getal: 'a number',
  'geheel-getal': 'a whole number',
  'ja-nee': 'true or false',
  paar: 'a list of exactly two codes of municipalities',
};

function suggestion(bedoeld: string | undefined): string {
  return bedoeld === undefined ? '' : ` Did you mean ‘${bedoeld}’?`;
}

function describeRange({ waarde, minimum, maximum, boven }: Leesfout & { code: 'buiten-bereik' }): string {
  const begin = `is ${getal(waarde)}, but must be`;
  if (Number.isFinite(maximum)) return `${begin} from ${getal(minimum)} to ${getal(maximum)}.`;
  return `${begin} ${boven === true ? 'higher than' : 'at least'} ${getal(minimum)}.`;
}

function describeReading(fout: Leesfout): string {
  const plek = fout.pad === '' ? 'The question' : `‘${fout.pad}’`;
  switch (fout.code) {
    case 'onbekend-veld':
      return `${plek}: there is no field ‘${fout.veld}’.${suggestion(fout.bedoeld)}`;
    case 'ontbreekt':
      return `${plek} is missing. Fill it in.`;
    case 'verkeerde-soort':
      return `${plek} must be ${soortnaam[fout.verwacht]}.`;
    case 'buiten-bereik':
      return `${plek} ${describeRange(fout)}`;
    case 'band-omgekeerd':
      return `${plek}: the minimum (${getal(fout.min)}) is higher than the maximum (${getal(fout.max)}).`;
    case 'lijstlengte':
      return `${plek} has ${getal(fout.aantal)} ${fout.aantal === 1 ? 'part' : 'parts'}; there must be ${getal(fout.minimum)} to ${getal(fout.maximum)}.`;
    case 'onbekende-keuze':
      return `${plek} is ‘${fout.waarde}’, but must be ${opsomming(
        'en',
        fout.keuzes.map((k) => `‘${k}’`),
        'of',
      )}.${suggestion(fout.bedoeld)}`;
  }
}

function describeNaming(fout: Ontwerpfout, atlas: Atlas | undefined): string {
  const plek = `‘${fout.pad}’`;
  const bedoeld = suggestion(nearestKnown(fout, atlas));
  switch (fout.code) {
    case 'ander-jaar':
      return `${plek} is ${fout.jaar}, but the data are of ${fout.atlas}. Choose the same year.`;
    case 'onbekende-indeling':
      return `${plek}: there is no division ‘${fout.indeling}’ in this year.${bedoeld}`;
    case 'onbekende-gemeente':
      return `${plek}: there is no municipality ‘${fout.gemeente}’ in this year. Use the code of Statistics Netherlands, such as ‘GM0344’.${bedoeld}`;
    case 'onbekende-regio':
      return `${plek}: the division ‘${fout.indeling}’ has no region with code ‘${fout.regio}’.${bedoeld}`;
    case 'inwoners-onbekend': {
      const { gemeenten } = fout;
      const hoeveel =
        gemeenten.length === 1 ? 'one municipality' : `${heel(gemeenten.length)} municipalities`;
      const meer = gemeenten.length > 3 ? ' …' : '';
      return `${plek}: the number of inhabitants of ${hoeveel} is not known (${gemeenten.slice(0, 3).join(', ')}${meer}). Leave this demand out, or choose another year.`;
    }
  }
}

/** A fault of a question: its place, what is wrong and how to mend it. */
export function describeOntwerpfout(fout: Leesfout | Ontwerpfout, atlas?: Atlas): string {
  return isLeesfout(fout) ? describeReading(fout) : describeNaming(fout, atlas);
}
