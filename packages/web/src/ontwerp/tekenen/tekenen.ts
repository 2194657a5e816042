import type { Punt } from '@samenhang/beeld';
import {
  type Atlas,
  encodeKaart,
  indexOfGemeente,
  mergeRegios,
  singleRegio,
  swapGemeenten,
} from '@samenhang/core';
import { canonical, type Labels } from '@samenhang/motor';
import { useMemo, useState } from 'react';
import type { Sleep } from '../../kaart/index.ts';
import type { Getoond, Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { slotenVan } from '../paneel/Vast.tsx';
import { lockedGemeenten } from '../vraag/sloten.ts';
import { type Gereedschap, isTekenend, type Kwast } from './gereedschap.ts';
import { type Hand, useHand } from './hand.ts';
import { type Splitsstand, useSplitsen } from './splitsen.ts';
import { beginOf, labelOf } from './streek.ts';

/** Why a press of the hand did nothing. */
type Weigering = 'vast' | 'bezig';

export interface Tekenen {
  readonly gereedschap: Gereedschap;
  /** In the middle of a stroke. */
  readonly bezig: boolean;
  readonly neem: (gereedschap: Gereedschap) => void;
  /** The map as the hand has it; undefined while the engine has it. */
  readonly labels: Labels | undefined;
  readonly kwast: Kwast | undefined;
  readonly kiesKwast: (kwast: Kwast | undefined) => void;
  /** The label of the brush's region; undefined for a new one, or none. */
  readonly regio: number | undefined;
  /** Codes of what is locked, and the same by index. */
  readonly vast: ReadonlySet<string>;
  readonly vastIndex: ReadonlySet<number>;
  readonly sleep: Sleep | undefined;
  /** The gemeente that waits for another to change places with. */
  readonly wissel: number | undefined;
  /** The line of the lasso. */
  readonly lijn: readonly Punt[];
  readonly geweigerd: Weigering | undefined;
  /** A press, or Enter, on a gemeente. */
  readonly druk: (gemeente: number) => void;
  readonly toets: (toets: string, gemeente: number, shift: boolean) => boolean;
  readonly voegSamen: (met: number) => void;
  readonly splits: () => void;
  readonly splitsstand: Splitsstand;
  /** Another map in the place of this one, as one change. */
  readonly zet: (labels: Labels) => void;
}

/** Codes of what is locked; the same set as long as the locks are the same. */
function useVast({ beeld: { atlas }, vandaag, beheer: { vraag } }: Ontwerpbeeld) {
  return useMemo(() => {
    const vast = atlas && vandaag ? lockedGemeenten(atlas, vandaag, slotenVan(vraag)) : new Set<string>();
    const vastIndex = new Set([...vast].map((code) => (atlas && indexOfGemeente(atlas, code)) ?? -1));
    return { vast, vastIndex };
  }, [atlas, vandaag, vraag]);
}

/** All layers as the hand takes them up: those of the design, or today in each. */
function useLagen({
  beeld: { atlas },
  vandaag,
  opgave,
  getoond,
}: Ontwerpbeeld): readonly Labels[] | undefined {
  return useMemo(() => {
    if (getoond) return getoond.vanwaar === 'bezig' ? undefined : getoond.lagen;
    if (!atlas || !vandaag || !opgave) return undefined;
    const labels = canonical(beginOf(singleRegio(vandaag.overdekking)));
    return opgave.lagen.map(() => labels);
  }, [atlas, vandaag, opgave, getoond]);
}

function codesOf({ gemeenten }: Atlas): string[] {
  return gemeenten.map(({ code }) => code);
}

/** What a press on a gemeente does with a tool that draws: refused where it is locked, or while the engine works. */
function useDruk(
  gereedschap: Gereedschap,
  labels: Labels | undefined,
  { hand, vast, zet }: { hand: Hand; vast: ReadonlySet<number>; zet: (labels: Labels) => void },
) {
  const [wissel, setWissel] = useState<number>();
  const [geweigerd, setGeweigerd] = useState<Weigering>();
  const druk = (g: number) => {
    const waarom = vast.has(g) ? 'vast' : undefined;
    setGeweigerd(labels ? waarom : 'bezig');
    if (!labels || waarom) return;
    if (gereedschap !== 'wissel') hand.dab(g);
    else if (wissel === undefined) setWissel(g);
    else {
      setWissel(undefined);
      if (g !== wissel) zet(swapGemeenten(labels, wissel, g));
    }
  };
  const herbegin = () => {
    setWissel(undefined);
    setGeweigerd(undefined);
  };
  return { druk, wissel, geweigerd, herbegin };
}

/** What the hand does to the map: strokes, lassos and swaps, each one change that can be taken back. */
export function useTekenen(
  ontwerp: Ontwerpbeeld,
  laag: number,
): Tekenen & { readonly getoond: Getoond | undefined } {
  const { beeld, beheer, meter, getoond } = ontwerp;
  const { atlas, kaart } = beeld;
  const [gereedschap, setGereedschap] = useState<Gereedschap>('bekijk');
  const [kwast, kiesKwast] = useState<Kwast>();
  const sloten = useVast(ontwerp);
  const lagen = useLagen(ontwerp);
  const zet = (nieuw: Labels) => {
    if (atlas && lagen) beheer.teken(encodeKaart(replaced(lagen, laag, nieuw), codesOf(atlas)));
  };
  const bron = { labels: lagen?.[laag], vorm: kaart?.vorm, atlas, vast: sloten.vastIndex };
  const hand = useHand({ ...bron, kwast, kiesKwast, zet });
  const { stand, splits } = useSplitsen(meter?.opgaven[laag], zet);
  const labels = hand.streek?.labels ?? lagen?.[laag];
  const { herbegin, ...pers } = useDruk(gereedschap, labels, { hand, vast: sloten.vastIndex, zet });
  const regio = labels && kwast && kwast !== 'nieuw' ? labelOf(labels, kwast) : undefined;
  const onRegio = (doe: (nu: Labels, gekozen: number) => void) => {
    if (labels && regio !== undefined) doe(labels, regio);
  };
  return {
    ...sloten,
    ...pers,
    bezig: hand.streek !== undefined,
    gereedschap,
    neem: (nieuw) => {
      setGereedschap(nieuw);
      herbegin();
    },
    labels,
    kwast,
    kiesKwast,
    regio,
    sleep: labels && sleepOf(gereedschap, hand, pers.druk),
    lijn: hand.lijn,
    toets: (toets, g, shift) =>
      isTekenend(gereedschap) && pressKey(toets, g, shift, { kiesKwast, druk: pers.druk }),
    voegSamen: (met) => onRegio((nu, gekozen) => zet(mergeRegios(nu, met, gekozen))),
    splits: () => onRegio(splits),
    splitsstand: stand,
    zet,
    getoond:
      hand.streek && lagen
        ? { lagen: replaced(lagen, laag, hand.streek.labels), vanwaar: 'getekend' }
        : getoond,
  };
}

function replaced(lagen: readonly Labels[], laag: number, nieuw: Labels): readonly Labels[] {
  return lagen.map((l, k) => (k === laag ? nieuw : l));
}

/** K takes the region under the attention as the brush, N a new one; an arrow with Shift paints where it leads. */
function pressKey(
  toets: string,
  g: number,
  shift: boolean,
  { kiesKwast, druk }: Pick<Tekenen, 'kiesKwast' | 'druk'>,
): boolean {
  if (toets === 'k') kiesKwast({ anker: g });
  else if (toets === 'n') kiesKwast('nieuw');
  else if (shift && toets.startsWith('Arrow')) druk(g);
  else return false;
  return true;
}

/** What a hand over the map does with a tool. */
function sleepOf(gereedschap: Gereedschap, hand: Hand, druk: (g: number) => void): Sleep | undefined {
  switch (gereedschap) {
    case 'teken':
      return { begin: hand.begin, over: hand.over, eind: hand.eind };
    case 'lasso':
      return { begin: (plek) => hand.trek([plek]), over: hand.trek, eind: hand.vang };
    case 'wissel':
      return {
        begin: (plek) => {
          for (const g of hand.gemeentenIn([plek])) druk(g);
        },
        over: () => undefined,
        eind: () => undefined,
      };
    default:
      return undefined;
  }
}
