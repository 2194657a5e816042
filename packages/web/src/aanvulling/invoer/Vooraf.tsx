import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Invoerfout, Invoerplan, Invoerregel } from '@samenhang/core';
import { describeInvoerfout } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useVeldnaam } from '../veldnaam.ts';
import { useWaarde } from '../waarde.ts';

/** So many rows show what would happen; all of them are kept. */
const zichtbaar = 200;

interface VoorafProps {
  readonly plan: Invoerplan;
  /** Values that stay as they are and are not in the plan. */
  readonly zelfde: number;
  readonly nameOf: (id: string) => string;
}

/** What would become of each value, and what is refused. */
export function Vooraf({ plan, zelfde, nameOf }: VoorafProps) {
  const { t, getal } = useTaal();
  const woorden = t.aanvulling.invoer;
  const waarde = useWaarde();
  const veldnaam = useVeldnaam();
  const aantal = (...standen: readonly Invoerregel['stand'][]) =>
    plan.regels.filter(({ stand }) => standen.includes(stand)).length;
  const anders = plan.regels.filter(({ stand }) => stand !== 'zelfde');
  const watOf = ({ over, regel: { veld, deelnemer, jaar, kenmerk } }: Invoerregel) =>
    [nameOf(over.id), veldnaam(veld), deelnemer === undefined ? undefined : nameOf(deelnemer), jaar, kenmerk]
      .filter((deel) => deel !== undefined)
      .join(', ');
  return (
    <>
      <Melding>
        {woorden.telling(
          getal.heel(aantal('nieuw')),
          getal.heel(aantal('gewijzigd', 'bron')),
          getal.heel(aantal('zelfde') + zelfde),
          getal.heel(plan.fouten.length),
        )}
        {plan.delen.length === 0 && ` ${woorden.niets}`}
      </Melding>
      <Fouten fouten={plan.fouten} />
      {anders.length > 0 && (
        <Tabel
          bijschrift={woorden.kop}
          bijschriftVerborgen
          rijen={anders.slice(0, zichtbaar)}
          sleutel={({ rij, kolom, over }) => `${over.id} ${rij} ${kolom}`}
          kolommen={[
            { id: 'rij', kop: woorden.rij, getal: true, cel: ({ rij }) => getal.heel(rij) },
            { id: 'wat', kop: woorden.wat, isNaam: true, cel: watOf },
            {
              id: 'was',
              kop: woorden.was,
              cel: ({ was, regel, stand }) =>
                was === undefined ? woorden.standen[stand] : waarde(regel.veld, was),
            },
            { id: 'wordt', kop: woorden.wordt, cel: ({ regel }) => waarde(regel.veld, regel.waarde) },
          ]}
        />
      )}
    </>
  );
}

/** What is not taken: which row and column, and how to mend it. */
function Fouten({ fouten }: { readonly fouten: readonly Invoerfout[] }) {
  const { t, taal, getal } = useTaal();
  const woorden = t.aanvulling.invoer;
  if (fouten.length === 0) return null;
  return (
    <>
      <Heading level={4}>{woorden.geweigerd}</Heading>
      <ul>
        {fouten.slice(0, zichtbaar).map((fout) => (
          <li key={`${fout.rij} ${fout.kolom} ${fout.code}`}>{describeInvoerfout(fout, { t, taal })}</li>
        ))}
        {fouten.length > zichtbaar && <li>{woorden.meerGeweigerd(getal.heel(fouten.length - zichtbaar))}</li>}
      </ul>
    </>
  );
}
