import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { type Catalogusrij, catalogusVraag, jarenVraag, Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { useAdres } from '../adres.ts';
import { Vergelijkkeuze } from '../verandering/Vergelijkkeuze.tsx';
import { Catalogusonder } from './Catalogusonder.tsx';
import { Catalogustabel } from './Catalogustabel.tsx';
import { filterCatalogus } from './catalogusfilter.ts';
import { Filters } from './Filters.tsx';

/** Every way in which the country is divided in regions. */
export function Catalogus() {
  const { t } = useTaal();
  const beheer = useAdres();
  const jaren = useQuery(jarenVraag);
  const jaar = beheer.adres.jaar ?? jaren.data?.laatste;
  const catalogus = useQuery({ ...catalogusVraag(jaar ?? 0), enabled: jaar !== undefined });
  useTitel(t.indelingen.titel);
  const fout = jaren.error ?? catalogus.error;
  if (fout || !catalogus.data || jaar === undefined)
    return (
      <Onderweg
        fout={fout}
        opnieuw={() => {
          void jaren.refetch();
          void catalogus.refetch();
        }}
      />
    );
  return (
    <Blad rijen={catalogus.data.indelingen} jaar={jaar} jaren={jaren.data?.jaren ?? [jaar]} beheer={beheer} />
  );
}

interface BladProps {
  readonly rijen: readonly Catalogusrij[];
  readonly jaar: number;
  readonly jaren: readonly number[];
  readonly beheer: ReturnType<typeof useAdres>;
}

function Blad({ rijen, jaar, jaren, beheer }: BladProps) {
  const { t, getal } = useTaal();
  const gekozen = filterCatalogus(rijen, beheer.adres);
  const waargenomen = rijen.filter((rij) => rij.basis === 'waargenomen').length;
  const afgeleid = rijen.length - waargenomen;
  return (
    <div className="sh-pagina">
      <div className="sh-pagina__kop">
        <Heading level={1} className="sh-kopzin">
          {t.indelingen.kop(getal.heel(rijen.length))}
        </Heading>
        <Paragraph className="sh-lead">{t.indelingen.inleiding}</Paragraph>
        <p className="sh-tekst">
          {t.indelingen.basiszin(String(jaar), getal.heel(waargenomen), getal.heel(afgeleid))}
        </p>
      </div>
      <Filters rijen={rijen} jaar={jaar} jaren={jaren} beheer={beheer} />
      <p role="status" className="sh-telling">
        {t.indelingen.telling(getal.heel(gekozen.length), getal.heel(rijen.length))}
      </p>
      {gekozen.length === 0 ? (
        <Melding>{t.indelingen.nietsGevonden}</Melding>
      ) : (
        <Catalogustabel rijen={gekozen} jaar={jaar} jaren={jaren} beheer={beheer} />
      )}
      <Vergelijkkeuze rijen={rijen} jaar={jaar} />
      <Catalogusonder rijen={gekozen} jaar={jaar} adres={beheer.adres} />
    </div>
  );
}
