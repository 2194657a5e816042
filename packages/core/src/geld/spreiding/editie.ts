import { buildOverdekking } from '@samenhang/motor';
import type { Atlas, Editie } from '../../atlas/index.ts';
import type { Spreidingantwoord } from './antwoord.ts';

/** Each place with who goes there, as a division of the country: so that it is drawn as any other. */
export function spreidingEditie(atlas: Atlas, { open, gemeenten }: Spreidingantwoord): Editie {
  const plek = new Map(atlas.gemeenten.map(({ code }, g) => [code, g]));
  const rang = new Map(open.map(({ code }, r) => [code, r]));
  const leden = gemeenten.flatMap(({ code, plaats }) => {
    const [eenheid, regio] = [plek.get(code), rang.get(plaats)];
    return eenheid === undefined || regio === undefined ? [] : [{ eenheid, regio, aandeel: 1 }];
  });
  return {
    indeling: 'spreiding',
    jaar: atlas.jaar,
    basis: 'afgeleid',
    oorsprongjaar: atlas.jaar,
    wijze: '',
    bron: 'Samenhang',
    licentie: '',
    gebreken: '',
    regios: open.map(({ code, naam }) => ({ code, naam })),
    overdekking: buildOverdekking(atlas.gemeenten.length, open.length, leden),
    onzeker: [],
  };
}
