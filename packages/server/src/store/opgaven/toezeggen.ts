import type { Recht } from '@samenhang/core';
import { type Opgave, standingOf, type Toezegging, withToezegging } from '@samenhang/core/opgave';
import type { Kant } from './bereik.ts';
import { columnsOf } from './partijen.ts';
import type { Mijnopgave, Opgaveuitslag, Plek, Vraagantwoord, Werk } from './vormen.ts';
import { find, keep, nietNu, one, take } from './werk.ts';

const recht: Recht = { soort: 'opgaveantwoord', handeling: 'maken' };

/** By what this organisation reaches it for this question. */
async function sideOf(werk: Werk, id: string, wat: Vraagantwoord['wat']): Promise<Kant> {
  if (wat !== 'eigenaar') return 'genoemd';
  return (await find(werk, recht, 'organisaties', id)) ? 'organisaties' : 'gevraagd';
}

const feiten = { ja: 'toegezegd', nee: 'geweigerd', terug: 'teruggenomen' } as const;

/** What an organisation says of one thing that it is asked. The last owner stays: an opgave is never nobody's. */
export async function answerVraag(
  werk: Werk,
  plek: Plek,
  { wat, ja, reden }: Vraagantwoord,
): Promise<Opgaveuitslag<Mijnopgave>> {
  const kant = await sideOf(werk, plek.id, wat);
  const gepakt = await take(werk, kant, recht, plek);
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  const { organisatie, nu: op } = werk;
  const inhoud = JSON.parse(rij.inhoud) as Opgave;
  const gezegd = JSON.parse(rij.toezeggingen) as readonly Toezegging[];
  const stand = standingOf(inhoud, gezegd).find((een) => een.organisatie === organisatie && een.wat === wat);
  if (!stand || rij.verwijderd_op !== null) return nietNu;
  if (ja === false && reden.trim() === '')
    return { ok: false, code: 'ongeldig', fouten: [{ pad: 'reden', code: 'reden' }] };
  const naar = ja === null ? 'gevraagd' : ja ? 'ja' : 'nee';
  if (stand.staat === naar) return { ok: true, waarde: await one(werk, rij) };
  const kolommen = columnsOf(inhoud, withToezegging(gezegd, { organisatie, wat, ja, reden, op }));
  if (kolommen.organisaties === '') return nietNu;
  const feit = { wat: feiten[naar === 'gevraagd' ? 'terug' : naar], reden, velden: [wat] };
  return keep(werk, kant, recht, rij, kolommen, feit);
}
