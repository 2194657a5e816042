import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Cluster } from '@samenhang/core';
import { Fragment } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import type { Netwerk } from './netwerk.ts';
import { Regelingtabel } from './Regelingtabel.tsx';
import { Bandentabel } from './Tabellen.tsx';
import type { Regelingen } from './vragen.ts';

/** Groups that stand open. */
const eerste = 10;

interface GroepenProps {
  readonly data: Regelingen;
  readonly netwerk: Netwerk;
}

/** The strongest groups, the gemeenten without a band, and every band in a table. */
export function Groepen({ data, netwerk }: GroepenProps) {
  const { t, getal } = useTaal();
  const { clusters, eilanden, banden } = netwerk;
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.regelingen.clusters}</Heading>
      <p className="sh-tekst">{t.regelingen.clustersUitleg}</p>
      {clusters.length === 0 ? (
        <p>{t.regelingen.geenClusters}</p>
      ) : (
        <Groeptabel data={data} clusters={clusters.slice(0, eerste)} titel={t.regelingen.clusters} />
      )}
      {clusters.length > eerste && (
        <Uitklap titel={t.regelingen.anderen(getal.heel(clusters.length - eerste))}>
          <Groeptabel
            data={data}
            clusters={clusters.slice(eerste)}
            titel={t.regelingen.anderen(getal.heel(clusters.length - eerste))}
          />
        </Uitklap>
      )}
      <Uitklap titel={t.regelingen.banden(getal.heel(banden.length))} className="sh-niet-drukken">
        <Bandentabel data={data} banden={banden} />
      </Uitklap>
      <Uitklap titel={t.regelingen.alle(getal.heel(data.regelingen.length))} className="sh-niet-drukken">
        <Regelingtabel titel={t.regelingen.titel} regelingen={data.regelingen} />
      </Uitklap>
      <Uitklap titel={t.regelingen.eilanden(getal.heel(eilanden.length))} className="sh-niet-drukken">
        <p>
          <Namen data={data} gemeenten={eilanden} />
        </p>
      </Uitklap>
    </section>
  );
}

interface GroeptabelProps {
  readonly data: Regelingen;
  readonly clusters: readonly Cluster[];
  readonly titel: string;
}

function Groeptabel({ data, clusters, titel }: GroeptabelProps) {
  const { t, getal } = useTaal();
  return (
    <Schuif label={titel}>
      <Tabel<Cluster>
        bijschrift={titel}
        bijschriftVerborgen
        rijen={clusters}
        sleutel={({ gemeenten }) => gemeenten.join()}
        kolommen={[
          {
            id: 'cluster',
            kop: t.regelingen.cluster,
            isNaam: true,
            cel: ({ gemeenten }) => <Namen data={data} gemeenten={gemeenten} />,
          },
          {
            id: 'grootte',
            kop: t.regelingen.grootte,
            getal: true,
            cel: ({ gemeenten }) => getal.heel(gemeenten.length),
          },
          {
            id: 'dichtheid',
            kop: t.regelingen.dichtheid,
            getal: true,
            cel: ({ dichtheid }) => getal.decimaal(dichtheid),
          },
        ]}
      />
    </Schuif>
  );
}

function Namen({ data, gemeenten }: Pick<GroepenProps, 'data'> & { readonly gemeenten: readonly number[] }) {
  return gemeenten.map((g, i) => {
    const gemeente = data.gemeenten[g];
    return (
      gemeente && (
        <Fragment key={gemeente.code}>
          {i > 0 && ', '}
          <Koppeling to="/gemeente/$code" params={{ code: gemeente.code }} search={keuzeVan}>
            {gemeente.naam}
          </Koppeling>
        </Fragment>
      )
    );
  });
}
