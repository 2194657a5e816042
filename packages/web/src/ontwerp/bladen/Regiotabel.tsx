import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import { useTaal } from '../../i18n/taal.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Ontwerpregio } from '../beeld.ts';

interface RegiotabelProps {
  readonly atlas: Atlas;
  readonly regios: readonly Ontwerpregio[];
}

/** The table behind the map: each region with its size and its gemeenten. */
export function Regiotabel({ atlas, regios }: RegiotabelProps) {
  const { t, getal } = useTaal();
  const rijen = [...regios].sort((a, b) => b.inwoners - a.inwoners || b.leden.length - a.leden.length);
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.ontwerp.regiotabel}</Heading>
      <p className="sh-noot">{t.ontwerp.naamUitleg}</p>
      <Schuif label={t.ontwerp.regiotabel} hoog>
        <Tabel<Ontwerpregio>
          bijschrift={t.ontwerp.regiotabel}
          bijschriftVerborgen
          rijen={rijen}
          sleutel={({ code }) => code}
          className="sh-tabel--ontwerp"
          kolommen={[
            { id: 'naam', kop: t.ontwerp.regio, isNaam: true, cel: ({ naam }) => naam },
            {
              id: 'inwoners',
              kop: t.tabel.inwoners,
              getal: true,
              cel: ({ inwoners }) => getal.heel(inwoners),
            },
            {
              id: 'gemeenten',
              kop: t.ontwerp.gemeenten,
              getal: true,
              cel: ({ leden }) => getal.heel(leden.length),
            },
            {
              id: 'leden',
              kop: t.ontwerp.leden,
              cel: ({ leden }) => leden.map((g) => atlas.gemeenten[g]?.naam ?? '').join(', '),
            },
          ]}
        />
      </Schuif>
    </section>
  );
}
