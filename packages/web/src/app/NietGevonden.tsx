import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';

/** An address that leads nowhere. */
export function NietGevonden() {
  const { t } = useTaal();
  useTitel(t.nietGevonden.titel);
  return (
    <div className="sh-smal">
      <Heading level={1}>{t.nietGevonden.titel}</Heading>
      <Paragraph className="sh-lead">{t.nietGevonden.tekst}</Paragraph>
      <p>
        <Koppeling to="/">{t.nietGevonden.start}</Koppeling>
      </p>
    </div>
  );
}
