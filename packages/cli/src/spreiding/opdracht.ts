import { type Plaatsantwoord, spreadSeeds } from '@samenhang/motor';
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
import { type Schrijver, toonAantal, toonGetal, toonMet } from '../uitvoer/index.ts';
import { type Netvraag, readNet } from './lees.ts';

interface Spreidingopties extends Rekenopties {
  readonly graaf: string;
  readonly exact?: boolean;
}

function solve(
  { n, aantal, afstanden }: Netvraag,
  { tijd, seed, exact = false }: Spreidingopties,
  schrijver: Schrijver,
): Promise<Verloop<Plaatsantwoord>> {
  return compute(tijd, schrijver, ({ signal, tijdMs, meld }) =>
    runTaak(
      { soort: 'plaatsen', vraag: { klanten: n, plekken: n, kosten: afstanden, aantal, tijdMs, exact } },
      spreadSeeds(seed, defaultWorkers()),
      schrijver,
      { signal, voortgang: ({ waarde, grens }) => meld(`waarde ${waarde}, grens ${grens}`) },
    ),
  );
}

function describe({ n, aantal }: Netvraag, { antwoord, seconden }: Verloop<Plaatsantwoord>): string[] {
  const { open, waarde, grens } = antwoord;
  return [
    `${toonMet(aantal, 'plaats', 'plaatsen')} voor ${toonMet(n, 'punt', 'punten')}`,
    `  waarde    ${toonGetal(waarde, Number.isInteger(waarde) ? 0 : 3)}`,
    `  grens     ${toonGetal(grens, Number.isInteger(grens) ? 0 : 3)}`,
    `  seconden  ${toonGetal(seconden, 1)}`,
    describeBound(antwoord),
    '',
    `Open: ${open.map((j) => toonAantal(j + 1)).join(', ')} (geteld vanaf 1)`,
  ];
}

/** Where to open places, so that all are near one. */
export function addSpreiding(command: Command, schrijver: Schrijver): void {
  command.requiredOption(
    '--graaf <bestand>',
    'een net: aantal punten, wegen en plaatsen, en dan elke weg met zijn lengte',
  );
  addJson(addRekenopties(command).option('--exact', 'probeer ook te bewijzen dat het antwoord het beste is'))
    .addHelpText(
      'after',
      `
De som van de afstanden tot de dichtstbijzijnde open plaats is zo klein mogelijk (p-mediaan). Elk antwoord heeft een grens: een
lagere som bestaat zeker niet. Het bestand is zoals in de OR-Library: n m p, dan per weg twee punten en een lengte;
een latere regel vervangt een eerdere. De afstand tussen twee punten is de kortste weg.

Voorbeeld:
  samenhang spreiding --graaf pmed.txt --tijd 30 --exact --json`,
    )
    .action(async (opties: Spreidingopties) => {
      const vraag = readNet(await readBestand(opties.graaf), opties.graaf);
      const verloop = await solve(vraag, opties, schrijver);
      const { antwoord, seconden, afgebroken } = verloop;
      const { open, waarde, grens, bewezen } = antwoord;
      if (opties.json === true)
        schrijver.json({
          n: vraag.n,
          p: vraag.aantal,
          open: open.map((j) => j + 1),
          waarde,
          grens,
          bewezen,
          seconden,
          ...(afgebroken ? { afgebroken } : {}),
        });
      else schrijver.regels(...describe(vraag, verloop));
      tellStopped(verloop);
    });
}
