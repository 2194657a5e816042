import { type Atlas, type Ontwerpopgave, slimAtlas } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import type { Doelkeuze } from '@samenhang/rekenen';
import { useState } from 'react';
import { useWerk } from '../../werk/index.ts';

interface Loop {
  readonly vraag: string;
  readonly kaarten: readonly Labels[];
  readonly bezig: boolean;
  readonly mislukt: boolean;
  /** 0–1: how far the search is. */
  readonly deel: number;
}

/** The goals that a question can be searched along: moves only where it counts from today. */
function doelenOf({ vandaag }: Ontwerpopgave): readonly Doelkeuze[] {
  return ['overeenstemming', 'aantalRegios', 'onbalans', ...(vandaag ? (['verplaatsingen'] as const) : [])];
}

/** Looks for proposals of which none beats another, in a worker. */
export function useVoorstellen(atlas: Atlas, opgave: Ontwerpopgave, tijd: number) {
  const vraag = JSON.stringify(opgave);
  const { start, stop } = useWerk(vraag);
  const leeg: Loop = { vraag, kaarten: [], bezig: false, mislukt: false, deel: 0 };
  const [laatste, setLoop] = useState(leeg);
  const loop = laatste.vraag === vraag ? laatste : leeg;
  return {
    ...loop,
    start: () => {
      setLoop({ ...leeg, bezig: true });
      const met = { atlas: slimAtlas(atlas, opgave), opgave: { ...opgave, tijd } };
      start(
        { soort: 'afweging', vraag: { ...met, doelen: doelenOf(opgave), bron: {}, drempel: 0.01 } },
        {
          voortgang: ({ punten, gedaan, totaal }) =>
            setLoop((l) => ({ ...l, kaarten: punten.map(({ labels }) => labels), deel: gedaan / totaal })),
        },
        (uitkomst) =>
          setLoop((l) => ({
            ...l,
            ...(uitkomst.ok ? { kaarten: uitkomst.antwoord.punten.map(({ labels }) => labels) } : {}),
            bezig: false,
            mislukt: !uitkomst.ok && uitkomst.fout.code !== 'gestopt',
          })),
      );
    },
    stop,
  };
}
