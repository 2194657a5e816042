import type { Page } from 'playwright-core';
import { reeks } from '../../hulp/reeks.ts';
import { alles } from '../../hulp/verder.ts';
import { beginPlekreis, type Plekreis } from '../plekreis.ts';
import type { Plek } from '../raadsmensen.ts';

type Stap = (naam: string, stap: () => Promise<void>) => void;

/** One story at one server, told in parts that each go on from what the one before left. */
export interface Verhaal extends Pick<Plekreis, 'shown' | 'als' | 'look'> {
  readonly stap: Stap;
  /** A side path, after which the story goes on as if it had not been walked. */
  readonly verder: Stap;
  hier(): Plekreis;
  page(): Page;
}

/** @param lang whether all is looked at: see `beginPlekreis`. */
export function beginVerhaal(maak: () => Promise<Plek>, lang: boolean): Verhaal {
  let reis: Plekreis;
  const stap = reeks(async () => {
    reis = await beginPlekreis(maak, lang);
    return () => reis.stop();
  });
  return {
    stap,
    verder: alles ? stap : () => undefined,
    hier: () => reis,
    page: () => reis.page,
    shown: (tekst) => reis.shown(tekst),
    als: (wie, pad) => reis.als(wie, pad),
    look: (naam) => reis.look(naam),
  };
}
