import type { Keuzefout } from '@samenhang/core';
import type { Fault } from '../http/openbaar/index.ts';

function indelingFault(fout: Extract<Keuzefout, { code: 'onbekende-indeling' }>): Fault {
  const { indeling, bedoeld } = fout;
  return {
    plaats: 'query',
    veld: 'indelingen',
    code: fout.code,
    wat: `De indeling '${indeling}' kennen we niet.`,
    herstel: bedoeld === undefined ? 'Kies uit de lijst van indelingen.' : `Bedoelde u '${bedoeld}'?`,
    ...(bedoeld === undefined ? {} : { bedoeld }),
  };
}

/** A fault in a choice of indelingen, in words. */
export function describeKeuzefout(fout: Keuzefout): Fault {
  const { code } = fout;
  switch (code) {
    case 'onbekende-indeling':
      return indelingFault(fout);
    case 'dubbele-indeling':
      return {
        plaats: 'query',
        veld: 'indelingen',
        code,
        wat: `De indeling '${fout.indeling}' staat er twee keer.`,
        herstel: 'Noem elke indeling één keer.',
      };
    case 'gewicht-ongeldig':
      return {
        plaats: 'query',
        veld: 'gewichten',
        code,
        wat: `Gewicht ${fout.plaats + 1} is geen getal boven 0.`,
        herstel: 'Gebruik een getal boven 0, met een punt als decimaalteken.',
      };
    case 'gewichten-aantal':
      return {
        plaats: 'query',
        veld: 'gewichten',
        code,
        wat: `Er zijn ${fout.gewichten} gewichten voor ${fout.indelingen} indelingen.`,
        herstel: 'Geef bij elke indeling één gewicht.',
      };
    case 'gewichten-zonder-indelingen':
      return {
        plaats: 'query',
        veld: 'gewichten',
        code,
        wat: 'Er zijn gewichten, maar geen indelingen.',
        herstel: 'Noem ook de indelingen.',
      };
    case 'geen-indelingen':
      return {
        plaats: 'query',
        veld: 'indelingen',
        code,
        wat: 'Er is geen enkele indeling gekozen.',
        herstel: 'Noem ten minste één indeling.',
      };
  }
}
