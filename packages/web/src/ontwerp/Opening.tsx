import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { countLayers, type Ontwerpcijfers } from './beeld.ts';
import type { Ontwerpbeeld } from './ontwerpbeeld.ts';
import { describeFailure, describeViolations } from './zinnen.ts';

interface OpeningProps {
  readonly ontwerp: Ontwerpbeeld;
  readonly cijfers: Ontwerpcijfers | undefined;
}

/** The headline: what the map is, and how good. */
export function Kop({ ontwerp, cijfers }: OpeningProps) {
  const { t } = useTaal();
  const { beeld } = ontwerp;
  return (
    <div>
      <p className="sh-bovenkop">
        {beeld.jaar === undefined ? t.ontwerp.titel : t.ontwerp.bovenkop(String(beeld.jaar))}
      </p>
      <Heading level={1} appearance="level-3" className="sh-kopzin">
        {useKop(ontwerp, cijfers)}
      </Heading>
    </div>
  );
}

/** What is the matter with the map: above every tab. */
export function Meldingen({ ontwerp, cijfers }: OpeningProps) {
  const { t } = useTaal();
  const { rekenen } = ontwerp;
  return (
    <>
      <div role="status" className="sh-ontwerp__melding">
        {ontwerp.getoond?.vanwaar === 'oud' && !rekenen.bezig && !rekenen.mislukt && (
          <Melding>{t.ontwerp.verouderd}</Melding>
        )}
        {rekenen.bezig && <p className="sh-zacht">{t.ontwerp.leadBezig}</p>}
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

const hoogstens = 3;

function Schendingen({ ontwerp, cijfers }: OpeningProps) {
  const { t, taal, getal } = useTaal();
  const { atlas } = ontwerp.beeld;
  // What falls apart has a list of its own, that mends it.
  const schendingen = cijfers?.schendingen.filter(({ code }) => code !== 'niet-aaneengesloten') ?? [];
  if (!atlas || schendingen.length === 0) return null;
  const zinnen = describeViolations(schendingen, atlas, taal, t);
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
