import type { RefObject } from 'react';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { type Aandacht, type Blikken, regionaam } from '../kaarten/zicht.ts';
import type { Zijde } from '../kant.ts';
import type { Vergelijkbeeld } from '../vergelijkbeeld.ts';
import { type Band, type Knoop, maakStroom } from './stroom.ts';

interface StroomdiagramProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld;
  /** Colour of each regio of a. */
  readonly tinten: readonly string[];
  readonly aandacht: Aandacht | undefined;
  readonly onAandacht: (aandacht: Aandacht | undefined) => void;
  readonly svg: RefObject<SVGSVGElement | null>;
}

const breedte = 900;
const kantlijn = 230;
const balk = 7;
const letters = 34;

function isBij(aandacht: Aandacht | undefined, { a, b }: Pick<Band, 'a' | 'b'>): boolean {
  if (!aandacht || 'gemeente' in aandacht) return true;
  return aandacht.regio === (aandacht.zijde === 'a' ? a : b);
}

function padVan({ y0, y1, hoogte }: Band): string {
  const x0 = kantlijn + balk;
  const x1 = breedte - kantlijn - balk;
  const m = (x0 + x1) / 2;
  const f = (y: number) => y.toFixed(1);
  return `M${x0},${f(y0)}C${m},${f(y0)} ${m},${f(y1)} ${x1},${f(y1)}V${f(y1 + hoogte)}C${m},${f(y1 + hoogte)} ${m},${f(y0 + hoogte)} ${x0},${f(y0 + hoogte)}Z`;
}

/** Which regio of the one goes to which of the other; the table under it says the same. */
export function Stroomdiagram({ blikken, beeld, tinten, aandacht, onAandacht, svg }: StroomdiagramProps) {
  const { t } = useTaal();
  const stroom = useMemo(() => maakStroom(beeld), [beeld]);
  const label = t.vergelijking.stroomLabel(blikken.a.naam, blikken.b.naam);
  return (
    <Schuif label={label}>
      <svg
        ref={svg}
        role="img"
        aria-label={label}
        viewBox={`0 0 ${breedte} ${Math.ceil(stroom.hoogte)}`}
        className="sh-stroom"
        fontFamily="'Noto Sans Variable', 'Noto Sans', Arial, sans-serif"
        fontSize="12"
        fill="#001a40"
        onPointerLeave={() => onAandacht(undefined)}
      >
        {stroom.banden.map((band) => (
          <path
            key={`${band.a}-${band.b}`}
            d={padVan(band)}
            fill={tinten[band.a]}
            fillOpacity={isBij(aandacht, band) ? 0.75 : 0.15}
            onPointerEnter={() => onAandacht({ zijde: 'a', regio: band.a })}
          >
            <title>
              {`${regionaam(blikken.a, band.a)} → ${regionaam(blikken.b, band.b)}: ${band.gemeenten}`}
            </title>
          </path>
        ))}
        {(['a', 'b'] as const).map((zijde) => (
          <Knopen
            key={zijde}
            zijde={zijde}
            knopen={zijde === 'a' ? stroom.links : stroom.rechts}
            blikken={blikken}
            {...(zijde === 'a' ? { tinten } : {})}
            onAandacht={onAandacht}
          />
        ))}
      </svg>
    </Schuif>
  );
}

interface KnopenProps extends Pick<StroomdiagramProps, 'blikken' | 'onAandacht'> {
  readonly zijde: Zijde;
  readonly knopen: readonly Knoop[];
  readonly tinten?: readonly string[];
}

function Knopen({ zijde, knopen, blikken, tinten, onAandacht }: KnopenProps) {
  const x = zijde === 'a' ? kantlijn : breedte - kantlijn - balk;
  return knopen.map(({ regio, y, hoogte }) => {
    const naam = regionaam(blikken[zijde], regio);
    const kort = naam.length > letters ? `${naam.slice(0, letters - 1)}…` : naam;
    return (
      <g key={regio} onPointerEnter={() => onAandacht({ zijde, regio })}>
        <title>{naam}</title>
        <rect
          x={x}
          y={y}
          width={balk}
          height={Math.max(hoogte, 1)}
          fill={tinten?.[regio] ?? '#3d5374'}
          stroke="#3d5374"
          strokeWidth="0.5"
        />
        <text
          x={zijde === 'a' ? x - 6 : x + balk + 6}
          y={y + hoogte / 2 + 4}
          textAnchor={zijde === 'a' ? 'end' : 'start'}
        >
          {kort}
        </text>
      </g>
    );
  });
}
