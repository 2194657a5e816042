import { drawCurve } from '@samenhang/beeld/grafiek';
import type { Labels } from '@samenhang/motor';
import { type PointerEvent, useMemo, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';
import { Svgfiguur } from '../../ui/beeld/Svgbeeld.tsx';
import { klassen } from '../../ui/klassen.ts';
import { writeMaat } from './maten.ts';
import { frontOf, type Gemetenkaart, type Vandaagpunt, type Voorsteldoel } from './voorstelbeeld.ts';

interface AfweeggrafiekProps {
  readonly gemeten: readonly Gemetenkaart[];
  readonly nu: readonly Vandaagpunt[];
  readonly assen: readonly [Voorsteldoel, Voorsteldoel];
  readonly gespeld: readonly Labels[];
  readonly onVoorbeeld: (labels: Labels | undefined) => void;
  /** A press on a proposal. */
  readonly onKies: (labels: Labels) => void;
}

const maat = { breedte: 420, hoogte: 320 };

/**
 * Two goals against each other: the frontier as a line, every proposal a dot, today's indelingen with their names. The
 * pointer takes the dot that is nearest; the table has all of it for the keyboard.
 */
export function Afweeggrafiek(props: AfweeggrafiekProps) {
  const { gemeten, nu, assen, gespeld, onVoorbeeld, onKies } = props;
  const [x, y] = assen;
  const { t, taal, getal } = useTaal();
  const w = t.ontwerp.voorstellen;
  const [wijst, setWijst] = useState<Labels>();
  const front = useMemo(() => frontOf(gemeten, x, y), [gemeten, x, y]);
  const plek = ({ maten }: Gemetenkaart) => ({ regios: maten[x], overeenkomst: maten[y] });
  const { svg, plaats } = drawCurve(
    {
      punten: front.flatMap((k) => gemeten.slice(k, k + 1).map(plek)),
      ernaast: gemeten.filter((_, k) => !front.includes(k)).map(plek),
      vandaag: nu.map((punt) => ({ ...plek(punt), naam: naamVan(punt.indeling.rij, taal) })),
      gelijkmatig: true,
      asX: w.doelen[x],
      asY: w.doelen[y],
      schrijfX: (waarde) => writeMaat(x, waarde, getal),
      schrijfY: (waarde) => writeMaat(y, waarde, getal),
    },
    maat,
    document,
  );
  const plekken = gemeten.map(({ labels, maten }) => ({ labels, plek: plaats(maten[x], maten[y]) }));
  const point = (labels: Labels | undefined) => {
    setWijst(labels);
    onVoorbeeld(labels);
  };
  return (
    <div
      className="sh-curve sh-afweging"
      style={{ maxInlineSize: maat.breedte }}
      onPointerMove={(event) => point(nearestTo(plekken, event))}
      onPointerLeave={() => point(undefined)}
      onPointerUp={(event) => {
        const labels = nearestTo(plekken, event);
        if (labels) onKies(labels);
      }}
    >
      <Svgfiguur van={svg} label={w.grafiek(w.doelen[x], w.doelen[y])} />
      <Merken plekken={plekken} gespeld={gespeld} wijst={wijst} />
    </div>
  );
}

interface MerkenProps extends Pick<AfweeggrafiekProps, 'gespeld'> {
  readonly plekken: readonly Plek[];
  readonly wijst: Labels | undefined;
}

/** What is pinned, and what the pointer is at. */
function Merken({ plekken, gespeld, wijst }: MerkenProps) {
  return plekken
    .filter(({ labels }) => labels === wijst || gespeld.includes(labels))
    .map(({ labels, plek: [x, y] }) => (
      <span
        key={labels.join()}
        className={klassen('sh-afweging__punt', labels === wijst && 'sh-afweging__punt--wijst')}
        style={{
          insetInlineStart: `${(100 * x) / maat.breedte}%`,
          insetBlockStart: `${(100 * y) / maat.hoogte}%`,
        }}
      />
    ));
}

interface Plek {
  readonly labels: Labels;
  readonly plek: readonly [number, number];
}

/** Within so many units of the picture a point is meant. */
const bereik = 18;

/** The point nearest to the pointer, if any is near. */
function nearestTo(plekken: readonly Plek[], event: PointerEvent): Labels | undefined {
  const kader = event.currentTarget.getBoundingClientRect();
  const schaal = maat.breedte / kader.width;
  const [x, y] = [(event.clientX - kader.left) * schaal, (event.clientY - kader.top) * schaal];
  const ver = ({ plek }: Plek) => Math.hypot(plek[0] - x, plek[1] - y);
  const [eerste] = plekken.toSorted((a, b) => ver(a) - ver(b));
  return eerste && ver(eerste) <= bereik ? eerste.labels : undefined;
}
