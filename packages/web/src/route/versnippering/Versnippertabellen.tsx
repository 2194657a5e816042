import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { inTaal, opsomming, type Spraak } from '@samenhang/taal';
import { Staaf } from '../../ui/Staaf.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Routegegevens } from '../vragen.ts';
import { indelingnaam } from './Versnipperkeuze.tsx';
import { makeVerdeling, type Versnipperbeeld } from './versnipperbeeld.ts';

interface DeelProps {
  readonly spraak: Spraak;
  readonly versnippering: Versnipperbeeld;
  readonly gegevens: Routegegevens;
}

/** How many gemeenten have so many tafels, now and then. */
export function Verdeling({ spraak, versnippering }: DeelProps) {
  const { getal } = spraak;
  const tekst = spraak.t.versnippering;
  const rijen = makeVerdeling(versnippering);
  const meeste = Math.max(1, ...rijen.flatMap((r) => [r.nu, r.straks ?? 0]));
  type Rij = (typeof rijen)[number];
  const staaf = (aantal: number) => (
    <span className="sh-metstaaf">
      <Staaf deel={aantal / meeste} />
      {getal.heel(aantal)}
    </span>
  );
  const kolommen: readonly Kolom<Rij>[] = [
    { id: 'tafels', kop: tekst.aantalTafels, isNaam: true, cel: (r) => getal.heel(r.tafels) },
    { id: 'nu', kop: tekst.gemeentenNu, getal: true, breed: true, cel: (r) => staaf(r.nu) },
    ...(versnippering.na
      ? [
          {
            id: 'straks',
            kop: tekst.gemeentenStraks,
            getal: true,
            breed: true,
            cel: (r: Rij) => staaf(r.straks ?? 0),
          },
        ]
      : []),
  ];
  return (
    <section className="sh-sectie">
      <Heading level={2}>{tekst.verdeling}</Heading>
      <Paragraph className="sh-tekst">{tekst.verdelingUitleg}</Paragraph>
      <Tabel
        bijschrift={tekst.verdeling}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={rijen}
        sleutel={(r) => String(r.tafels)}
        className="sh-tabel--bijdragen"
      />
    </section>
  );
}

type Bijdrage = Versnipperbeeld['voor']['bijdragen'][number];

function verklaringkolommen({ spraak, gegevens }: DeelProps, meeste: number): readonly Kolom<Bijdrage>[] {
  const { taal, getal, atlas } = spraak;
  const tekst = spraak.t.versnippering;
  const { taken } = gegevens.takenboek;
  const namen = new Map(taken.map((taak) => [taak.taak, inTaal(taal, taak)]));
  const waar = ({ indeling }: Bijdrage) => {
    if (indeling === null) return tekst.zelf;
    const naam = indelingnaam(spraak, taken, indeling);
    return atlas.edities.has(indeling) ? naam : `${naam} (${tekst.nietBekend})`;
  };
  const noem = (ids: readonly string[]) => ids.map((id) => namen.get(id) ?? id);
  return [
    { id: 'taken', kop: tekst.taken, isNaam: true, cel: (b) => opsomming(taal, noem(b.taken)) },
    { id: 'waar', kop: tekst.waar, cel: waar },
    {
      id: 'bijdrage',
      kop: tekst.bijdrage,
      getal: true,
      breed: true,
      cel: ({ bijdrage }) => (
        <span className="sh-metstaaf">
          <Staaf deel={bijdrage / meeste} />
          {getal.fijn(bijdrage)}
        </span>
      ),
    },
  ];
}

/** Which tasks the tafels come from. */
export function Verklaring(props: DeelProps) {
  const { spraak, versnippering } = props;
  const tekst = spraak.t.versnippering;
  const { bijdragen } = versnippering.na ?? versnippering.voor;
  return (
    <section className="sh-sectie">
      <Heading level={2}>{tekst.verklaring}</Heading>
      <Paragraph className="sh-tekst">{tekst.verklaringUitleg}</Paragraph>
      <Schuif label={tekst.verklaring}>
        <Tabel
          bijschrift={tekst.verklaring}
          bijschriftVerborgen
          kolommen={verklaringkolommen(props, Math.max(0.001, ...bijdragen.map((b) => b.bijdrage)))}
          rijen={bijdragen}
          sleutel={(b) => b.taken.join()}
        />
      </Schuif>
    </section>
  );
}
