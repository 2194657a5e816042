import {
  type Atlas,
  encodeKaart,
  type Ontwerp,
  type Ontwerpantwoord,
  type Ontwerpopgave,
  type Ontwerpstand,
  type Ontwerpwaardering,
  sealBound,
  slimAtlas,
} from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import type { Uitkomst } from '@samenhang/rekenen';
import { useState } from 'react';
import { useWerk } from '../../werk/index.ts';

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

/** What is known of a map. */
export interface Bekend extends Ontwerpwaardering {
  /** Somebody stopped the search for it. */
  readonly gestopt: boolean;
  /** The bound came with the link, and was not computed on this page. */
  readonly uitLink: boolean;
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
  /** @param strenger the question with more demands, of which every answer is one to the question of now. */
  readonly start: (bewijs: boolean, vanaf?: readonly Labels[], strenger?: Ontwerpopgave) => void;
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

/** What a run that ended without a map comes to; nothing where somebody stopped it. */
function failureOf(uitkomst: Uitkomst<Ontwerpantwoord>): Mislukt | undefined {
  if (!uitkomst.ok) {
    const { code } = uitkomst.fout;
    return code === 'gestopt' ? undefined : { soort: 'kapot', bijLaden: code === 'oplosser' };
  }
  return uitkomst.antwoord.soort === 'ontwerp' ? undefined : uitkomst.antwoord;
}

/** Runs the engine in a worker for the question of now. Another question ends what is running. */
export function useRekenen({ atlas, opgave, tijd, onKaart }: Bronnen): Rekenen {
  const vraag = JSON.stringify(opgave);
  const { start, stop } = useWerk(vraag);
  const [laatste, setLoop] = useState<Loop>({ vraag });
  const [bekend, setBekend] = useState<ReadonlyMap<string, Bekend>>(new Map());
  const loop = laatste.vraag === vraag ? laatste : { vraag };
  const during = (deel: Partial<Bezig>) =>
    setLoop(({ bezig, ...nu }) => (bezig ? { ...nu, bezig: { ...bezig, ...deel } } : nu));

  const keep = (uitkomst: Uitkomst<Ontwerpantwoord>, strenger: boolean) => {
    const mislukt = failureOf(uitkomst);
    setLoop({ vraag, ...(mislukt ? { mislukt } : {}) });
    if (!atlas || !opgave || !uitkomst.ok || uitkomst.antwoord.soort !== 'ontwerp') return;
    const { waarde, grens, bewezen } = uitkomst.antwoord;
    const lagen = uitkomst.antwoord.lagen.map(({ labels }) => labels);
    // A bound on what keeps to more demands says nothing of this question.
    if (strenger) {
      onKaart(encodeKaart(lagen, codesOf(atlas)));
      return;
    }
    const kaart = encodeKaart(lagen, codesOf(atlas), sealBound(atlas, opgave, lagen, grens));
    const weet = { waarde, grens, bewezen, gestopt: uitkomst.gestopt, uitLink: false };
    setBekend((oud) => new Map(oud).set(`${vraag} ${kaart}`, weet));
    onKaart(kaart);
  };
  return {
    bezig: loop.bezig,
    mislukt: loop.mislukt,
    bekendVan: (kaart) => bekend.get(`${vraag} ${kaart}`),
    start: (bewijs, begin, strenger) => {
      if (!atlas || !opgave) return;
      setLoop({ vraag, bezig: { bewijs, begin: performance.now(), tijdMs: tijd * 1000, laden: bewijs } });
      const met = { atlas: slimAtlas(atlas, opgave), opgave: { ...(strenger ?? opgave), tijd } };
      start(
        { soort: 'ontwerp', vraag: { ...met, exact: bewijs, begin } },
        {
          fase: (fase) => during({ laden: fase === 'laden', begin: performance.now() }),
          voortgang: (stand) => during({ stand }),
        },
        (uitkomst) => keep(uitkomst, strenger !== undefined),
      );
    },
    stop,
  };
}
