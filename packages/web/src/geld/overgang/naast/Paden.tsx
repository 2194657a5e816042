import { drawGrafiekprent, prentbreedte } from '@samenhang/beeld';
import { drawPaden, padstijl } from '@samenhang/beeld/grafiek';
import { useCallback, useMemo } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import { Svgfiguur } from '../../../ui/beeld/Svgbeeld.tsx';
import { useBreed } from '../../../ui/breed.ts';
import { Beeldknoppen } from '../../../uitvoer/index.ts';
import { addressOf, bandOf, type NaastProps, namesOf } from '../kijk.ts';
import { axisEuro } from '../Waaiers.tsx';

/** The balance of each scenario, year by year, in one picture. */
export function Paden({ reeks, gemeente, jaar, beheer }: NaastProps) {
  const { t, getal } = useTaal();
  const { naast: woorden } = t.geld;
  const breedte = useBreed() ? 760 : 350;
  const lijnen = useMemo(
    () =>
      reeks.map(({ letter, antwoord }) => {
        const hier = antwoord.gemeenten.find(({ code }) => code === gemeente.code);
        const band = bandOf(antwoord, gemeente.code);
        return {
          merk: letter.toUpperCase(),
          punten: (hier?.jaren ?? []).map(({ jaar: j, saldo }, k) => {
            const [laag, , , , hoog] = band?.jaren[k]?.saldo ?? [];
            const bekend = laag !== undefined && hoog !== undefined;
            return { jaar: j, waarde: saldo, band: bekend ? ([laag, hoog] as const) : undefined };
          }),
        };
      }),
    [reeks, gemeente.code],
  );
  const make = useCallback(
    (breed: number) =>
      drawPaden(
        { lijnen, jaar, asY: woorden.as, schrijf: (x) => axisEuro(getal, x) },
        { breedte: breed, hoogte: 320 },
        document,
      ).svg,
    [lijnen, jaar, woorden, getal],
  );
  const svg = useMemo(() => make(breedte), [make, breedte]);
  const namen = namesOf(reeks);
  return (
    <>
      <Svgfiguur van={svg} label={`${woorden.figuur}: ${namen.join('; ')}`} />
      <Legenda namen={namen} />
      <Beeldknoppen
        deel={woorden.figuur}
        naam={`samenhang-geld-naast-${gemeente.code}`}
        draw={() =>
          drawGrafiekprent({
            titel: woorden.kop(gemeente.naam),
            ondertitel: namen.join(' · '),
            grafieken: [{ titel: '', svg: make(prentbreedte) }],
            bron: t.acties.prentBron(addressOf({ beheer, gemeente, jaar })),
          })
        }
      />
    </>
  );
}

/** Which line is which: a piece of each, with its name. */
function Legenda({ namen }: { readonly namen: readonly string[] }) {
  const { naast: woorden } = useTaal().t.geld;
  return (
    <ul className="sh-geld__padnamen" aria-label={woorden.legenda}>
      {namen.map((naam, k) => {
        const stijl = padstijl(k);
        return (
          <li key={naam}>
            <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
              <line
                x1="0"
                x2="34"
                y1="5"
                y2="5"
                stroke={stijl.kleur}
                strokeWidth="2.5"
                strokeDasharray={stijl.streep}
              />
            </svg>
            {naam}
          </li>
        );
      })}
    </ul>
  );
}
