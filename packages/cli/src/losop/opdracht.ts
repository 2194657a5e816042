import { type CliqueAntwoord, spreadSeeds } from '@samenhang/motor';
import { defaultWorkers } from '@samenhang/rekenen/draden';
import type { Command } from 'commander';
import { readBestand } from '../invoer/index.ts';
import {
  addJson,
  addRekenopties,
  compute,
  describeBound,
  type Rekenopties,
  runTaak,
  tellStopped,
  type Verloop,
} from '../rekenen/index.ts';
import { type Schrijver, tabel, toonAantal, toonGetal, toonMet } from '../uitvoer/index.ts';
import { type Partitieprobleem, readPartitie } from './lees.ts';

interface LosOpopties extends Rekenopties {
  readonly exact?: boolean;
}

/** Longer than the search rests by itself: who gives it ten seconds wants the best of ten seconds. */
function patience(n: number): number {
  return 5000 + 100 * n;
}

function solve(
  probleem: Partitieprobleem,
  { tijd, seed, exact = false }: LosOpopties,
  schrijver: Schrijver,
): Promise<Verloop<CliqueAntwoord>> {
  return compute(tijd, schrijver, ({ signal, tijdMs, meld }) =>
    runTaak(
      {
        soort: 'clique',
        vraag: { ...probleem, tijdMs, ...(exact ? { exact } : { geduld: patience(probleem.n) }) },
      },
      // Where one proves another searches, so that there is an answer in time.
      spreadSeeds(seed, Math.max(exact ? 2 : 1, defaultWorkers())),
      schrijver,
      {
        signal,
        voortgang: ({ waarde, grens }) =>
          meld(`waarde ${waarde}${grens === undefined ? '' : `, grens ${grens}`}`),
      },
    ),
  );
}

function toJson({ n }: Partitieprobleem, { antwoord, seconden, afgebroken }: Verloop<CliqueAntwoord>) {
  const { waarde, grens, bewezen, labels } = antwoord;
  return {
    n,
    waarde,
    grens,
    bewezen,
    seconden,
    ...(afgebroken ? { afgebroken } : {}),
    labels: Array.from(labels),
  };
}

function describe({ antwoord, seconden }: Verloop<CliqueAntwoord>): string[] {
  const groepen = Map.groupBy(antwoord.labels.keys(), (i) => antwoord.labels[i] ?? 0);
  return [
    `${toonMet(antwoord.labels.length, 'eenheid', 'eenheden')} in ${toonMet(groepen.size, 'groep', 'groepen')}`,
    `  waarde    ${antwoord.waarde}`,
    `  grens     ${antwoord.grens}`,
    `  seconden  ${toonGetal(seconden, 1)}`,
    describeBound(antwoord),
    '',
    ...tabel(
      [{ kop: 'groep', rechts: true }, { kop: 'eenheden', rechts: true }, { kop: 'welke (geteld vanaf 1)' }],
      [...groepen].map(([groep, leden]) => [
        toonAantal(groep + 1),
        toonAantal(leden.length),
        leden.map((i) => i + 1).join(' '),
      ]),
    ),
  ];
}

export function addLosOp(command: Command, schrijver: Schrijver): void {
  addJson(addRekenopties(command).option('--exact', 'probeer ook te bewijzen dat het antwoord het beste is'))
    .addHelpText(
      'after',
      `
Elk antwoord heeft een grens: een hogere waarde bestaat zeker niet. Is de grens gelijk aan de waarde, dan is
het antwoord bewezen het beste, en stopt het programma meteen. Ctrl-C stopt eerder, met het beste tot dan toe.

In JSON: n, waarde, grens, bewezen, seconden, labels (de groep van elke eenheid).

Voorbeelden:
  samenhang los-op paren.txt --exact
  samenhang los-op paren.txt --tijd 60 --seed 7 --json`,
    )
    .action(async (bestand: string, opties: LosOpopties) => {
      const probleem = readPartitie(await readBestand(bestand), bestand);
      const verloop = await solve(probleem, opties, schrijver);
      if (opties.json) schrijver.json(toJson(probleem, verloop));
      else schrijver.regels(...describe(verloop));
      tellStopped(verloop);
    });
}
