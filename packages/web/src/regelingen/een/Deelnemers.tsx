import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden, describeVerschil, hoofdletter } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Deelnemer, Regeling } from './vragen.ts';

/** Everybody who takes part; a gemeente is a link to its page. */
export function Deelnemers({ deelnemers }: { readonly deelnemers: readonly Deelnemer[] }) {
  const { t, taal } = useTaal();
  const een = t.regelingen.deelnemerkolommen;
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.regelingen.wieDoetMee}</Heading>
      <Schuif label={t.regelingen.wieDoetMee}>
        <Tabel<Deelnemer>
          bijschrift={t.regelingen.wieDoetMee}
          bijschriftVerborgen
          className="sh-tabel--stapel sh-tabel--alles"
          rijen={[...deelnemers].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))}
          sleutel={({ naam, gemeente, sinds }) => `${naam} ${gemeente} ${sinds}`}
          kolommen={[
            { id: 'naam', kop: een.deelnemer, isNaam: true, cel: (rij) => <Naam {...rij} /> },
            { id: 'soort', kop: een.soort, cel: ({ soort }) => hoofdletter(soort ?? '') || '–' },
            {
              id: 'sinds',
              kop: een.sinds,
              cel: ({ sinds }) => (sinds === null ? '–' : datumInWoorden(sinds, taal)),
            },
            { id: 'organen', kop: een.organen, cel: ({ organen }) => organen.join(', ') || '–' },
          ]}
        />
      </Schuif>
    </section>
  );
}

function Naam({ naam, gemeente }: Deelnemer) {
  if (gemeente === null) return naam;
  return (
    <Koppeling to="/gemeente/$code" params={{ code: gemeente }} search={keuzeVan}>
      {naam}
    </Koppeling>
  );
}

interface VersiesProps {
  readonly versies: Regeling['versies'];
  readonly verschillen: Regeling['verschillen'];
  /** The one that is shown. */
  readonly id: string;
}

/** The versions that the register ties together, the oldest first, each with what it says otherwise than the one before. */
export function Versies({ versies, verschillen, id }: VersiesProps) {
  const { t, taal } = useTaal();
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.regelingen.versies}</Heading>
      <ul className="utrecht-unordered-list">
        {versies.map((versie) => (
          <li key={versie.id} className="utrecht-unordered-list__item">
            {versie.id === id ? (
              <strong lang="nl">{versie.naam}</strong>
            ) : (
              <Koppeling to="/regelingen/$id" params={{ id: versie.id }} search={keuzeVan} lang="nl">
                {versie.naam}
              </Koppeling>
            )}{' '}
            {t.regelingen.versieDagen(
              datumInWoorden(versie.vanKracht, taal),
              versie.tot === null ? null : datumInWoorden(versie.tot, taal),
            )}
            {verschillen
              .filter(({ naar }) => naar === versie.id)
              .map((verschil) => (
                <ul key={verschil.naar} className="sh-verschil">
                  {describeVerschil(t, verschil, taal).map((zin) => (
                    <li key={zin}>{zin}</li>
                  ))}
                </ul>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
