import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Atlas, midden, type Tafelaantal } from '@samenhang/core';
import { aantalTekst, gemeentenaam, inTaal, opsomming } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { stringifyStand } from '../../adres/index.ts';
import { type Jaarbeeld, Onderweg, useJaarbeeld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { jaarVan, type Standbeheer, useStand } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Uitvoerbalk } from '../../uitvoer/index.ts';
import { parseVersnipperadres, type Versnipperadres } from '../adres.ts';
import { Ranglijst } from '../Ranglijst.tsx';
import { stringifyHash } from '../vraag/hash.ts';
import { type Routegegevens, routegegevensVraag } from '../vragen.ts';
import { Versnipperkaart } from './Versnipperkaart.tsx';
import { indelingnaam, Versnipperkeuze } from './Versnipperkeuze.tsx';
import { Verdeling, Verklaring } from './Versnippertabellen.tsx';
import { makeVersnipperbeeld, type Versnipperbeeld } from './versnipperbeeld.ts';
import { makeBestanden } from './versnipperuitvoer.ts';

/** The tafels of the reference households over all gemeenten: where, why, and what another map would change. */
export function Versnippering() {
  const { t } = useTaal();
  const beheer = useStand(parseVersnipperadres);
  const beeld = useJaarbeeld(beheer.stand.jaar);
  const gegevens = useQuery(routegegevensVraag);
  useTitel(t.versnippering.titel);
  const fout = beeld.fout ?? gegevens.error;
  if (fout || !beeld.atlas || !gegevens.data)
    return (
      <Onderweg
        fout={fout}
        opnieuw={() => {
          beeld.opnieuw();
          if (gegevens.isError) void gegevens.refetch();
        }}
      />
    );
  return <Blad atlas={beeld.atlas} beeld={beeld} gegevens={gegevens.data} beheer={beheer} />;
}

interface BladProps {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly gegevens: Routegegevens;
  readonly beheer: Standbeheer<Versnipperadres>;
}

function useVersnipperbeeld({
  atlas,
  gegevens,
  beheer,
}: Omit<BladProps, 'beeld'>): Versnipperbeeld | undefined {
  const { huishouden: gevraagd, zonder: weg, door } = beheer.stand;
  const zonder = weg?.join() ?? '';
  return useMemo(() => {
    const { takenboek } = gegevens;
    const huishouden =
      takenboek.huishoudens.find((h) => h.huishouden === gevraagd) ?? takenboek.huishoudens[0];
    // What stands in the place of others may be somebody's own, which no link brings along: then nothing is replaced.
    const mist = door !== undefined && !atlas.edities.has(door);
    const watAls = { zonder: zonder === '' || mist ? [] : zonder.split(','), door };
    return huishouden && makeVersnipperbeeld(atlas, takenboek, huishouden, watAls);
  }, [atlas, gegevens, gevraagd, zonder, door]);
}

function Blad({ atlas, beeld, gegevens, beheer }: BladProps) {
  const { t, taal, getal } = useTaal();
  const navigate = useNavigate();
  const versnippering = useVersnipperbeeld({ atlas, gegevens, beheer });
  if (!versnippering) return null;
  const { huishouden } = versnippering;
  const open = (gemeente: string) => {
    const leden = huishouden.leden.map(({ soort, behoeften }) => ({ soort, behoeften, tweede: {} }));
    const hash = stringifyHash({ plaats: { gemeente }, leden }).slice(1);
    void navigate({ to: '/route', search: jaarVan, hash, hashScrollIntoView: false });
  };
  const stand = { ...beheer.stand, jaar: atlas.jaar, huishouden: huishouden.huishouden };
  const adres = `${location.origin}/route/versnippering${stringifyStand(stand)}`;
  const api = `/api/v1/versnippering?jaar=${atlas.jaar}`;
  const spraak = { t, taal, getal, atlas };
  const delen = { spraak, versnippering, gegevens };
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          {beheer.stand.door !== versnippering.door && <Ontbreekt beheer={beheer} />}
          <Opening atlas={atlas} versnippering={versnippering} gegevens={gegevens} />
        </div>
        <Versnipperkaart atlas={atlas} kaart={beeld.kaart} versnippering={versnippering} onOpen={open} />
        <div className="sh-blad__zij">
          <Versnipperkeuze {...delen} beeld={beeld} beheer={beheer} />
          <Koppeling to="/route" search={jaarVan}>
            {t.route.naarRoute}
          </Koppeling>
        </div>
      </div>
      <div className="sh-vervolg">
        <Verdeling {...delen} />
        <Verklaring {...delen} />
        <Ranglijst spraak={spraak} versnippering={versnippering} beheer={beheer} />
        <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
          <Uitklap titel={t.versnippering.recept}>
            <Paragraph className="sh-tekst">{t.versnippering.receptTekst}</Paragraph>
          </Uitklap>
          <Uitvoerbalk
            adres={adres}
            naam={`samenhang-tafels-${huishouden.huishouden}-${atlas.jaar}`}
            maak={() => makeBestanden({ spraak, versnippering, adres, vorm: beeld.kaart?.vorm })}
            vanServer={[{ naam: t.versnippering.alles, href: `${api}&formaat=xlsx` }]}
          />
        </section>
      </div>
    </>
  );
}

