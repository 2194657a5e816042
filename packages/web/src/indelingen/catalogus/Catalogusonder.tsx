import { catalogusTabellen } from '@samenhang/core';
import { stringifyStand } from '../../adres/index.ts';
import type { Catalogusrij } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { csvVan, Uitvoerbalk } from '../../uitvoer/index.ts';
import type { Adres } from '../adres.ts';
import { Herkomst } from '../Herkomst.tsx';

interface CatalogusonderProps {
  readonly rijen: readonly Catalogusrij[];
  readonly jaar: number;
  readonly adres: Adres;
}

/** The proof and the data of the catalogue. */
export function Catalogusonder({ rijen, jaar, adres }: CatalogusonderProps) {
  const { t } = useTaal();
  const link = `${location.origin}/indelingen${stringifyStand({ ...adres, jaar })}`;
  const maak = () => ({
    csv: () => csvVan(catalogusTabellen({ jaar, indelingen: rijen })[0]),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify({ jaar, link, indelingen: rijen }, null, 2)}\n`,
    }),
  });
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Herkomst
        adres={link}
        regels={[
          { term: t.recept.jaar, tekst: String(jaar) },
          { term: t.recept.basis, tekst: t.indelingen.basisUitleg },
          { term: t.recept.bron, tekst: t.indelingen.catalogusbron },
        ]}
      />
      <Uitvoerbalk
        adres={link}
        naam={`samenhang-indelingen-${jaar}`}
        maak={maak}
        soorten={['csv', 'json']}
        vanServer={[{ naam: 'Excel', href: `/api/v1/indelingen?jaar=${jaar}&formaat=xlsx` }]}
      />
    </section>
  );
}
