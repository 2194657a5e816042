import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { opsomming } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { stringifyStand } from '../../adres/index.ts';
import { Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { jaarVan, type Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Uitvoerbalk } from '../../uitvoer/index.ts';
import type { Uitkeringadres } from '../adres.ts';
import { UITKERINGMATEN } from '../maten.ts';
import { Bedragtabel } from './Bedragtabel.tsx';
import { Ontvangerkiezer } from './Ontvangerkiezer.tsx';
import { type Bedragen, bedragenVraag, ontvangersVraag, pivotBedragen } from './ontvanger.ts';

interface OntvangerbladProps {
  /** A key of the list of recipients. */
  readonly ontvanger: string;
  readonly beheer: Standbeheer<Uitkeringadres>;
}

/** All that one recipient got, by subject and year. */
export function Ontvangerblad({ ontvanger, beheer }: OntvangerbladProps) {
  const lijst = useQuery(ontvangersVraag);
  const bekend = lijst.data?.some(({ sleutel }) => sleutel === ontvanger);
  const bedragen = useQuery({ ...bedragenVraag(ontvanger), enabled: bekend === true });
  const fout = lijst.error ?? bedragen.error;
  if (fout || !lijst.data || (bekend === true && !bedragen.data))
    return (
      <Onderweg
        fout={fout}
        opnieuw={() => {
          for (const vraag of [lijst, bedragen]) if (vraag.isError) void vraag.refetch();
        }}
      />
    );
  return bedragen.data && bekend ? (
    <Blad bedragen={bedragen.data} beheer={beheer} />
  ) : (
    <Geen ontvanger={ontvanger} beheer={beheer} />
  );
}

/** Nobody by this key in the annexes. */
function Geen({ ontvanger, beheer }: OntvangerbladProps) {
  const { ontvanger: woorden, uitkeringen } = useTaal().t.geld;
  return (
    <div className="sh-pagina sh-geld">
      <div className="sh-pagina__kop">
        <p className="sh-bovenkop">{uitkeringen.titel}</p>
        <Heading level={1} className="sh-kopzin">
          {woorden.geen(ontvanger)}
        </Heading>
        <Paragraph className="sh-lead">{woorden.geenUitleg}</Paragraph>
      </div>
      <Keuzes beheer={beheer} />
    </div>
  );
}

/** Another recipient, or the way back to a subject. */
function Keuzes({ beheer }: Pick<OntvangerbladProps, 'beheer'>) {
  const { ontvanger: woorden } = useTaal().t.geld;
  return (
    <div className="sh-geld__velden sh-niet-drukken">
      <Ontvangerkiezer onKies={(ontvanger) => beheer.wijzig({ ontvanger })} />
      <p>
        <Koppeling to="/geld/uitkeringen" search={jaarVan}>
          {woorden.alle}
        </Koppeling>
      </p>
    </div>
  );
}

function Blad({ bedragen, beheer }: Pick<OntvangerbladProps, 'beheer'> & { readonly bedragen: Bedragen }) {
  const { t, taal } = useTaal();
  const { ontvanger: woorden, uitkeringen } = t.geld;
  const { naam, namen, gemeente } = bedragen;
  useTitel(`${naam} · ${uitkeringen.titel}`);
  const { stand, wijzig } = beheer;
  const maat = stand.maat ?? 'euro';
  return (
    <div className="sh-pagina sh-geld">
      <div className="sh-pagina__kop">
        <p className="sh-bovenkop">{uitkeringen.titel}</p>
        <Koppen bedragen={bedragen} />
        {namen.length > 1 && <p className="sh-noot sh-tekst">{woorden.namen(opsomming(taal, namen))}</p>}
        {gemeente !== null && (
          <p className="sh-niet-drukken">
            <Koppeling to="/gemeente/$code" params={{ code: gemeente }} preload={false}>
              {woorden.naarGemeente(naam)}
            </Koppeling>
          </p>
        )}
      </div>
      <Keuzes beheer={beheer} />
      <section className="sh-sectie">
        <Heading level={2}>{woorden.tabel}</Heading>
        <Paragraph className="sh-tekst">{woorden.tabelUitleg}</Paragraph>
        <div className="sh-geld__velden sh-niet-drukken">
          <Keuzeveld
            label={woorden.maat}
            waarde={maat}
            opties={(['euro', 'perInwoner', 'aandeel'] as const).map((waarde) => ({
              waarde,
              tekst: woorden.maten[waarde],
            }))}
            onKies={(gekozen) => wijzig({ maat: UITKERINGMATEN.find((m) => m === gekozen) })}
          />
        </div>
        <Bedragtabel bedragen={bedragen} maat={maat} />
      </section>
      <Slot bedragen={bedragen} stand={{ ...stand, ontvanger: bedragen.sleutel, maat }} />
    </div>
  );
}

/** How much in which years, and what stands without a year. */
function Koppen({ bedragen: { naam, som, bedragen } }: { readonly bedragen: Bedragen }) {
  const { t, getal } = useTaal();
  const { ontvanger: woorden } = t.geld;
  const { jaren, rijen } = pivotBedragen(bedragen);
  const bekend = jaren.filter((jaar) => jaar !== null);
  const los = bedragen.reduce((totaal, { jaar, euro }) => (jaar === null ? totaal + euro : totaal), 0);
  const bedrag = (x: number) => `€\u00A0${getal.heel(x)}`;
  const onderwerpen = getal.heel(rijen.length);
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  return (
    <>
      <Heading level={1} className="sh-kopzin">
        {eerste === undefined || laatste === undefined
          ? woorden.kopZonderJaar(naam, bedrag(som), onderwerpen)
          : woorden.kop(naam, bedrag(som), onderwerpen, String(eerste), String(laatste))}
      </Heading>
      {los > 0 && eerste !== undefined && (
        <Paragraph className="sh-lead">{woorden.zonderJaar(bedrag(los))}</Paragraph>
      )}
    </>
  );
}

/** Where the amounts are from, and the way to take them along. */
function Slot({ bedragen, stand }: { readonly bedragen: Bedragen; readonly stand: Uitkeringadres }) {
  const { t } = useTaal();
  const { ontvanger: woorden, uitkeringen } = t.geld;
  const bijlagen = [...new Set(bedragen.bedragen.map(({ bijlage }) => bijlage))];
  const api = `/api/v1/geld/bedragen?${new URLSearchParams({ ontvanger: bedragen.sleutel }).toString()}&formaat=`;
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Uitklap titel={t.recept.titel} className="sh-recept">
        <p>{uitkeringen.bron(woorden.bron(bijlagen.join(', ')))}</p>
        <p>{woorden.receptAandeel}</p>
        <p>{woorden.receptInwoners}</p>
      </Uitklap>
      <Uitvoerbalk
        adres={`${location.origin}/geld/uitkeringen${stringifyStand({ ...stand })}`}
        naam={`samenhang-uitkeringen-${bedragen.gemeente ?? 'ontvanger'}`}
        soorten={[]}
        maak={() => ({})}
        vanServer={[
          { naam: t.acties.csvExcel, href: `${api}csv&scheiding=puntkomma` },
          { naam: 'CSV (,)', href: `${api}csv` },
          { naam: 'JSON', href: `${api}json` },
          { naam: 'Excel', href: `${api}xlsx` },
        ]}
      />
    </section>
  );
}
