import { type Receptfout, readRecept } from '@samenhang/core';
import { readBestand } from '../invoer/index.ts';
import type { Keuzeopties } from '../pakket/index.ts';
import { Bevinding, GebruikFout } from '../uitvoer/index.ts';

export interface Receptopties extends Keuzeopties {
  readonly recept?: string;
}

/** What a recipe settles, so that it may not be given beside it. */
const bepaald = ['jaar', 'indelingen', 'gewichten', 'keuze', 'basis', 'partnerweging', 'landweging'] as const;

const zinnen: Readonly<Record<Receptfout, string>> = {
  'geen-recept': 'dit is geen recept.',
  jaar: 'er staat geen jaar in.',
  indelingen: 'er staan geen indelingen in.',
  gewichten: 'de gewichten zijn geen lijst van getallen.',
  partnerweging: 'de partnerweging is niet gelijk of inwoners.',
  landweging: 'de landweging is niet gelijk of inwoners.',
};

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** The options as given, or those that the recipe stands for. */
export async function readReceptopties(opties: Receptopties): Promise<Keuzeopties> {
  const { recept, ...rest } = opties;
  if (recept === undefined) return rest;
  const dubbel = bepaald.find((naam) => rest[naam] !== undefined);
  if (dubbel) throw new GebruikFout(`Geef --recept of --${dubbel}, niet allebei: het recept bepaalt dat al.`);
  const tekst = (await readBestand(recept)).toString('utf8');
  const gelezen = readRecept(parseJson(tekst.replace(/^\uFEFF/u, '')));
  if (!gelezen.ok) throw new Bevinding(gelezen.fouten.map((fout) => `${recept}: ${zinnen[fout]}`).join('\n'));
  const { jaar, indelingen, gewichten, partnerweging, landweging } = gelezen.wens;
  return {
    ...rest,
    jaar,
    indelingen,
    ...(gewichten ? { gewichten } : {}),
    ...(partnerweging ? { partnerweging } : {}),
    ...(landweging ? { landweging } : {}),
  };
}
