import { Heading } from '@nl-design-system-candidate/heading-react';
import { findParen, type Paar, type Uiteinde } from '@samenhang/core';
import { type Catalogus, kleineLetter } from '@samenhang/taal';
import { memo, useMemo } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan, naamVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import type { Proefstand } from './effecten.ts';

const aantalParen = 5;

/** Pairs of gemeenten with the most, and neighbours with the least in common. */
export const Paren = memo(function Paren({ proef }: { readonly proef: Proefstand }) {
  const { t } = useTaal();
  const { keuze } = proef.gekozen;
  const beeld = useMemo(
    () => (keuze ? findParen(proef.atlas, keuze, aantalParen) : undefined),
    [proef.atlas, keuze],
  );
  if (!beeld) return null;
  return (
    <section className="sh-sectie">
      <Heading level={2}>{t.congruentie.paren}</Heading>
      <div className="sh-passing">
        <Eind
          titel={t.congruentie.meest}
          uitleg={t.congruentie.meestUitleg}
          eind={beeld.meest}
          proef={proef}
        />
        <Eind
          titel={t.congruentie.minst}
          uitleg={t.congruentie.minstUitleg}
          eind={beeld.minst}
          proef={proef}
        />
      </div>
    </section>
  );
});

interface EindProps {
  readonly titel: string;
  readonly uitleg: (aantal: string, gedeeld: string) => string;
  readonly eind: Uiteinde;
  readonly proef: Proefstand;
}

/** Which indelingen a pair shares, or which not: the shorter of the two lists. */
function sayShared({ congruentie }: Catalogus, namen: readonly string[], { gedeeld }: Paar): string {
  if (gedeeld.length === 0) return congruentie.geen;
  if (gedeeld.length === namen.length) return congruentie.alle;
  const lijst = (erin: boolean) => namen.filter((_, d) => gedeeld.includes(d) === erin);
  return gedeeld.length > namen.length / 2
    ? congruentie.behalve(lijst(false).map(kleineLetter).join(', '))
    : lijst(true).join(', ');
}

function Eind({ titel, uitleg, eind, proef }: EindProps) {
  const { t, taal, getal } = useTaal();
  const { atlas, gekozen } = proef;
  const namen = gekozen.indelingen.map(({ rij }) => naamVan(rij, taal));
  const eerste = eind.paren[0];
  if (!eerste) return null;
  const hoeveel = ({ gedeeld }: Paar) =>
    t.congruentie.vanDe(getal.heel(gedeeld.length), getal.heel(namen.length));
  const deel = gekozen.isGewogen ? getal.procentFijn(eerste.congruentie) : hoeveel(eerste);
  return (
    <div>
      <Heading level={3} appearance="level-4">
        {titel}
      </Heading>
      <p>{uitleg(getal.heel(eind.aantalGelijk), deel)}</p>
      <Tabel<Paar>
        bijschrift={titel}
        bijschriftVerborgen
        rijen={eind.paren}
        sleutel={({ a, b }) => `${a},${b}`}
        kolommen={[
          {
            id: 'paar',
            kop: t.congruentie.paar,
            isNaam: true,
            cel: ({ a, b }) => (
              <>
                <Gemeentenaam gemeente={atlas.gemeenten[a]} /> {t.gemeente.en.trim()}{' '}
                <Gemeentenaam gemeente={atlas.gemeenten[b]} />
              </>
            ),
          },
          {
            id: 'gedeeld',
            kop: t.congruentie.gedeeld,
            getal: true,
            cel: (paar) => (gekozen.isGewogen ? getal.procentFijn(paar.congruentie) : hoeveel(paar)),
          },
          { id: 'welke', kop: t.congruentie.welke, cel: (paar) => sayShared(t, namen, paar) },
        ]}
      />
    </div>
  );
}

function Gemeentenaam({
  gemeente,
}: {
  readonly gemeente: { readonly code: string; readonly naam: string } | undefined;
}) {
  if (!gemeente) return null;
  return (
    <Koppeling to="/gemeente/$code" params={{ code: gemeente.code }} search={keuzeVan} preload={false}>
      {gemeente.naam}
    </Koppeling>
  );
}
