import { drawWaaier } from '@samenhang/beeld/grafiek';
import type { OvergangAntwoord } from '@samenhang/core/geld';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Svgfiguur } from '../../ui/beeld/Svgbeeld.tsx';
import { useBreed } from '../../ui/breed.ts';
import { Skelet } from '../../ui/Skelet.tsx';
import { bandOf, type Reeks } from './kijk.ts';

interface WaaiersProps {
  readonly reeks: Reeks;
  readonly code: string;
  readonly jaar: number;
}

/** Euro on an axis: thousands where they are large. */
export function axisEuro(getal: Getallen, x: number): string {
  if (Math.abs(x) >= 1_000_000) return `${getal.kort(x / 1_000_000)} mln`;
  return Math.abs(x) >= 10_000 ? `${getal.heel(x / 1000)}k` : getal.kort(x);
}

/** The fan of a gemeente: what there is against what it costs, year by year. */
export function makeWaaier(
  antwoord: OvergangAntwoord,
  code: string,
  jaar: number,
  { t, getal, breedte }: { readonly t: Catalogus; readonly getal: Getallen; readonly breedte: number },
) {
  const gemeente = antwoord.gemeenten.find((g) => g.code === code);
  const band = bandOf(antwoord, code);
  const { scherm: woorden } = t.geld;
  return drawWaaier(
    {
      jaren: (gemeente?.jaren ?? []).map(({ jaar: j, budget, kosten }, k) => {
        const [a, b, , c, d] = band?.jaren[k]?.kosten ?? [];
        const bekend = a !== undefined && b !== undefined && c !== undefined && d !== undefined;
        return { jaar: j, budget, kosten, band: bekend ? ([a, b, c, d] as const) : undefined };
      }),
      jaar,
      budget: woorden.budget,
      kosten: woorden.kosten,
      asY: woorden.euro,
      schrijf: (x) => axisEuro(getal, x),
    },
    { breedte, hoogte: 300 },
    document,
  ).svg;
}

/** One fan for each scenario, side by side. */
export function Waaiers({ reeks, code, jaar }: WaaiersProps) {
  const { t } = useTaal();
  const { scherm: woorden } = t.geld;
  return (
    <section aria-label={woorden.waaier} className="sh-geld__waaiers">
      {reeks.map(({ letter, naam, antwoord }) => (
        <figure key={letter} className="sh-geld__waaier">
          {reeks.length > 1 && (
            <figcaption className="sh-bovenkop">
              {letter.toUpperCase()}. {naam}
            </figcaption>
          )}
          <Waaier antwoord={antwoord} code={code} jaar={jaar} smal={reeks.length > 1} />
          {antwoord.bandbreedte === null && <Skelet regels={1} />}
          <Regel antwoord={antwoord} code={code} jaar={jaar} />
        </figure>
      ))}
    </section>
  );
}

interface EenProps {
  readonly antwoord: OvergangAntwoord;
  readonly code: string;
  readonly jaar: number;
}

function Waaier({ antwoord, code, jaar, smal }: EenProps & { readonly smal: boolean }) {
  const { t, getal } = useTaal();
  const breedte = useBreed() && !smal ? 760 : 400;
  const svg = useMemo(
    () => makeWaaier(antwoord, code, jaar, { t, getal, breedte }),
    [antwoord, code, jaar, t, getal, breedte],
  );
  return <Svgfiguur van={svg} label={t.geld.scherm.waaier} />;
}

/** The figures of the year below the picture, so that scenarios can be read against each other. */
function Regel({ antwoord, code, jaar }: EenProps) {
  const { t, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const gemeente = antwoord.gemeenten.find((g) => g.code === code);
  const dit = gemeente?.jaren.find((j) => j.jaar === jaar);
  if (!gemeente || !dit) return null;
  return (
    <p className="sh-noot">
      {woorden.regel(
        String(jaar),
        `€\u00A0${getal.heel(dit.saldo)}`,
        `€\u00A0${getal.heel(dit.cumulatief)}`,
        gemeente.gelijkspel === null ? woorden.nooit : woorden.vanaf(String(gemeente.gelijkspel)),
      )}
    </p>
  );
}
