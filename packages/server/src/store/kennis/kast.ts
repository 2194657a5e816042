import { kennisbijdrageSchema } from '@samenhang/core/antwoorden';
import { keyOfKennis } from '@samenhang/core/kennis';
import type { Stukbereik } from '../stukken/bereik.ts';
import type { Stuk } from '../stukken/vormen.ts';

/** Brings what everybody may read up to this version of a piece, in the same transaction. */
export async function showKennis(bereik: Stukbereik, stuk: Stuk, nu: string): Promise<void> {
  const gelezen = kennisbijdrageSchema.safeParse(stuk.inhoud);
  if (!gelezen.success || stuk.organisatie === null) return;
  const bijdrage = gelezen.data;
  await bereik.openbaar.putKennis({
    stuk: stuk.id,
    organisatie: stuk.organisatie,
    wat: bijdrage.wat,
    sleutel: keyOfKennis(bijdrage, stuk.organisatie),
    link: bijdrage.wat === 'item' ? bijdrage.link : null,
    inhoud: JSON.stringify(bijdrage),
    versie: stuk.versie,
    weg: stuk.verwijderdOp === null ? 0 : 1,
    gemaakt_op: stuk.gemaaktOp,
    gewijzigd_op: nu,
  });
}
