import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../i18n/taal.tsx';
import { Overpagina } from './Overpagina.tsx';

/** The accessibility statement: what was tested, and what was not. */
export function Toegankelijkheid() {
  const { over } = useTaal().t;
  return (
    <Overpagina pad={over.toegankelijkheid} titel={over.toegankelijkheid}>
      <Paragraph className="sh-lead">{over.a11yLead}</Paragraph>
      <Heading level={2}>{over.a11yGetest}</Heading>
      <Punten punten={over.a11yGetestPunten} />
      <Heading level={2}>{over.a11yNiet}</Heading>
      <Punten punten={over.a11yNietPunten} />
      <Heading level={2}>{over.a11yGemaakt}</Heading>
      <Punten punten={over.a11yGemaaktPunten} />
      <Heading level={2}>{over.a11yMelden}</Heading>
      <Paragraph>{over.a11yMeldenTekst}</Paragraph>
      <p className="sh-noot">{over.a11yStand}</p>
    </Overpagina>
  );
}

function Punten({ punten }: { readonly punten: Readonly<Record<string, string>> }) {
  return (
    <ul className="utrecht-unordered-list">
      {Object.entries(punten).map(([sleutel, tekst]) => (
        <li key={sleutel} className="utrecht-unordered-list__item">
          {tekst}
        </li>
      ))}
    </ul>
  );
}
