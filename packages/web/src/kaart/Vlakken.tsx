import { memo } from 'react';
import type { KaartProps } from './Kaart.tsx';
import { type Strepen, streepbreedte } from './strepen.ts';
import type { Gebied, Punt } from './vorm.ts';

interface VlakProps {
  readonly pad: string;
  readonly index: number;
  readonly vulling: string;
}

/** One gemeente. Its path never changes, so a new choice only sets a fill. */
const Vlak = memo(function Vlak({ pad, index, vulling }: VlakProps) {
  return <path d={pad} data-index={index} fill={vulling} />;
});

interface VlakkenProps
  extends Pick<
    KaartProps,
    'vorm' | 'kleuren' | 'twijfel' | 'hoofd' | 'namen' | 'venster' | 'strepen' | 'grenzen' | 'opschriften'
  > {
  /** Prefix of the pattern ids, unique in the page. */
  readonly patroon: string;
}

const geenIndexen: readonly number[] = [];
const geenOpschriften: readonly Gebied[] = [];

/** Everything drawn of a map, save what the pointer is at. */
export const Vlakken = memo(function Vlakken(props: VlakkenProps) {
  const { vorm, kleuren, twijfel = geenIndexen, hoofd, namen = geenIndexen, venster, patroon } = props;
  const arcering = `${patroon}-arcering`;
  const stippen = `${patroon}-stippen`;
  const schaal = (venster ?? vorm.venster)[2] / vorm.venster[2];
  return (
    <>
      <Patronen arcering={arcering} stippen={stippen} schaal={schaal} />
      <Streeppatronen strepen={props.strepen ?? []} schaal={schaal} />
      <g className="sh-kaart__gebieden">
        {vorm.gebieden.map((gebied, index) => (
          <Vlak
            key={gebied.code}
            index={index}
            pad={gebied.pad}
            vulling={kleuren[index] ?? `url(#${arcering})`}
          />
        ))}
      </g>
      <g className="sh-kaart__lijnen">
        {twijfel.map((index) => (
          <path key={index} d={vorm.gebieden[index]?.pad} fill={`url(#${stippen})`} />
        ))}
        <path className="sh-kaart__grens" d={vorm.grenzen} />
        {props.grenzen && <path className="sh-kaart__regiogrens" d={props.grenzen} />}
        <path className="sh-kaart__omtrek" d={vorm.omtrek} />
        {hoofd !== undefined && <path className="sh-kaart__hoofd" d={vorm.gebieden[hoofd]?.pad} />}
      </g>
      <Namen
        gebieden={[
          ...(props.opschriften ?? geenOpschriften),
          ...namen.flatMap((i) => vorm.gebieden[i] ?? []),
        ]}
        schaal={schaal}
        hoofd={vorm.gebieden[hoofd ?? -1]}
      />
    </>
  );
});

interface PatronenProps {
  readonly arcering: string;
  readonly stippen: string;
  /** So that hatch and dots are as fine on a part of the country as on the whole. */
  readonly schaal: number;
}

function Patronen({ arcering, stippen, schaal }: PatronenProps) {
  return (
    <defs>
      <pattern
        id={arcering}
        width={5 * schaal}
        height={5 * schaal}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={5 * schaal} height={5 * schaal} fill="#fff" />
        <rect width={1.6 * schaal} height={5 * schaal} fill="#8a97aa" />
      </pattern>
      <pattern id={stippen} width={4 * schaal} height={4 * schaal} patternUnits="userSpaceOnUse">
        <circle cx={2 * schaal} cy={2 * schaal} r={0.75 * schaal} fill="#001a40" />
        <circle
          cx={2 * schaal}
          cy={2 * schaal}
          r={0.95 * schaal}
          fill="none"
          stroke="#fff"
          strokeWidth={0.35 * schaal}
        />
      </pattern>
    </defs>
  );
}

function Streeppatronen({
  strepen,
  schaal,
}: {
  readonly strepen: readonly Strepen[];
  readonly schaal: number;
}) {
  const breed = streepbreedte * schaal;
  return (
    <defs>
      {strepen.map(({ id, kleuren }) => (
        <pattern
          key={id}
          id={id}
          width={breed * kleuren.length}
          height={breed}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          {kleuren.map((kleur, i) => (
            <rect key={kleur} x={i * breed} width={breed} height={breed} fill={kleur} />
          ))}
        </pattern>
      ))}
    </defs>
  );
}

interface NamenProps {
  readonly gebieden: readonly Gebied[];
  readonly hoofd: Gebied | undefined;
  readonly schaal: number;
}

const letter = 11.5;

/** Half the width and height that a name takes. */
function maatVan(g: Gebied, korps: number): Punt {
  return [g.naam.length * korps * 0.29, korps * 0.65];
}

/** Names that fit in their gebied and stay clear of each other: the main one first, then from large to small. */
function kiesNamen(gebieden: readonly Gebied[], hoofd: Gebied | undefined, korps: number): Gebied[] {
  const gekozen: Gebied[] = [];
  const grootte = (g: Gebied) => (g === hoofd ? Number.POSITIVE_INFINITY : g.kader[2] * g.kader[3]);
  for (const g of [...gebieden].sort((x, y) => grootte(y) - grootte(x))) {
    const [w, h] = maatVan(g, korps);
    const past = g === hoofd || (2 * w < g.kader[2] * 1.15 && 2 * h < g.kader[3] * 0.9);
    const vrij = gekozen.every((ander) => {
      const [w2, h2] = maatVan(ander, korps);
      return (
        Math.abs(g.midden[0] - ander.midden[0]) > w + w2 || Math.abs(g.midden[1] - ander.midden[1]) > h + h2
      );
    });
    if (past && vrij) gekozen.push(g);
  }
  return gekozen;
}

function Namen({ gebieden, hoofd, schaal }: NamenProps) {
  const korps = letter * schaal;
  const past = kiesNamen(gebieden, hoofd, korps);
  return (
    <g className="sh-kaart__namen" fontSize={korps} strokeWidth={korps * 0.28}>
      {past.map((g) => (
        <text
          key={g.code}
          x={g.midden[0]}
          y={g.midden[1] + korps * 0.35}
          className={g === hoofd ? 'sh-kaart__naam--hoofd' : ''}
        >
          {g.naam}
        </text>
      ))}
    </g>
  );
}
