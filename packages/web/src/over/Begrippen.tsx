import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { compareNamen } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { Overpagina } from './Overpagina.tsx';

/** The glossary: the same words and meanings as the ones explained in place. */
export function Begrippen() {
  const { t } = useTaal();
  const woorden = Object.entries(t.begrippen).sort(([a], [b]) => compareNamen(a, b));
  return (
    <Overpagina pad={t.over.begrippen} titel={t.over.begrippen}>
      <Paragraph className="sh-lead">{t.over.begrippenLead}</Paragraph>
      <dl className="sh-begrippen">
        {woorden.map(([woord, uitleg]) => (
          <div key={woord} id={woord}>
            <dt lang="nl">{woord}</dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
    </Overpagina>
  );
}