/** What should stand in the place of others did not come along with the link. */
function Ontbreekt({ beheer }: Pick<BladProps, 'beheer'>) {
  const { t } = useTaal();
  return (
    <Melding soort="warning">
      {t.versnippering.doorOntbreekt}{' '}
      <button
        type="button"
        className="sh-tekstknop"
        onClick={() => beheer.wijzig({ zonder: undefined, door: undefined })}
      >
        {t.versnippering.herstel}
      </button>
    </Melding>
  );
}

interface OpeningProps {
  readonly atlas: Atlas;
  readonly versnippering: Versnipperbeeld;
  readonly gegevens: Routegegevens;
}

/** The headline: how many tafels, where most; or what another map makes of it. */
function Opening({ atlas, versnippering, gegevens }: OpeningProps) {
  const { t, taal, getal } = useTaal();
  const { huishouden, voor, na, vergelijking, tafels } = versnippering;
  const naam = inTaal(taal, huishouden);
  const gemiddeld = ({ gemiddelde }: { readonly gemiddelde: Tafelaantal }) =>
    getal.decimaal(midden(gemiddelde));
  const oplopend = [...tafels].sort((a, b) => midden(a) - midden(b));
  const [laag = { min: 0, max: 0 }, hoog = laag] = [oplopend[0], oplopend.at(-1)];
  const tekst = (aantal: Tafelaantal) => aantalTekst({ t, taal, getal, atlas }, aantal);
  return (
    <>
      <p className="sh-bovenkop">{t.versnippering.bovenkop(String(atlas.jaar))}</p>
      <Heading level={1} className="sh-kopzin">
        {na && t.versnippering.kopNa(naam, gemiddeld(voor), gemiddeld(na))}
        {!na && midden(laag) === midden(hoog) && t.versnippering.kopGelijk(naam, tekst(laag))}
        {!na &&
          midden(laag) !== midden(hoog) &&
          t.versnippering.kop(naam, gemiddeld(voor), tekst(laag), tekst(hoog))}
      </Heading>
      <Paragraph className="sh-lead">
        {vergelijking ? (
          <Gevolg atlas={atlas} versnippering={versnippering} gegevens={gegevens} />
        ) : (
          t.versnippering.lead
        )}
      </Paragraph>
    </>
  );
}

/** What was supposed, and what comes of it. */
function Gevolg({ atlas, versnippering, gegevens }: OpeningProps) {
  const spraak = { ...useTaal(), atlas };
  const { t, taal, getal } = spraak;
  const { vergelijking, anders, door } = versnippering;
  const grootste = vergelijking?.verschillen[0];
  const namen = opsomming(
    taal,
    anders.map((id) => indelingnaam(spraak, gegevens.takenboek.taken, id)),
  );
  const eigen = door === undefined ? undefined : atlas.indelingen.get(door)?.naam;
  const zinnen = [
    eigen === undefined ? t.versnippering.stelLokaal(namen) : t.versnippering.stelDoor(namen, eigen),
    ...(vergelijking
      ? [
          t.versnippering.gevolg(
            getal.heel(vergelijking.minder),
            getal.heel(vergelijking.gelijk),
            getal.heel(vergelijking.meer),
          ),
        ]
      : []),
    ...(grootste && midden(grootste.voor) > midden(grootste.na)
      ? [
          t.versnippering.grootste(
            gemeentenaam(atlas, grootste.gemeente),
            aantalTekst(spraak, grootste.voor),
            aantalTekst(spraak, grootste.na),
          ),
        ]
      : []),
  ];
  return zinnen.join(' ');
}
