import { drawStroom } from '@samenhang/beeld';
import { type PointerEvent, useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Svgfiguur } from '../../ui/beeld/Svgbeeld.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { type Aandacht, type Blikken, regionaam } from '../kaarten/zicht.ts';
import type { Vergelijkbeeld } from '../vergelijkbeeld.ts';

interface StroomdiagramProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld;
  /** Colour of each regio of a. */
  readonly tinten: readonly string[];
  readonly aandacht: Aandacht | undefined;
  readonly onAandacht: (aandacht: Aandacht | undefined) => void;
}

function isBij(
  aandacht: Aandacht | undefined,
  { a, b }: { readonly a: number; readonly b: number },
): boolean {
  if (!aandacht || 'gemeente' in aandacht) return true;
  return aandacht.regio === (aandacht.zijde === 'a' ? a : b);
}

/** The regio that a part of the picture stands for. */
function aimedAt(doel: EventTarget): Aandacht | undefined {
  const deel = doel instanceof Element ? doel.closest<SVGElement>('[data-zijde]') : null;
  const { zijde, regio } = deel?.dataset ?? {};
  return zijde === 'a' || zijde === 'b' ? { zijde, regio: Number(regio) } : undefined;
}

/** Which regio of the one goes to which of the other; the table under it says the same. */
export function Stroomdiagram({ blikken, beeld, tinten, aandacht, onAandacht }: StroomdiagramProps) {
  const { t } = useTaal();
  const svg = useMemo(
    () =>
      drawStroom({
        ...beeld,
        naamVan: (zijde, regio) => regionaam(blikken[zijde], regio),
        tinten,
        isBij: (band) => isBij(aandacht, band),
      }),
    [beeld, blikken, tinten, aandacht],
  );
  const label = t.vergelijking.stroomLabel(blikken.a.naam, blikken.b.naam);
  const follow = ({ target }: PointerEvent) => {
    const regio = aimedAt(target);
    if (regio) onAandacht(regio);
  };
  return (
    <Schuif label={label}>
      <div className="sh-stroom" onPointerOver={follow} onPointerLeave={() => onAandacht(undefined)}>
        <Svgfiguur van={svg} label={label} />
      </div>
    </Schuif>
  );
}
