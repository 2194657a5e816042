import type { Atlas, Bestandsfout, Ontwerpfout } from '@samenhang/core';
import { describeOntwerpfout } from './fouten.ts';

/** What is wrong with the file of a design, and how to mend it. */
export function describeBestandsfout(fout: Bestandsfout | Ontwerpfout, atlas?: Atlas): string {
  const plek = `‘${fout.pad}’`;
  switch (fout.code) {
    case 'geen-ontwerp':
      return 'dit is geen bewaard ontwerp. Bewaar er een op de website (JSON), of met: samenhang herontwerp … --naar ontwerp.json';
    case 'nieuwere-versie':
      return `${plek} is ${fout.versie}, maar wij lezen tot en met ${fout.hoogste}. Gebruik een nieuwere versie van Samenhang.`;
    case 'kaart-kapot':
      return `${plek}: de kaart is beschadigd. Bewaar het ontwerp opnieuw.`;
    case 'andere-gemeenten':
      return `${plek}: de kaart gaat over andere gemeenten dan wij voor dit jaar hebben. Maak het ontwerp opnieuw uit zijn vraag.`;
    case 'gemeente-zonder-regio': {
      const naam = atlas?.gemeenten.find((g) => g.code === fout.gemeente)?.naam;
      return `${plek}: de gemeente ${naam === undefined ? fout.gemeente : `${naam} (${fout.gemeente})`} heeft geen regio.`;
    }
    case 'andere-lagen':
      return `${plek} heeft ${fout.kaarten} kaarten voor ${fout.lagen} ${fout.lagen === 1 ? 'laag' : 'lagen'}; voor elke laag hoort er één te zijn.`;
    default:
      return describeOntwerpfout(fout, atlas);
  }
}
