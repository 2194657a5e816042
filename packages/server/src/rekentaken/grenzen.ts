import { availableParallelism } from 'node:os';
import type { Taakgrenzen } from './loper.ts';

/** Beside a server, one core is left to those who ask for little. */
export function grenzenBesideServer(): Taakgrenzen {
  return { ...gewoon, draden: Math.max(1, Math.min(4, availableParallelism() - 1)) };
}

/** A worker has the machine to itself. */
export function grenzenOfWerker(): Taakgrenzen {
  return { ...gewoon, draden: Math.min(8, availableParallelism()) };
}

const gewoon = { geheugenMb: 2048, uitloopMs: 30_000, hartslagMs: 1000 } as const;
