import { wordsOf } from '@samenhang/core';
import { scoreKennis } from '@samenhang/core/kennis';
import type { Bron } from '../bron/index.ts';
import type { Opslag } from '../store/index.ts';
import { presentKennis } from './toon.ts';

/** The items that fit these words, best first, each with what is said beneath its title. */
export async function searchKennisrijen(opslag: Opslag, bron: Bron, zoekterm: string) {
  const gezocht = wordsOf(zoekterm);
  const { items } = presentKennis(bron, (await (await opslag.peek())?.kennis()) ?? []);
  return items
    .map((regel) => ({ regel, score: scoreKennis(regel, gezocht) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ regel: { id, item, organisatie } }) => ({
      titel: item.titel,
      onder: [item.maker === '' ? organisatie.naam : item.maker, item.verschenen]
        .filter((deel) => deel !== '')
        .join(', '),
      pad: `/kennis/${id}`,
    }));
}
