import type { Atlas, Bestandsfout, Ontwerpfout } from '@samenhang/core';
import { describeOntwerpfout } from './fouten.ts';

/** What is wrong with the file of a design, and how to mend it. */
export function describeBestandsfout(fout: Bestandsfout | Ontwerpfout, atlas?: Atlas): string {
  const plek = `‘${fout.pad}’`;
  switch (fout.code) {
    case 'geen-ontwerp':
      return 'this is no saved design. Save one on the website (JSON), or with: samenhang herontwerp … --naar ontwerp.json';
    case 'nieuwere-versie':
      return `${plek} is ${fout.versie}, but we read up to ${fout.hoogste}. Use a newer version of Samenhang.`;
    case 'kaart-kapot':
      return `${plek}: the map is damaged. Save the design again.`;
    case 'andere-gemeenten':
      return `${plek}: the map is of other gemeenten than we have for this year. Make the design again from its question.`;
    case 'gemeente-zonder-regio': {
      const naam = atlas?.gemeenten.find((g) => g.code === fout.gemeente)?.naam;
      return `${plek}: the gemeente ${naam === undefined ? fout.gemeente : `${naam} (${fout.gemeente})`} has no region.`;
    }
    case 'andere-lagen':
      return `${plek} has ${fout.kaarten} maps for ${fout.lagen} ${fout.lagen === 1 ? 'layer' : 'layers'}; there should be one for each.`;
    default:
      return describeOntwerpfout(fout, atlas);
  }
}
