import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas, Gemeente } from '@samenhang/core';
import { indexOfGemeente } from '@samenhang/core';
import { gemeentekop, inwonersnoot } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import type { Gemeenteverhaal } from './beeld.ts';

interface OpeningProps {
  readonly atlas: Atlas;
  readonly gemeente: Gemeente;
  readonly verhaal: Gemeenteverhaal | undefined;
}

/** Where one is, and the headline: with how many this gemeente works together, and how much of it coincides. */
export function Opening({ atlas, gemeente, verhaal }: OpeningProps) {
  const { t } = useTaal();
  return (
    <>
      <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
        <Koppeling to="/" search={keuzeVan}>
          {t.start.nederlandIn(String(atlas.jaar))}
        </Koppeling>
        <span aria-hidden="true">›</span>
        <span aria-current="page">{gemeente.naam}</span>
      </nav>
      <Heading level={1} className="sh-kopzin">
        <Kopzin gemeente={gemeente} verhaal={verhaal} />
      </Heading>
      <Inwoners atlas={atlas} gemeente={gemeente} />
      {verhaal && verhaal.partners.length > 0 && (
        <p className="sh-noot">{t.gemeente.verband[verhaal.verband]}</p>
      )}
      <Naarraad code={gemeente.code} />
      {verhaal && <Wegwijzer />}
    </>
  );
}

function Kopzin({ gemeente: { naam }, verhaal }: Omit<OpeningProps, 'atlas'>) {
  const { t, getal } = useTaal();
  if (!verhaal) return <>{naam}</>;
  const { partners, indelingen, overal, verband } = verhaal;
  const cijfers = { naam, partners: partners.length, overal, aantal: indelingen.length, verband };
  return <>{gemeentekop(t, getal, cijfers)}</>;
}

/** What stands further down, far away on a phone, each by the name of its heading. */
const delen = {
  partners: 'partners',
  regelingen: 'eigen-regelingen',
  huishouden: 'huishouden',
  jaren: 'jaren',
};

/** The way on to what the council of this gemeente must do. */
function Naarraad({ code }: { readonly code: string }) {
  const { t } = useTaal();
  return (
    <p className="sh-niet-drukken">
      <Koppeling to="/raad/$code" params={{ code }} search={keuzeVan}>
        {t.dossier.naarDossier}
      </Koppeling>
    </p>
  );
}

function Wegwijzer() {
  const { t } = useTaal();
  return (
    <nav aria-label={t.gegevens.opPagina} className="sh-sprongen sh-niet-drukken">
      <ul>
        {(Object.keys(delen) as (keyof typeof delen)[]).map((deel) => (
          <li key={deel}>
            <a className="nl-link" href={`#${delen[deel]}`}>
              {t.gemeente.delen[deel]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Inwoners({ atlas, gemeente: { code } }: Omit<OpeningProps, 'verhaal'>) {
  const { t, getal } = useTaal();
  const index = indexOfGemeente(atlas, code) ?? -1;
  const inwoners = atlas.inwoners[index] ?? Number.NaN;
  const inwonersJaar = atlas.inwonersJaar[index] ?? 0;
  return (
    <p className="sh-noot">{inwonersnoot(t, getal, { code, inwoners, inwonersJaar, jaar: atlas.jaar })}</p>
  );
}
