import {
  type Bedragkolom,
  bedragenvraag,
  iv3vraag,
  readBedragen,
  readTaakveldbedragen,
  type Taakveldfout,
} from '@samenhang/data/eigen';
import { describeBedragfout, nl } from '@samenhang/taal';
import { readBestand } from '../invoer/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

/** More faults than this help nobody. */
const meesteFouten = 20;

function refuse(bestand: string, fouten: readonly Taakveldfout[]): never {
  const rest = fouten.length - meesteFouten;
  throw new Bevinding(
    [
      ...fouten
        .slice(0, meesteFouten)
        .map((fout) => describeBedragfout(fout, bestand, { t: nl, taal: 'nl' })),
      ...(rest > 0 ? [`En nog ${rest} fouten.`] : []),
    ].join('\n'),
  );
}

/** An own table with these columns. @throws Bevinding with every fault, its line and how to mend it. */
export async function readTabel(
  bestand: string,
  verplicht: readonly Bedragkolom[],
  mogelijk: readonly Bedragkolom[],
) {
  const gelezen = await readBedragen(await readBestand(bestand), { verplicht, mogelijk });
  return gelezen.ok ? gelezen : refuse(bestand, gelezen.fouten);
}

/** Own amounts, or a table of CBS by task field. @throws Bevinding with every fault, its line and how to mend it. */
export async function readTaakvelden(bestand: string, iv3: boolean) {
  const gelezen = await readTaakveldbedragen(await readBestand(bestand), iv3 ? iv3vraag : bedragenvraag);
  return gelezen.ok ? gelezen : refuse(bestand, gelezen.fouten);
}
