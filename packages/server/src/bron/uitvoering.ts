import { knownUntil, type Uitvoeringsboek, type Uitvoerregeling } from '@samenhang/core';
import type { Bron } from './bron.ts';

/** The participants of every regeling by code; of one that was dissolved also the gemeenten in which it lives on. */
function participants(bron: Bron): Map<string, Set<string>> {
  const erfgenamen = new Map(bron.andereNamen(bron.laatsteJaar).map(({ code, nu }) => [code, nu]));
  const perRegeling = new Map<string, Set<string>>();
  for (const { regeling, gemeente } of bron.pakket.deelnames) {
    if (gemeente === null) continue;
    const leden = perRegeling.get(regeling) ?? new Set();
    perRegeling.set(regeling, leden);
    for (const code of [gemeente, ...(erfgenamen.get(gemeente) ?? [])]) leden.add(code);
  }
  return perRegeling;
}

/** Who carries out what, from the tables of the package that know it; all of them may be missing. */
export function readUitvoering(bron: Bron): Uitvoeringsboek {
  const { artikelen, taakrollen, regelingtaken, loketten, regelingen } = bron.pakket;
  const genoemd = new Set(regelingtaken.map((r) => r.regeling));
  const leden = participants(bron);
  return {
    artikelen,
    rollen: taakrollen,
    regelingtaken,
    regelingen: regelingen
      .filter(({ rooId }) => genoemd.has(rooId))
      .map(
        ({ rooId, naam, lichaam, besluit, vanKracht, tot }): Uitvoerregeling => ({
          id: rooId,
          naam,
          lichaam,
          besluit,
          vanKracht,
          tot,
          gemeenten: [...(leden.get(rooId) ?? [])].sort(),
        }),
      ),
    loketten,
    registerTot: regelingen.length > 0 ? knownUntil(regelingen) : null,
  };
}
