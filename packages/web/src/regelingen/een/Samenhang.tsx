import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Veldwaarde } from '@samenhang/core';
import { describeGebied, describeReden, schakelnaam } from '@samenhang/taal';
import type { ReactNode } from 'react';
import { Merkformulier, Zegslieden } from '../../aanvulling/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import type { Regeling } from './vragen.ts';

interface DeelProps {
  readonly regeling: Regeling;
}

/** A part of the page under a heading. */
export function Deel({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{titel}</Heading>
      {children}
    </section>
  );
}

/** From the raad to who decides day by day; for gemeenten that take part by other organs another row. */
export function Beslissers({ regeling: { deelnemers } }: DeelProps) {
  const { t, getal } = useTaal();
  const bekend = deelnemers.flatMap(({ keten }) => (keten ? [keten.join('|')] : []));
  const rijen = [...Map.groupBy(bekend, (keten) => keten)].map(
    ([keten, wie]) => [keten.split('|'), wie.length] as const,
  );
  const onbekend = deelnemers.filter(({ gemeente, keten }) => gemeente !== null && keten === null).length;
  if (rijen.length === 0 && onbekend === 0) return null;
  return (
    <Deel titel={t.register.titels.beslist}>
      <ul className="utrecht-unordered-list">
        {rijen.map(([keten, aantal]) => (
          <li key={keten.join()} className="utrecht-unordered-list__item">
            {t.register.bijGemeenten(getal.heel(aantal))}{' '}
            {keten.map((schakel) => schakelnaam(t, schakel)).join(' → ')}
          </li>
        ))}
        {onbekend > 0 && (
          <li className="utrecht-unordered-list__item">{t.register.geenOrgaan(getal.heel(onbekend))}</li>
        )}
      </ul>
    </Deel>
  );
}

/** Others with the same participants: the same, some of them, or more. */
export function Gelijken({ regeling: { gelijken } }: DeelProps) {
  const { t, getal } = useTaal();
  const groepen = (['gelijk', 'binnen', 'rondom'] as const).filter((groep) => gelijken[groep].length > 0);
  if (groepen.length === 0) return null;
  return (
    <Deel titel={t.register.titels.gelijken}>
      {groepen.map((groep) => (
        <Uitklap
          key={groep}
          open={groep === 'gelijk'}
          titel={`${t.register.gelijken[groep]} (${getal.heel(gelijken[groep].length)})`}
        >
          <ul className="utrecht-unordered-list">
            {gelijken[groep].map(({ id, naam }) => (
              <li key={id} className="utrecht-unordered-list__item">
                <Koppeling to="/regelingen/$id" params={{ id }} search={keuzeVan} lang="nl">
                  {naam}
                </Koppeling>
              </li>
            ))}
          </ul>
        </Uitklap>
      ))}
    </Deel>
  );
}

/** The regio's that lie as its gemeenten do. */
export function Gebieden({ regeling: { gebieden } }: DeelProps) {
  const { t, taal } = useTaal();
  if (gebieden.length === 0) return null;
  return (
    <Deel titel={t.register.titels.gebieden}>
      <ul className="utrecht-unordered-list">
        {gebieden.map((gebied) => (
          <li key={gebied.indeling} className="utrecht-unordered-list__item">
            {describeGebied(t, gebied, taal)}
          </li>
        ))}
      </ul>
    </Deel>
  );
}

interface DomeinenProps extends DeelProps {
  /** What one's organisations say; undefined without account. */
  readonly waarden: readonly Veldwaarde[] | undefined;
}

/** Of what domain it is, each with what says so; who has an account can say otherwise. */
export function Domeinen({ regeling: { id, domeinen }, waarden }: DomeinenProps) {
  const { t } = useTaal();
  const { correctie: c } = t.register;
  const gezegd = waarden?.find(({ veld }) => veld === 'sociaal_domein');
  const namen = new Map<string, string>(Object.entries(t.domeinen));
  return (
    <Deel titel={t.register.titels.domeinen}>
      {domeinen.length === 0 ? (
        <p>{t.register.geenDomein}</p>
      ) : (
        <dl className="sh-gegevens sh-gegevens--regels">
          {domeinen.map(({ domein, hoort, redenen }) => (
            <div key={domein}>
              <dt>
                {namen.get(domein) ?? domein}
                {!hoort && ` (${t.register.hoortNiet})`}
              </dt>
              <dd>{redenen.map((reden) => describeReden(t, reden)).join('; ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {gezegd && (
        <p className="sh-aangevuld">
          <Merkje>{t.aanvulling.hier.standen[gezegd.stand]}</Merkje>
          <Zegslieden waarde={gezegd} />
        </p>
      )}
      {waarden && (
        <Merkformulier
          over={{ soort: 'regeling', id }}
          vragen={[
            {
              veld: 'sociaal_domein',
              vraag: c.vraag,
              antwoorden: (['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: c[waarde] })),
            },
          ]}
          titel={c.titel}
          bron={{ label: t.aanvulling.bron, uitleg: t.aanvulling.bronUitleg }}
        />
      )}
    </Deel>
  );
}
