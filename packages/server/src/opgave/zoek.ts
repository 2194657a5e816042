import { presentOpgaven } from '@samenhang/core/opgave';
import type { Actor } from '../http/eigen/index.ts';
import { today } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';

/** The opgaven that fit these words, best first: those on the agenda, and of who asks those of their organisations. */
export async function searchOpgaven(opslag: Opslag, zoekterm: string, actor?: Actor) {
  const store = await opslag.peek();
  if (!store) return [];
  const alle = [
    ...(await store.opgaven.openbaar()),
    ...(actor ? await store.opgaven.for(actor).listOwn() : []),
  ];
  const stukken = [...new Map(alle.map((stuk) => [stuk.id, stuk])).values()];
  return presentOpgaven(stukken, { zoek: zoekterm }, today()).opgaven.map(({ id, titel, eigenaars }) => ({
    titel,
    onder: eigenaars.map(({ naam }) => naam).join(', '),
    pad: `/agenda/${id}`,
  }));
}
