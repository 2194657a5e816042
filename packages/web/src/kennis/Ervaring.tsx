import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { listErvarenen } from '@samenhang/core/kennis';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { type Ervaringregel, type Kennisregel, useBoeken } from './vragen.ts';

interface ErvaringProps {
  readonly items: readonly Kennisregel[];
  readonly ervaringen: readonly Ervaringregel[];
  readonly begin: string;
}

/** Who has experience with a task: organisations that say so, and those that brought in knowledge of it. */
export function Ervaring({ items, ervaringen, begin }: ErvaringProps) {
  const { t } = useTaal();
  const { taken, atlas } = useBoeken();
  const [taak, setTaak] = useState(begin);
  const [indeling, setIndeling] = useState('');
  const woorden = t.kennis.ervaring;
  const indelingen = [...(atlas?.indelingen ?? [])].map(([waarde, { naam }]) => ({ waarde, tekst: naam }));
  return (
    <section className="sh-sectie" aria-labelledby="ervaring">
      <Heading level={2} id="ervaring">
        {woorden.kop}
      </Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <div className="sh-kennis__velden">
        <Keuzeveld
          label={woorden.taak}
          waarde={taak}
          opties={[{ waarde: '', tekst: woorden.kies }, ...taken]}
          onKies={setTaak}
        />
        <Keuzeveld
          label={woorden.indeling}
          waarde={indeling}
          opties={[{ waarde: '', tekst: woorden.geenIndeling }, ...indelingen]}
          onKies={setIndeling}
        />
      </div>
      {taak !== '' && <Ervarenen items={items} ervaringen={ervaringen} taak={taak} indeling={indeling} />}
    </section>
  );
}

interface ErvarenenProps extends Omit<ErvaringProps, 'begin'> {
  readonly taak: string;
  readonly indeling: string;
}

function Ervarenen({ items, ervaringen, taak, indeling }: ErvarenenProps) {
  const { t, getal } = useTaal();
  const woorden = t.kennis.ervaring;
  const alle = [
    ...items.map(({ organisatie, item }) => ({ organisatie, bijdrage: item })),
    ...ervaringen.map(({ organisatie, ervaring }) => ({ organisatie, bijdrage: ervaring })),
  ];
  const lijst = listErvarenen(alle, taak, indeling);
  if (lijst.length === 0) return <p role="status">{woorden.niemand}</p>;
  return (
    <ul className="sh-kennis__lijst">
      {lijst.map(({ organisatie, items: aantal, aanbod }) => (
        <li key={organisatie.id} className="sh-kennis__item">
          <strong>{organisatie.naam}</strong>
          {aanbod.map(({ indeling: met, functie, tekst, contactlink }) => (
            <span key={`${met ?? ''}${functie}`}>
              {woorden.vraag(functie)}. {tekst}{' '}
              {contactlink !== null && (
                <a href={contactlink} rel="noreferrer">
                  {woorden.contact}
                </a>
              )}
            </span>
          ))}
          {aantal > 0 && <span className="sh-zacht">{woorden.items(getal.heel(aantal))}</span>}
        </li>
      ))}
    </ul>
  );
}
