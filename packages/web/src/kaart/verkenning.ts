import type { Kaartvorm, Venster } from '@samenhang/beeld';
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { KaartProps } from './props.ts';
import { isRichting, nextInRichting, type Richting } from './richting.ts';

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

function indexAt(doel: EventTarget): number | undefined {
  const index = doel instanceof SVGElement ? doel.dataset.index : undefined;
  return index === undefined ? undefined : Number(index);
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

/** Which gebied has the attention, by mouse, finger or keyboard, and what follows from that. */
export function useVerkenning(props: KaartProps, venster: Venster): Verkenning {
  const { vorm, onOpen, burenVan, begin } = props;
  const [aandacht, setAandacht] = useState<Aandacht>({ index: begin });
  const laatst = Math.min(aandacht.index, vorm.gebieden.length - 1);
  const actief = aandacht.middel && aandacht.index === laatst ? laatst : undefined;
  const { kader, beeld, plaats } = usePlaats(vorm, venster, actief);

  const attend: Aandachtig = (index, middel) => {
    props.onAandacht?.(index);
    if (index === undefined) setAandacht({ index: laatst });
    else if (index !== actief || middel !== aandacht.middel) setAandacht({ index, middel });
  };
  return {
    kader,
    beeld,
    actief,
    plaats,
    middel: aandacht.middel,
    handelingen: {
      ...pointerHandlers(aandacht, attend, onOpen),
      onKeyDown: (event) => {
        if (event.key === 'Escape') attend(undefined, 'toets');
        else if (event.key === 'Enter' && actief !== undefined) onOpen(actief);
        else if (isRichting(event.key)) {
          event.preventDefault();
          const naar = actief === undefined ? laatst : stepTo(vorm, burenVan, laatst, event.key);
          attend(naar ?? laatst, 'toets');
        }
      },
      onFocus: (event) => {
        if (event.currentTarget.matches(':focus-visible')) attend(laatst, 'toets');
      },
      onBlur: () => attend(undefined, 'toets'),
    },
  };
}
