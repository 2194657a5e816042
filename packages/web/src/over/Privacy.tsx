import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../i18n/taal.tsx';
import { Overpagina } from './Overpagina.tsx';

/** Privacy, in two sentences. */
export function Privacy() {
  const { over } = useTaal().t;
  return (
    <Overpagina pad={over.privacy} titel={over.privacy}>
      <Paragraph className="sh-lead">{over.privacyTekst}</Paragraph>
    </Overpagina>
  );
}
