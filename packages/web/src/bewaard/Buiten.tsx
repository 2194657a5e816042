import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { rememberPlace } from './sessie.ts';

/** In the place of what is somebody's: nobody is signed in. */
export function Buiten() {
  const { t } = useTaal();
  return (
    <>
      <Paragraph>{t.mijn.nietAangemeld}</Paragraph>
      <Koppeling to="/aanmelden" onClick={rememberPlace}>
        {t.mijn.aanmelden}
      </Koppeling>
    </>
  );
}
