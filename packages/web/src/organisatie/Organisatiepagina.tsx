import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Objectsoort, type Rol } from '@samenhang/core';
import { kleineLetter } from '@samenhang/taal';
import { useState } from 'react';
import { Buiten, Eerststap, Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Postlink } from '../post/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Gegevensdeel, Toevoegen } from './Gegevens.tsx';
import { Leden } from './Leden.tsx';
import { Logboek } from './Logboek.tsx';
import { Uitnodigingen } from './Uitnodigingen.tsx';

/** The organisations of who is signed in: who is what there, and what was done. */
export function Organisatiepagina() {
  const { t } = useTaal();
  const mij = useMij();
  useTitel(t.toegang.organisatie.titel);
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{t.toegang.organisatie.titel}</Heading>
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && <Buiten />}
      {mij.data && <Organisaties {...mij.data} />}
    </div>
  );
}

type Mij = NonNullable<ReturnType<typeof useMij>['data']>;
type Lidmaatschap = Mij['organisaties'][number];

function Organisaties({ organisaties, wachtOpTweedeStap, email }: Mij) {
  const { t } = useTaal();
  const woorden = t.toegang.organisatie;
  const [gekozen, setGekozen] = useState<string>();
  const [melding, setMelding] = useState('');
  const hier = organisaties.find(({ id }) => id === gekozen) ?? organisaties[0];
  return (
    <>
      <div role="status">{melding !== '' && <Melding>{melding}</Melding>}</div>
      <Eerststap wacht={wachtOpTweedeStap} />
      {!hier && wachtOpTweedeStap.length === 0 && <Paragraph>{woorden.geen}</Paragraph>}
      {hier && organisaties.length > 1 && (
        <Keuzeveld
          label={woorden.kies}
          waarde={hier.id}
          opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          onKies={setGekozen}
        />
      )}
      {hier && <Een key={hier.id} organisatie={hier} email={email} onMelding={setMelding} />}
      <p>
        <Koppeling to="/mijn">{t.mijn.titel}</Koppeling>
      </p>
    </>
  );
}

interface EenProps {
  readonly organisatie: Lidmaatschap;
  readonly email: string;
  readonly onMelding: (melding: string) => void;
}

/** May somebody with this role see or change this kind of thing of the organisation? */
function may(rol: Rol, soort: Objectsoort, handeling: 'lezen' | 'wijzigen' | 'maken'): boolean {
  return mayDo({ aangemeld: true, rol }, { soort, handeling }, 'organisatie');
}

function Een({ organisatie: { id, naam, rol }, email, onMelding }: EenProps) {
  const { t } = useTaal();
  const woorden = t.toegang.organisatie;
  return (
    <>
      <Heading level={2}>{naam}</Heading>
      <p>
        {woorden.uwRol(kleineLetter(t.toegang.rollen[rol]))}{' '}
        <Koppeling to="/over/toegang">{woorden.watMag}</Koppeling>
      </p>
      <p>
        <Koppeling to="/mijn/register">{t.aanvulling.titel}</Koppeling>
      </p>
      <p>
        <Koppeling to="/mijn/zienswijzen">{t.zienswijzen.titel}</Koppeling>
      </p>
      {may(rol, 'lid', 'lezen') && (
        <Leden organisatie={id} email={email} beheert={may(rol, 'lid', 'wijzigen')} onMelding={onMelding} />
      )}
      {may(rol, 'uitnodiging', 'maken') && <Uitnodigingen organisatie={id} onMelding={onMelding} />}
      {may(rol, 'organisatie', 'wijzigen') && <Gegevensdeel organisatie={id} onMelding={onMelding} />}
      {may(rol, 'logboek', 'lezen') && <Logboek organisatie={id} />}
      {may(rol, 'organisatie', 'maken') && <Postlink />}
      {may(rol, 'organisatie', 'maken') && <Toevoegen onMelding={onMelding} />}
    </>
  );
}
