import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { rememberPlace } from './sessie.ts';

/** In the place of what is somebody's: nobody is signed in. A page may say what one would find. */
export function Buiten({ tekst }: { readonly tekst?: string }) {
  const { t } = useTaal();
  return (
    <>
      <Paragraph>{tekst ?? t.mijn.nietAangemeld}</Paragraph>
      <Koppeling to="/aanmelden" onClick={rememberPlace}>
        {t.mijn.aanmelden}
      </Koppeling>
    </>
  );
}
