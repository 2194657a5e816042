import { besluitOf, decideVersie, type Raadbesluit, readZienswijze, type Samentekst } from '@samenhang/core';
import type { Stukbereik } from '../stukken/bereik.ts';
import type { Stuk } from '../stukken/vormen.ts';

/** Writes down what a council did with a version of a text; nothing where it no longer takes part. */
export async function writeBesluit(
  bereik: Stukbereik,
  waar: { readonly organisatie: string; readonly tekst: string },
  besluit: Raadbesluit,
  nu: string,
): Promise<void> {
  const { organisatie, tekst } = waar;
  const rij = await bereik
    .selectSamenteksten('wijzigen', organisatie)
    .where('samentekst.id', '=', tekst)
    .selectAll('samentekst')
    .executeTakeFirst();
  if (!rij) return;
  const inhoud = decideVersie(JSON.parse(rij.inhoud) as Samentekst, organisatie, besluit);
  const gelukt = await bereik
    .updateSamentekst(organisatie, tekst, rij.versie)
    .set({ inhoud: JSON.stringify(inhoud), versie: rij.versie + 1, gewijzigd_op: nu })
    .returning('samentekst.id')
    .executeTakeFirst();
  // Somebody was first: what they wrote is read before this is written.
  if (!gelukt) await writeBesluit(bereik, waar, besluit, nu);
}

/** The view of a council that took over a shared text changed: the others see what it decided, and nothing else of it. */
export async function recordBesluit(bereik: Stukbereik, stuk: Stuk, nu: string): Promise<void> {
  const gelezen = readZienswijze(stuk.inhoud);
  if (!gelezen.ok || !gelezen.zienswijze.samen || stuk.organisatie === null) return;
  const { tekst, versie } = gelezen.zienswijze.samen;
  await writeBesluit(
    bereik,
    { organisatie: stuk.organisatie, tekst },
    besluitOf(gelezen.zienswijze, versie),
    nu,
  );
}
