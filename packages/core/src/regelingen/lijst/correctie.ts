import { classifyDomeinen, type Domeincorrectie, isSociaal } from '../register/domein.ts';
import type { Registerdag } from './register.ts';

/**
 * The register on a day with what is said of domains by who knows better, for who may see that: each row that it is about
 * has its domains anew, and tells who says so.
 */
export function correctRegisterdag(dag: Registerdag, correcties: readonly Domeincorrectie[]): Registerdag {
  const laatste = new Map(
    correcties.toSorted((a, b) => (a.datum < b.datum ? -1 : 1)).map((een) => [een.regeling, een.bron]),
  );
  const { versies, bron } = dag.index;
  const rijen = dag.rijen.map((rij) => {
    const correctie = laatste.get(rij.id);
    const versie = correctie === undefined ? undefined : versies.get(rij.id);
    if (!versie || correctie === undefined) return rij;
    const uitslagen = classifyDomeinen(versie, bron.domeinregels, correcties);
    const domeinen = uitslagen.filter(({ hoort }) => hoort).map(({ domein }) => domein);
    return { ...rij, domeinen, sociaal: isSociaal(uitslagen), correctie };
  });
  return { ...dag, rijen };
}
