/** The work in a web worker, so that the page goes on meanwhile. The page ends the worker to stop it. */

import { doTaak, type Opdracht } from '../werk.ts';

self.onmessage = ({ data }: MessageEvent<Opdracht>) =>
  void doTaak(data, {
    tell: (bericht) => postMessage(bericht),
    gestopt: () => false,
    loadSolver: async () => {
      const { loadHighs } = await import('@samenhang/oplosser');
      return loadHighs();
    },
  });
