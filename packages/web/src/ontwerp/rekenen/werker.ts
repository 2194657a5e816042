/** The engine in a thread of its own, so that the page goes on while it works. */

import { type Ontwerpstand, solveOntwerp } from '@samenhang/core';
import { gammaCurve } from '@samenhang/motor';
import { asCurvepunt } from '../curve/curvebeeld.ts';
import { Paarmeter } from '../overeenkomst.ts';
import type { Bericht, Opdracht } from './berichten.ts';

type Ontwerpopdracht = Extract<Opdracht, { soort: 'ontwerp' }>;
type Curveopdracht = Extract<Opdracht, { soort: 'curve' }>;

/** At most this often a better map is told: faster nobody sees. */
const pauze = 200;

function tell(bericht: Bericht): void {
  postMessage(bericht);
}

/** Holds the last better map back until the pause is over; `flush` is called often. */
class Melder {
  private wacht: Ontwerpstand | undefined;
  private laatst = 0;

  take(stand: Ontwerpstand): void {
    this.wacht = stand;
    this.flush();
  }

  flush(): void {
    const nu = performance.now();
    if (this.wacht === undefined || nu - this.laatst < pauze) return;
    tell({ soort: 'stand', stand: this.wacht });
    this.wacht = undefined;
    this.laatst = nu;
  }
}

async function loadSolver() {
  tell({ soort: 'fase', fase: 'laden' });
  const { loadHighs } = await import('@samenhang/oplosser');
  return loadHighs();
}

async function design({ atlas, opgave, bewijs, start }: Ontwerpopdracht): Promise<void> {
  const oplosser = bewijs ? await loadSolver() : undefined;
  tell({ soort: 'fase', fase: 'rekenen' });
  const melder = new Melder();
  const antwoord = solveOntwerp({
    atlas,
    opgave,
    voortgang: (stand) => melder.take(stand),
    gestopt: () => {
      melder.flush();
      return false;
    },
    ...(oplosser ? { oplosser } : {}),
    ...(start ? { start: start.map((labels) => [labels]) } : {}),
  });
  tell({ soort: 'antwoord', antwoord });
}

function curve({ atlas, indelingen, wegingen, gammas, tijdMs }: Curveopdracht): void {
  const overdekkingen = indelingen.flatMap((id) => atlas.edities.get(id)?.overdekking ?? []);
  const meter = new Paarmeter(overdekkingen, wegingen);
  const punten = gammaCurve({
    overdekkingen,
    wegingen,
    gammas,
    tijdMs,
    punt: (punt) => tell({ soort: 'punt', punt: asCurvepunt(punt, meter) }),
  });
  tell({ soort: 'curve', punten: punten.map((punt) => asCurvepunt(punt, meter)) });
}

async function answer(opdracht: Opdracht): Promise<void> {
  try {
    if (opdracht.soort === 'ontwerp') await design(opdracht);
    else curve(opdracht);
  } catch (fout) {
    tell({ soort: 'kapot', melding: fout instanceof Error ? fout.message : String(fout) });
  }
}

self.onmessage = ({ data }: MessageEvent<Opdracht>) => void answer(data);
