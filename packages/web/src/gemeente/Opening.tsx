import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas, Gemeente } from '@samenhang/core';
import { indexOfGemeente } from '@samenhang/core';
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
    </>
  );
}

function Kopzin({ gemeente: { naam }, verhaal }: Omit<OpeningProps, 'atlas'>) {
  const { t, getal } = useTaal();
  if (!verhaal) return <>{naam}</>;
  const { partners, indelingen, overal, verband } = verhaal;
  if (partners.length === 0) return <>{t.gemeente.kopAlleen(naam)}</>;
  const eerste = t.gemeente.kop(naam, getal.heel(partners.length), partners.length === 1, verband);
  if (indelingen.length < 2) return <>{eerste}</>;
  const alle = indelingen.length === 2 ? t.gemeente.beide : t.gemeente.alle(getal.woord(indelingen.length));
  if (overal === partners.length) return <>{`${eerste} ${t.gemeente.kopAllen(alle)}`}</>;
  return (
    <>{`${eerste} ${overal === 0 ? t.gemeente.kopGeen(alle) : t.gemeente.kopDeel(getal.heel(overal), alle)}`}</>
  );
}

function Inwoners({ atlas, gemeente }: Omit<OpeningProps, 'verhaal'>) {
  const { t, getal } = useTaal();
  const index = indexOfGemeente(atlas, gemeente.code) ?? -1;
  const inwoners = atlas.inwoners[index] ?? Number.NaN;
  const jaar = atlas.inwonersJaar[index] ?? 0;
  return (
    <p className="sh-noot">
      {gemeente.code}
      {Number.isNaN(inwoners) || jaar === 0
        ? ''
        : ` · ${jaar === atlas.jaar ? t.gemeente.inwoners(getal.heel(inwoners)) : t.gemeente.inwonersUit(getal.heel(inwoners), String(jaar))}`}
    </p>
  );
}
