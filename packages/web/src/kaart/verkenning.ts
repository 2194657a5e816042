import type { Kaartvorm, Venster } from '@samenhang/beeld';
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { KaartProps } from './props.ts';
import { isRichting, nextInRichting, type Richting } from './richting.ts';
import { indexAt, useSleep } from './sleep.ts';

/** Where the cloud with text stands, in pixels within the frame. */
export interface Wolkplaats {
  readonly x: number;
  readonly y: number;
  readonly boven: boolean;
}

type Middel = 'muis' | 'vinger' | 'toets';

/** Where the attention is, or was last when there is no `middel` any more. */
interface Aandacht {
  readonly index: number;
  readonly middel?: Middel;
}

interface Handelingen {
  readonly onPointerDown?: (event: PointerEvent) => void;
  readonly onPointerCancel?: () => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  readonly onFocus: (event: FocusEvent) => void;
}

interface Verkenning {
  readonly kader: RefObject<HTMLDivElement | null>;
  readonly beeld: RefObject<SVGSVGElement | null>;
  readonly actief: number | undefined;
  readonly middel: Middel | undefined;
  readonly plaats: Wolkplaats | undefined;
  readonly handelingen: Handelingen;
}

/** The gebied an arrow leads to: a neighbour where there is one that way, else the nearest over water. */
function stepTo(
  vorm: Kaartvorm,
  burenVan: KaartProps['burenVan'],
  van: number,
  richting: Richting,
): number | undefined {
  const midden = vorm.gebieden[van]?.midden;
  if (!midden) return undefined;
  const plaatsen = (indexen: readonly number[]) =>
    indexen.flatMap((index) => {
      const gebied = vorm.gebieden[index];
      return gebied ? [{ index, midden: gebied.midden }] : [];
    });
  return (
    nextInRichting(midden, richting, plaatsen(burenVan(van))) ??
    nextInRichting(midden, richting, plaatsen(vorm.gebieden.map((_, i) => i)))
  );
}

function placeOf(svg: SVGSVGElement, kader: Element, vorm: Kaartvorm, index: number): Wolkplaats | undefined {
  const matrix = svg.getScreenCTM();
  const gebied = vorm.gebieden[index];
  if (!matrix || !gebied) return undefined;
  const [x, y, w, h] = gebied.kader;
  const boven = new DOMPoint(x + w / 2, y).matrixTransform(matrix);
  const onder = new DOMPoint(x + w / 2, y + h).matrixTransform(matrix);
  const rand = kader.getBoundingClientRect();
  const links = Math.min(Math.max(boven.x - rand.left, 96), Math.max(96, rand.width - 96));
  return boven.y - rand.top > 84
    ? { x: links, y: boven.y - rand.top, boven: true }
    : { x: links, y: Math.max(0, onder.y - rand.top), boven: false };
}

function usePlaats(vorm: Kaartvorm, venster: Venster, actief: number | undefined) {
  const kader = useRef<HTMLDivElement>(null);
  const beeld = useRef<SVGSVGElement>(null);
  const [plaats, setPlaats] = useState<Wolkplaats>();
  useLayoutEffect(() => {
    const svg = beeld.current;
    const rand = kader.current;
    setPlaats(actief === undefined || !svg || !rand ? undefined : placeOf(svg, rand, vorm, actief));
  }, [vorm, venster, actief]);
  return { kader, beeld, plaats };
}

type Aandachtig = (index: number | undefined, middel: Middel) => void;

function pointerHandlers(
  aandacht: Aandacht,
  attend: Aandachtig,
  onOpen: KaartProps['onOpen'],
): Pick<Handelingen, 'onPointerMove' | 'onPointerLeave' | 'onPointerUp'> {
  return {
    onPointerMove: (event) => {
      if (event.pointerType !== 'touch') attend(indexAt(event.target), 'muis');
    },
    onPointerLeave: () => {
      if (aandacht.middel === 'muis') attend(undefined, 'muis');
    },
    onPointerUp: (event) => {
      const index = indexAt(event.target);
      const bekend = aandacht.middel !== undefined && aandacht.index === index;
      const eerst = event.pointerType === 'touch' && !bekend;
      if (index === undefined || eerst) attend(index, 'vinger');
      else onOpen(index);
    },
  };
}

/** Arrows walk, Enter opens, Escape lets go; what else a key does is for the page to tell. */
function keyHandler(
  { onOpen, onToets }: KaartProps,
  actief: number | undefined,
  walk: (richting: Richting) => number,
  attend: Aandachtig,
): Handelingen['onKeyDown'] {
  return (event) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const naar = isRichting(key) ? walk(key) : actief;
    if (isRichting(key)) event.preventDefault();
    if (key === 'Escape') attend(undefined, 'toets');
    else if (naar === undefined) return;
    else if (key === 'Enter') onOpen(naar);
    else if (onToets?.(key, naar, event.shiftKey)) event.preventDefault();
  };
}

/** Which gebied has the attention, by mouse, finger or keyboard, and what follows from that. */
export function useVerkenning(props: KaartProps, venster: Venster): Verkenning {
  const { vorm, onOpen, burenVan } = props;
  const [aandacht, setAandacht] = useState<Aandacht>({ index: props.begin });
  const laatst = Math.min(aandacht.index, vorm.gebieden.length - 1);
  const { middel } = aandacht;
  const actief = middel && aandacht.index === laatst ? laatst : undefined;
  const { kader, beeld, plaats } = usePlaats(vorm, venster, actief);
  const sleep = useSleep(props.sleep, beeld);
  const attend: Aandachtig = (index, met) => {
    props.onAandacht?.(index);
    if (index === undefined) setAandacht({ index: laatst });
    else if (index !== actief || met !== middel) setAandacht({ index, middel: met });
  };
  const walk = (toets: Richting): number => {
    const naar = (actief === undefined ? laatst : stepTo(vorm, burenVan, laatst, toets)) ?? laatst;
    attend(naar, 'toets');
    return naar;
  };
  useGeroepen(props.naar, kader, setAandacht);
  const wijzer = pointerHandlers(aandacht, attend, onOpen);
  return {
    kader,
    beeld,
    actief,
    plaats,
    middel,
    handelingen: {
      ...wijzer,
      ...sleep,
      ...(sleep && {
        onPointerMove: (event) => {
          wijzer.onPointerMove(event);
          sleep.onPointerMove(event);
        },
      }),
      onKeyDown: keyHandler(props, actief, walk, attend),
      onFocus: (event) => {
        if (event.currentTarget.matches(':focus-visible')) attend(laatst, 'toets');
      },
      onBlur: () => attend(undefined, 'toets'),
    },
  };
}

/** Goes where the page calls the attention to, with the keyboard. */
function useGeroepen(
  naar: KaartProps['naar'],
  kader: RefObject<HTMLDivElement | null>,
  onAandacht: (aandacht: Aandacht) => void,
) {
  useEffect(() => {
    if (!naar) return;
    // To be focused tells the attention of before: what is called for comes after it.
    kader.current?.querySelector<HTMLElement>('[role=application]')?.focus();
    onAandacht({ index: naar.index, middel: 'toets' });
  }, [naar, kader, onAandacht]);
}
