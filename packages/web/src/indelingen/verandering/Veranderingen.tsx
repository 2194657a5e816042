import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import type { Stand } from '../../adres/index.ts';
import { type Indelingantwoord, indelingVraag, type Jaarbeeld, type Wijzigingen } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Indeling } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Skelet } from '../../ui/Skelet.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Adresbeheer } from '../adres.ts';
import { Wijzigingtabel } from './Wijzigingtabel.tsx';

interface VeranderingenProps {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly indeling: Indeling;
  readonly edities: Indelingantwoord['edities'] | undefined;
  readonly beheer: Adresbeheer;
}

/** The year to compare with unless another is asked for: the last before these facts, observed if there is one. */
export function standaardMet(
  edities: Indelingantwoord['edities'],
  oorsprongjaar: number,
): number | undefined {
  const eerder = edities.filter(({ jaar }) => jaar < oorsprongjaar);
  return (eerder.filter(({ basis }) => basis === 'waargenomen').at(-1) ?? eerder.at(-1))?.jaar;
}

/** What changed between two years, and why. */
export function Veranderingen({ atlas, beeld, indeling, edities = [], beheer }: VeranderingenProps) {
  const { t } = useTaal();
  const met = beheer.adres.met ?? standaardMet(edities, indeling.editie.oorsprongjaar);
  const basisVan = new Map(edities.map(({ jaar, basis }) => [jaar, basis]));
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.indelingen.veranderd}</Heading>
      <div className="sh-filters">
        <Keuzeveld
          label={t.indelingen.vergelijkMet(String(atlas.jaar))}
          waarde={met === undefined || met === atlas.jaar ? '' : String(met)}
          opties={[
            { waarde: '', tekst: t.indelingen.kiesJaar },
            ...beeld.jaren
              .filter((jaar) => jaar !== atlas.jaar)
              .map((jaar) => ({
                waarde: String(jaar),
                tekst: t.indelingen.jaarMetBasis(
                  String(jaar),
                  t.indelingen.bases[basisVan.get(jaar) ?? 'afgeleid'].toLowerCase(),
                ),
              })),
          ]}
          onKies={(jaar) => beheer.wijzig({ met: jaar === '' ? atlas.jaar : Number(jaar) })}
        />
      </div>
      {met === undefined || met === atlas.jaar ? (
        <p className="sh-tekst">{t.indelingen.geenJaar}</p>
      ) : (
        <Verschil id={indeling.rij.indeling} jaar={atlas.jaar} met={met} />
      )}
    </section>
  );
}

interface VerschilProps {
  readonly id: string;
  readonly jaar: number;
  readonly met: number;
}

function Verschil({ id, jaar, met }: VerschilProps) {
  const { t } = useTaal();
  const { data, isError } = useQuery(indelingVraag(id, jaar, met));
  if (isError) return <Melding soort="error">{t.fouten.verbinding.tekst}</Melding>;
  if (!data?.wijzigingen) return <Skelet regels={3} />;
  return (
    <>
      <Samenvatting wijzigingen={data.wijzigingen} />
      <p>
        <Koppeling
          to="/indelingen/vergelijk"
          search={({ taal }: Stand) => ({ a: `${id}@${met}`, b: `${id}@${jaar}`, ...(taal ? { taal } : {}) })}
          preload={false}
        >
          {t.indelingen.naastElkaar}
        </Koppeling>
      </p>
      <Wijzigingtabel wijzigingen={data.wijzigingen} />
    </>
  );
}

/** The change in sentences: how many gemeenten, why, and which regio's came and went. */
function Samenvatting({ wijzigingen }: { readonly wijzigingen: Wijzigingen }) {
  const { t, getal } = useTaal();
  const { eerder, later, aantal, regios, zelfdeFeiten } = wijzigingen;
  const van = String(eerder.jaar);
  const tot = String(later.jaar);
  const namen = (lijst: readonly ({ readonly naam: string; readonly code: string } | null)[]) =>
    lijst.map((r) => r?.naam || r?.code || '').join(', ');
  const weg = regios.filter((r) => !r.naar).map((r) => r.van);
  const nieuw = regios.filter((r) => !r.van).map((r) => r.naar);
  const echt = aantal.herindeling + aantal.keuze;
  const niets = echt + aantal.naam === 0;
  return (
    <div className="sh-tekst sh-alineas">
      {niets && <p>{t.indelingen.nietsVeranderd(van, tot)}</p>}
      {!niets && (
        <p>
          {t.indelingen.somVeranderd(van, tot, getal.heel(echt))}
          {echt > 0 && ` ${t.indelingen.waarom(getal.heel(aantal.herindeling), getal.heel(aantal.keuze))}`}
          {aantal.naam > 0 && ` ${t.indelingen.alleenNaam(getal.heel(aantal.naam))}`}
        </p>
      )}
      {weg.length > 0 && <p>{t.indelingen.opgeheven(namen(weg))}</p>}
      {nieuw.length > 0 && <p>{t.indelingen.nieuw(namen(nieuw))}</p>}
      {zelfdeFeiten && <Melding>{t.indelingen.zelfdeFeiten(String(eerder.oorsprongjaar))}</Melding>}
      {!zelfdeFeiten && (eerder.basis === 'afgeleid' || later.basis === 'afgeleid') && (
        <p className="sh-noot">{t.indelingen.deelsAfgeleid}</p>
      )}
    </div>
  );
}
