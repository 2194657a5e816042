import type { Keuzefout } from '@samenhang/core';
import type { Fault } from '../http/openbaar/index.ts';

/** A fault in a choice of indelingen, with the parameter that it stands in. */
export function locateKeuzefout(fout: Keuzefout): Fault {
  const veld = fout.code.startsWith('gewicht')
    ? 'gewichten'
    : fout.code.startsWith('keuze')
      ? 'keuze'
      : 'indelingen';
  return { ...fout, plaats: 'query', veld };
}
