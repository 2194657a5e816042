import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Rol } from '@samenhang/core';
import { Organisatieblad } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Eigen } from './Eigen.tsx';
import { Ervaringen } from './Ervaringen.tsx';
import { Ervaringformulier } from './Ervaringformulier.tsx';
import { Invoer } from './Invoer.tsx';
import { Itemformulier } from './Itemformulier.tsx';

/** Bringing in knowledge for an organisation: a link, experience, or a list. */
export function Inbrengpagina() {
  const { t } = useTaal();
  const woorden = t.kennis.inbreng;
  return (
    <Organisatieblad titel={woorden.titel} uitleg={woorden.uitleg}>
      {({ id, rol }) => (
        <>
          <Delen organisatie={id} rol={rol} />
          <p>
            <Koppeling to="/kennis">{t.kennis.item.terug}</Koppeling>
          </p>
        </>
      )}
    </Organisatieblad>
  );
}

function Delen({ organisatie, rol }: { readonly organisatie: string; readonly rol: Rol }) {
  const { t } = useTaal();
  const woorden = t.kennis.inbreng;
  if (!mayDo({ aangemeld: true, rol }, { soort: 'kennis', handeling: 'maken' }, 'organisatie'))
    return <Paragraph>{woorden.alleenLezen}</Paragraph>;
  return (
    <div className="sh-kennis sh-stapel">
      <Heading level={2}>{woorden.nieuw}</Heading>
      <Itemformulier organisatie={organisatie} />
      <Uitklap titel={woorden.ervaring}>
        <Ervaringformulier organisatie={organisatie} />
      </Uitklap>
      <Uitklap titel={woorden.lijst}>
        <Invoer organisatie={organisatie} />
      </Uitklap>
      <Ervaringen organisatie={organisatie} />
      <Eigen organisatie={organisatie} />
    </div>
  );
}
