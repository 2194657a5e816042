import { type Elders, findElders } from '@samenhang/core';
import type { Bron } from '../bron/index.ts';
import { notFound, type Problem } from '../http/openbaar/index.ts';

/** What became of a gemeente that is not there in the year asked for, in one sentence. */
export function describeElders({ gemeente, jaar, verwanten }: Elders, gevraagdJaar: number): string {
  const namen = verwanten.map((g) => `${g.naam} (${g.code})`).join(', ');
  const wie = `${gemeente.naam} (${gemeente.code}) bestaat niet in ${gevraagdJaar}`;
  if (namen === '') return `${wie}, wel in ${jaar}.`;
  const deel = verwanten.length > 1;
  return jaar < gevraagdJaar
    ? `${wie}: deze gemeente is ${deel ? 'in delen ' : ''}opgegaan in ${namen}.`
    : `${wie}: deze gemeente is later ontstaan uit ${namen}.`;
}

/** A code that is not in the year: unknown at all, or a gemeente of another year. */
export function gemeenteNotFound(bron: Bron, code: string, jaar: number): Problem {
  const elders = findElders(bron.jaarboek, jaar, (g) => g.code === code);
  if (elders) return notFound(describeElders(elders, jaar), 'gemeente-in-ander-jaar');
  return notFound(
    `Een gemeente met de code '${code}' kennen we niet. Een code is GM met vier cijfers, zoals GM1581.`,
    'onbekende-gemeente',
  );
}
