import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../../i18n/taal.tsx';
import { useTaaknaam } from '../taaknaam.ts';
import type { Blad } from '../vragen.ts';

/** What is proposed, where it can be read, and which tasks it touches. */
export function Voorstel({ inhoud: { wat, wet, taken } }: { readonly inhoud: Blad['inhoud'] }) {
  const woorden = useTaal().t.uitvoerbaarheid.een;
  const taaknaam = useTaaknaam();
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.voorstel}</Heading>
      <Paragraph className="sh-regels">{wat}</Paragraph>
      {wet !== null && (
        <p>
          {woorden.wet} <Link href={wet.link}>{wet.naam}</Link>
        </p>
      )}
      {taken.length > 0 && (
        <>
          <Heading level={3}>{woorden.taken}</Heading>
          <ul className="utrecht-unordered-list">
            {taken.map((taak) => (
              <li key={taak} className="utrecht-unordered-list__item">
                {taaknaam(taak)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
