import type { Atlas, Ontwerpantwoord, Ontwerpopgave, Ontwerpstand } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import type { Curvepunt } from '../curve/curvebeeld.ts';

/** What the page asks of the worker: one thing, once. To stop it, end the worker. */
export type Opdracht =
  | {
      readonly soort: 'ontwerp';
      readonly atlas: Atlas;
      readonly opgave: Ontwerpopgave;
      /** Prove how much better could be possible; HiGHS is fetched for it. */
      readonly bewijs: boolean;
      /** Layers of a map to start from. */
      readonly start?: readonly Labels[];
    }
  | {
      readonly soort: 'curve';
      readonly atlas: Atlas;
      readonly indelingen: readonly string[];
      readonly wegingen: readonly number[];
      readonly gammas: readonly number[];
      readonly tijdMs: number;
    };

/** What the worker tells. The last word is `antwoord`, `curve` or `kapot`. */
export type Bericht =
  | { readonly soort: 'fase'; readonly fase: 'laden' | 'rekenen' }
  | { readonly soort: 'stand'; readonly stand: Ontwerpstand }
  | { readonly soort: 'antwoord'; readonly antwoord: Ontwerpantwoord }
  | { readonly soort: 'punt'; readonly punt: Curvepunt }
  | { readonly soort: 'curve'; readonly punten: readonly Curvepunt[] }
  /** A mistake of ours, or the solver could not be fetched. */
  | { readonly soort: 'kapot'; readonly melding: string };
