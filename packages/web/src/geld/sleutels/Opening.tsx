import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { SleutelAntwoord } from '@samenhang/core/geld';
import { type Catalogus, type Getallen, opsomming, tellBijdragen } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';

interface Spraak {
  readonly t: Catalogus;
  readonly getal: Getallen;
}

/** Who comes to pay most more, and who most less, per inhabitant. */
export function saySleutel({ deelnemers }: SleutelAntwoord, { t, getal }: Spraak): string {
  const { sleutels: woorden } = t.geld;
  const rij = deelnemers.filter(({ vast }) => !vast);
  const verschil = ({ verschilPerInwoner }: (typeof rij)[number]) => verschilPerInwoner ?? 0;
  const gesorteerd = rij.toSorted((a, b) => verschil(b) - verschil(a));
  const [meest, minst] = [gesorteerd[0], gesorteerd.at(-1)];
  if (!meest || !minst || verschil(meest) < 0.005) return woorden.kopGelijk;
  const euro = (x: number) => `€\u00A0${getal.met(Math.abs(x), 2)}`;
  return woorden.kop(meest.naam, euro(verschil(meest)), minst.naam, euro(verschil(minst)));
}

/** The answer as headline, with the way to it where that is damped. */
export function Opening({ antwoord }: { readonly antwoord: SleutelAntwoord }) {
  const spraak = useTaal();
  const { t, taal, getal } = spraak;
  const { sleutels: woorden } = t.geld;
  const { hoogstens, bereikt, jaren, deelnemers } = antwoord;
  const vast = deelnemers.filter((d) => d.vast).map(({ naam }) => naam);
  return (
    <>
      <Heading level={1} className="sh-kopzin">
        {saySleutel(antwoord, spraak)}
      </Heading>
      <Paragraph className="sh-lead">
        {woorden.lead}{' '}
        {hoogstens !== null &&
          (bereikt ? woorden.demping : woorden.dempingNiet)(
            getal.heel(jaren.length),
            `€\u00A0${getal.met(hoogstens, 2)}`,
          )}
      </Paragraph>
      {tellBijdragen(deelnemers, spraak).map((zin) => (
        <p key={zin} className="sh-noot sh-tekst">
          {zin}
        </p>
      ))}
      {vast.length > 0 && <p className="sh-noot sh-tekst">{woorden.vast(opsomming(taal, vast))}</p>}
    </>
  );
}
