import {
  drawArcering,
  drawStippen,
  drawStrepen,
  type Gebied,
  type Opschrift,
  placeNamen,
  type Strepen,
} from '@samenhang/beeld';
import { memo } from 'react';
import { Svgbeeld } from '../ui/beeld/Svgbeeld.tsx';
import { schermkleur } from '../ui/beeld/schermkleur.ts';
import type { KaartProps } from './props.ts';

interface VlakProps {
  readonly pad: string;
  readonly index: number;
  readonly vulling: string;
}

/** One gemeente. Its path never changes, so a new choice only sets a fill. */
const Vlak = memo(function Vlak({ pad, index, vulling }: VlakProps) {
  return <path d={pad} data-index={index} fill={schermkleur(vulling)} />;
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
const geenOpschriften: readonly Opschrift[] = [];
const geenStrepen: readonly Strepen[] = [];

/** Everything drawn of a map, save what the pointer is at. */
export const Vlakken = memo(function Vlakken(props: VlakkenProps) {
  const { vorm, kleuren, twijfel = geenIndexen, hoofd, namen = geenIndexen, venster, patroon } = props;
  const arcering = `${patroon}-arcering`;
  const stippen = `${patroon}-stippen`;
  const schaal = (venster ?? vorm.venster)[2] / vorm.venster[2];
  const { strepen = geenStrepen, opschriften = geenOpschriften } = props;
  return (
    <>
      <defs>
        <Svgbeeld
          van={[
            drawArcering(arcering, schaal),
            drawStippen(stippen, schaal),
            ...strepen.map((streep) => drawStrepen(streep, schaal)),
          ]}
        />
      </defs>
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
        opschriften={[...opschriften, ...namen.flatMap((i) => vorm.gebieden[i] ?? [])]}
        schaal={schaal}
        hoofd={vorm.gebieden[hoofd ?? -1]}
      />
    </>
  );
});

interface NamenProps {
  readonly opschriften: readonly Opschrift[];
  readonly hoofd: Gebied | undefined;
  readonly schaal: number;
}

/** Size of the names on a map of the whole country, in its units: a screen shows it smaller than paper does. */
const letter = 11.5;

function Namen({ opschriften, hoofd, schaal }: NamenProps) {
  const korps = letter * schaal;
  return (
    <g className="sh-kaart__namen" fontSize={korps} strokeWidth={korps * 0.28}>
      {placeNamen(opschriften, korps, hoofd?.code).map(({ code, regels }) => (
        <text key={code} className={code === hoofd?.code ? 'sh-kaart__naam--hoofd' : ''}>
          {regels.map(({ tekst, x, y }) => (
            <tspan key={tekst} x={x} y={y}>
              {tekst}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
