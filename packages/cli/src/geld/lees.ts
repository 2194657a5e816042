import { type Bedragkolom, type Iv3fout, readBedragen, readIv3 } from '@samenhang/data/eigen';
import { describeBedragfout, nl } from '@samenhang/taal';
import { readBestand } from '../invoer/index.ts';
import { Bevinding } from '../uitvoer/index.ts';

/** More faults than this help nobody. */
const meesteFouten = 20;

function refuse(bestand: string, fouten: readonly Iv3fout[]): never {
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
  negatief = false,
) {
  const gelezen = await readBedragen(await readBestand(bestand), { verplicht, mogelijk, negatief });
  return gelezen.ok ? gelezen : refuse(bestand, gelezen.fouten);
}

/** A table of CBS by task field. @throws Bevinding with every fault, its line and how to mend it. */
export async function readTaakvelden(bestand: string) {
  const gelezen = await readIv3(await readBestand(bestand));
  return gelezen.ok ? gelezen : refuse(bestand, gelezen.fouten);
}
