import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';

/** What this site is, and the way to its explanations. */
export function Over() {
  const { over, gegevens, toegang } = useTaal().t;
  useTitel(over.titel);
  const wegen = [
    { naar: '/over/methode', naam: over.methode, uitleg: over.methodeUitleg },
    { naar: '/over/begrippen', naam: over.begrippen, uitleg: over.begrippenUitleg },
    { naar: '/data', naam: gegevens.titel, uitleg: over.gegevensUitleg },
    { naar: '/over/toegankelijkheid', naam: over.toegankelijkheid, uitleg: over.toegankelijkheidUitleg },
    { naar: '/over/toegang', naam: toegang.titel, uitleg: toegang.uitleg },
    { naar: '/over/privacy', naam: over.privacy, uitleg: over.privacyUitleg },
  ] as const;
  return (
    <div className="sh-smal sh-proza">
      <Heading level={1}>{over.titel}</Heading>
      <Paragraph className="sh-lead">{over.lead}</Paragraph>
      <Paragraph>{over.voorWie}</Paragraph>
      <Paragraph>{over.geenOordeel}</Paragraph>
      <ul className="sh-wegen">
        {wegen.map(({ naar, naam, uitleg }) => (
          <li key={naar}>
            <Koppeling to={naar} search={keuzeVan}>
              {naam}
            </Koppeling>
            <span className="sh-zacht">{uitleg}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
