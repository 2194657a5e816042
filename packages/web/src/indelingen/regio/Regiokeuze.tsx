import { type Atlas, compareNamen } from '@samenhang/core';
import { ledenVan, regiosVan } from '@samenhang/motor';
import { useTaal } from '../../i18n/taal.tsx';
import { type Indeling, jaarVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Regio } from './regiolijst.ts';

interface RegiokeuzeProps {
  readonly atlas: Atlas;
  readonly indeling: Indeling;
  readonly regios: readonly Regio[];
  readonly gekozen: Regio | undefined;
  readonly onKies: (code: string | undefined) => void;
}

/** One regio at a time: who is in it. */
export function Regiokeuze({ atlas, indeling, regios, gekozen, onKies }: RegiokeuzeProps) {
  const { t, getal } = useTaal();
  const opNaam = [...regios].sort((a, b) => compareNamen(a.naam, b.naam));
  return (
    <section className="sh-regio" aria-label={t.indelingen.regio}>
      <div className="sh-niet-drukken">
        <Keuzeveld
          label={t.indelingen.bekijkRegio}
          waarde={gekozen?.code ?? ''}
          opties={[
            { waarde: '', tekst: t.indelingen.alleRegios },
            ...opNaam.map(({ code, naam }) => ({ waarde: code, tekst: naam })),
          ]}
          onKies={(code) => onKies(code === '' ? undefined : code)}
        />
      </div>
      {gekozen && (
        <div className="sh-regio__leden" role="status">
          <p>
            <strong>{gekozen.naam}</strong>
            {' – '}
            {t.indelingen.regiozin(getal.heel(gekozen.aantalGemeenten), getal.heel(gekozen.inwonersBekend))}
          </p>
          <Leden atlas={atlas} indeling={indeling} regio={gekozen} />
        </div>
      )}
    </section>
  );
}

function Leden({ atlas, indeling, regio }: Pick<RegiokeuzeProps, 'atlas' | 'indeling'> & { regio: Regio }) {
  const { t, getal } = useTaal();
  const { overdekking: o, onzeker } = indeling.editie;
  const aandeelVan = (g: number) =>
    o.aandeel[(o.start[g] ?? 0) + regiosVan(o, g).indexOf(regio.index)] ?? Number.NaN;
  const leden = [...ledenVan(o, regio.index)].sort((x, y) =>
    compareNamen(atlas.gemeenten[x]?.naam ?? '', atlas.gemeenten[y]?.naam ?? ''),
  );
  return (
    <ul className="sh-regio__lijst">
      {leden.map((g) => {
        const gemeente = atlas.gemeenten[g];
        const aandeel = aandeelVan(g);
        return (
          gemeente && (
            <li key={gemeente.code}>
              <Koppeling
                to="/gemeente/$code"
                params={{ code: gemeente.code }}
                search={jaarVan}
                preload={false}
              >
                {gemeente.naam}
              </Koppeling>
              {aandeel < 0.995 && ` (${t.indelingen.deel(getal.procent(aandeel))})`}
              {onzeker.includes(g) && ` (${t.gemeente.onzeker})`}
            </li>
          )
        );
      })}
    </ul>
  );
}
