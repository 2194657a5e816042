import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Term } from '../ui/Term.tsx';
import { bestToday, countLayers, type Ontwerpcijfers, roomAbove } from './beeld.ts';
import type { Ontwerpbeeld } from './ontwerpbeeld.ts';
import { describeFailure, describeViolations } from './zinnen.ts';

interface OpeningProps {
  readonly ontwerp: Ontwerpbeeld;
  readonly cijfers: Ontwerpcijfers | undefined;
}

/** The headline: what the map is, how good, and what is the matter with it. */
export function Opening({ ontwerp, cijfers }: OpeningProps) {
  const { t } = useTaal();
  const { beeld, rekenen } = ontwerp;
  return (
    <>
      <p className="sh-bovenkop">
        {beeld.jaar === undefined ? t.ontwerp.titel : t.ontwerp.bovenkop(String(beeld.jaar))}
      </p>
      <Heading level={1} className="sh-kopzin">
        {useKop(ontwerp, cijfers)}
      </Heading>
      <Lead ontwerp={ontwerp} cijfers={cijfers} />
      <div role="status" className="sh-ontwerp__melding">
        {ontwerp.getoond?.vanwaar === 'oud' && !rekenen.bezig && !rekenen.mislukt && (
          <Melding>{t.ontwerp.verouderd}</Melding>
        )}
        {ontwerp.getoond?.vanwaar === 'link' && <Melding>{t.ontwerp.uitLink}</Melding>}
        <Schendingen ontwerp={ontwerp} cijfers={cijfers} />
      </div>
      <Fouten ontwerp={ontwerp} />
    </>
  );
}

function useKop({ rekenen, getoond }: Ontwerpbeeld, cijfers: Ontwerpcijfers | undefined): string {
  const { t, getal } = useTaal();
  const [aantal, groot] = getoond ? countLayers(getoond.lagen).map(getal.heel) : [];
  const regios = aantal && groot ? t.ontwerp.kleinEnGroot(aantal, groot) : aantal;
  if (rekenen.bezig)
    return rekenen.bezig.stand && regios ? t.ontwerp.kopBezigMet(regios) : t.ontwerp.kopBezig;
  if (rekenen.mislukt?.soort === 'geen')
    return rekenen.mislukt.uitleg.oordeel === 'onmogelijk' ? t.ontwerp.kopGeen : t.ontwerp.kopNiet;
  if (!cijfers || !regios) return t.ontwerp.kopVraag;
  return t.ontwerp.kop(regios, getal.procent(cijfers.overeenstemming.overeenkomst));
}

function Lead({ ontwerp, cijfers }: OpeningProps) {
  const { t, getal } = useTaal();
  const ruimte = useRuimtezin(ontwerp, cijfers);
  const beste = cijfers && bestToday(cijfers.tegen);
  let tekst: ReactNode = t.ontwerp.lead;
  if (ontwerp.rekenen.bezig) tekst = t.ontwerp.leadBezig;
  else if (cijfers)
    tekst = (
      <>
        <Term begrip="gat">{ruimte}</Term>
        {beste && ` ${t.ontwerp.besteNu(beste.indeling.rij.naam, getal.procent(beste.overeenkomst))}`}
        {ontwerp.bekend?.gestopt && ` ${t.ontwerp.gestopt}`}
      </>
    );
  return <Paragraph className="sh-lead">{tekst}</Paragraph>;
}

/** How much better could be possible, as far as this page or the link tells. */
function useRuimtezin({ bekend }: Ontwerpbeeld, cijfers: Ontwerpcijfers | undefined): string {
  const { t, getal } = useTaal();
  if (!bekend || !cijfers) return t.ontwerp.grensOnbekend;
  const { uitLink } = bekend;
  if (bekend.bewezen) return uitLink ? t.ontwerp.linkBewezen : t.ontwerp.bewezen;
  const ruimte = roomAbove(bekend);
  if (ruimte === undefined) return t.ontwerp.grensOnbekend;
  return (uitLink ? t.ontwerp.linkHoogstens : t.ontwerp.hoogstens)(getal.procentFijn(ruimte));
}

const hoogstens = 3;

function Schendingen({ ontwerp, cijfers }: OpeningProps) {
  const { t, taal, getal } = useTaal();
  const { atlas } = ontwerp.beeld;
  if (!atlas || !cijfers || cijfers.schendingen.length === 0) return null;
  const zinnen = describeViolations(cijfers.schendingen, atlas, taal, t);
  return (
    <Melding soort="warning">
      <p>{t.ontwerp.schendt}</p>
      <ul className="utrecht-unordered-list">
        {zinnen.slice(0, hoogstens).map((zin) => (
          <li key={zin} className="utrecht-unordered-list__item">
            {zin}
          </li>
        ))}
      </ul>
      {zinnen.length > hoogstens && <p>{t.ontwerp.meerSchendingen(getal.heel(zinnen.length - hoogstens))}</p>}
    </Melding>
  );
}

/** What keeps a map away: a damaged link, no indelingen, demands that cannot be met, or a mistake. */
function Fouten({ ontwerp: { beeld, rekenen, kaartfout, gekozen, opgave } }: Pick<OpeningProps, 'ontwerp'>) {
  const { t, taal } = useTaal();
  const { atlas } = beeld;
  const { mislukt } = rekenen;
  return (
    <>
      {kaartfout && (
        <Melding soort="warning" dringend>
          {kaartfout === 'kapot' ? t.ontwerp.linkKapot : t.ontwerp.linkAnders}
        </Melding>
      )}
      {gekozen && !opgave && (
        <Melding soort="warning" dringend>
          {gekozen.indelingen.length === 0 ? t.ontwerp.kiesIndeling : t.ontwerp.kiesLagen}
        </Melding>
      )}
      {atlas && mislukt && (
        <Melding soort="error" dringend>
          {describeFailure(mislukt, atlas, taal, t).map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
          {mislukt.soort === 'geen' && <p>{t.ontwerp.geenTip}</p>}
        </Melding>
      )}
    </>
  );
}
