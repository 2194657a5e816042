import type { Atlas, Ontwerp, Ontwerpantwoord, Ontwerpopgave, Ontwerpstand } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useState } from 'react';
import { encodeKaart } from '../kaartcode.ts';
import { slimAtlas } from '../vraag/opgave.ts';
import type { Bericht } from './berichten.ts';
import { useWerk } from './werk.ts';

/** What the worker is busy with. */
export interface Bezig {
  readonly bewijs: boolean;
  /** `performance.now()` at the start. */
  readonly begin: number;
  readonly tijdMs: number;
  readonly laden: boolean;
  /** The best map so far. */
  readonly stand?: Ontwerpstand;
}

/** What is known of a map that was computed on this page. */
export interface Bekend extends Pick<Ontwerp, 'waarde' | 'grens' | 'gat' | 'bewezen'> {
  readonly gestopt: boolean;
}

/** A run that ended without a map. */
export type Mislukt =
  | Exclude<Ontwerpantwoord, Ontwerp>
  | { readonly soort: 'kapot'; readonly bijLaden: boolean };

export interface Rekenen {
  readonly bezig: Bezig | undefined;
  readonly mislukt: Mislukt | undefined;
  /** What this page computed about a map for the question of now; undefined for a map from elsewhere. */
  readonly bekendVan: (kaart: string) => Bekend | undefined;
  readonly start: (bewijs: boolean, vanaf?: readonly Labels[]) => void;
  readonly stop: () => void;
}

interface Bronnen {
  readonly atlas: Atlas | undefined;
  readonly opgave: Ontwerpopgave | undefined;
  /** Seconds that a run may take. */
  readonly tijd: number;
  /** A map is there: it goes into the address. */
  readonly onKaart: (kaart: string) => void;
}

function codesOf({ gemeenten }: Atlas): string[] {
  return gemeenten.map(({ code }) => code);
}

/** A run, and the question it is for. */
interface Loop {
  readonly vraag: string | undefined;
  readonly bezig?: Bezig;
  readonly mislukt?: Mislukt;
}

/** What a message of the worker makes of a run. */
function withMessage(loop: Loop, bericht: Bericht): Loop {
  const { vraag, bezig } = loop;
  if (!bezig) return loop;
  switch (bericht.soort) {
    case 'fase':
      return { vraag, bezig: { ...bezig, laden: bericht.fase === 'laden', begin: performance.now() } };
    case 'stand':
      return { vraag, bezig: { ...bezig, stand: bericht.stand } };
    case 'kapot':
      return { vraag, mislukt: { soort: 'kapot', bijLaden: bezig.laden } };
    case 'antwoord':
      return bericht.antwoord.soort === 'ontwerp' ? { vraag } : { vraag, mislukt: bericht.antwoord };
    default:
      return loop;
  }
}

/** Runs the engine in a worker for the question of now. Another question ends what is running. */
export function useRekenen({ atlas, opgave, tijd, onKaart }: Bronnen): Rekenen {
  const vraag = JSON.stringify(opgave);
  const { start, end } = useWerk(vraag);
  const [laatste, setLoop] = useState<Loop>({ vraag });
  const [bekend, setBekend] = useState<ReadonlyMap<string, Bekend>>(new Map());
  const loop = laatste.vraag === vraag ? laatste : { vraag };

  const keep = (lagen: readonly Labels[], weet: Bekend) => {
    if (!atlas) return;
    const kaart = encodeKaart(lagen, codesOf(atlas));
    setBekend((oud) => new Map(oud).set(`${vraag} ${kaart}`, weet));
    onKaart(kaart);
  };
  const hear = (bericht: Bericht) => {
    setLoop((nu) => withMessage(nu, bericht));
    if (bericht.soort !== 'antwoord' || bericht.antwoord.soort !== 'ontwerp') return;
    const { lagen, ...weet } = bericht.antwoord;
    keep(
      lagen.map(({ labels }) => labels),
      { ...weet, gestopt: false },
    );
  };
  return {
    bezig: loop.bezig,
    mislukt: loop.mislukt,
    bekendVan: (kaart) => bekend.get(`${vraag} ${kaart}`),
    start: (bewijs, vanaf) => {
      if (!atlas || !opgave) return;
      setLoop({ vraag, bezig: { bewijs, begin: performance.now(), tijdMs: tijd * 1000, laden: bewijs } });
      const met = { soort: 'ontwerp', atlas: slimAtlas(atlas, opgave), opgave: { ...opgave, tijd } } as const;
      start({ ...met, bewijs, ...(vanaf ? { start: vanaf } : {}) }, hear);
    },
    stop: () => {
      end();
      setLoop({ vraag });
      const stand = loop.bezig?.stand;
      if (stand) keep(stand.lagen, { waarde: stand.waarde, bewezen: false, gestopt: true });
    },
  };
}
