import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../i18n/taal.tsx';
import { Overpagina } from './Overpagina.tsx';

/** Privacy: what is kept, and what of a route is not even sent. */
export function Privacy() {
  const { over } = useTaal().t;
  return (
    <Overpagina pad={over.privacy} titel={over.privacy}>
      <Paragraph className="sh-lead">{over.privacyTekst}</Paragraph>
      <Heading level={2}>{over.privacyAangemeld}</Heading>
      <Paragraph>{over.privacyAangemeldTekst}</Paragraph>
      <Heading level={2}>{over.privacyRoute}</Heading>
      <Paragraph>{over.privacyRouteTekst}</Paragraph>
    </Overpagina>
  );
}
