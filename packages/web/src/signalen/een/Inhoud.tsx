import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { KENMERKEN, kenmerkenOf, type Signaalinhoud } from '@samenhang/core/signaal';
import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import type { Keuzes } from '../keuzes.ts';
import type { Signaalblad } from '../vragen.ts';

interface InhoudProps {
  readonly signaal: Signaalblad;
  readonly keuzes: Keuzes;
  readonly onWijzig: () => void;
}

/** What a signal says, who sent it and who owns it. */
export function Inhoud({ signaal, keuzes, onWijzig }: InhoudProps) {
  const { t, taal } = useTaal();
  const { een, lijst } = t.signaal;
  const { inhoud, zender, eigenaars, gemaaktOp } = signaal;
  return (
    <section className="sh-stapel" aria-label={een.inhoud}>
      <p className="sh-opmerking" lang="nl">
        {inhoud.wat}
      </p>
      <Teksten inhoud={inhoud} />
      <Feiten inhoud={inhoud} keuzes={keuzes} />
      <dl className="sh-gegevens">
        <div>
          <dt>{een.zender}</dt>
          <dd>{lijst.van(zender?.naam ?? lijst.redactie, datumInWoorden(gemaaktOp.slice(0, 10), taal))}</dd>
        </div>
        <div>
          <dt>{een.eigenaars}</dt>
          <dd>
            {eigenaars
              .map(({ naam, staat }) => (staat === 'gevraagd' ? een.gevraagd(naam) : naam))
              .join(', ')}
          </dd>
        </div>
      </dl>
      {signaal.mag.wijzigen && (
        <p>
          <Button purpose="secondary" onClick={onWijzig}>
            {een.wijzig}
          </Button>
        </p>
      )}
    </section>
  );
}

function Teksten({ inhoud }: { readonly inhoud: Signaalinhoud }) {
  const { velden } = useTaal().t.signaal.form;
  return (['geprobeerd', 'zouHelpen'] as const)
    .filter((veld) => inhoud[veld] !== '')
    .map((veld) => (
      <section key={veld}>
        <Heading level={2} appearance="level-4">
          {velden[veld]}
        </Heading>
        <p className="sh-opmerking" lang="nl">
          {inhoud[veld]}
        </p>
      </section>
    ));
}

/** What it is about, in the words of the tables. */
function Feiten({ inhoud, keuzes }: { readonly inhoud: Signaalinhoud; readonly keuzes: Keuzes }) {
  const { form, lijst } = useTaal().t.signaal;
  const kenmerken = kenmerkenOf(inhoud);
  const rijen = [
    ...KENMERKEN.map((soort) => ({
      naam: lijst.soorten[soort],
      waarden: kenmerken.filter((kenmerk) => kenmerk.soort === soort).map(keuzes.nameOf),
    })),
    { naam: form.velden.artikel, waarden: inhoud.artikel === null ? [] : [inhoud.artikel] },
    { naam: form.velden.hoeVaak, waarden: [form.hoeVaak[inhoud.hoeVaak]] },
    { naam: form.rolVanZender, waarden: [form.rollen[inhoud.rol]] },
  ].filter(({ waarden }) => waarden.length > 0);
  return (
    <dl className="sh-gegevens">
      {rijen.map(({ naam, waarden }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarden.join('; ')}</dd>
        </div>
      ))}
    </dl>
  );
}
