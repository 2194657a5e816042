// Runs beside the page: cutting areas takes seconds, and the page goes on meanwhile.
import { layVlakken, readEigenVlakken } from '@samenhang/data/vlakken';
import type { Antwoord, Vraag } from './berichten.ts';

const antwoord = (bericht: Antwoord): void => postMessage(bericht);

addEventListener('message', ({ data }: MessageEvent<Vraag>) => {
  if (data.soort === 'lees') {
    antwoord({ soort: 'gelezen', gelezen: readEigenVlakken(data.bytes) });
    return;
  }
  const { gemeenten, vlakken } = data;
  const meld = (gedaan: number): void => antwoord({ soort: 'gedaan', deel: gedaan / gemeenten.length });
  antwoord({ soort: 'gelegd', overleg: layVlakken(gemeenten, vlakken, meld) });
});
