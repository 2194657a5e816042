import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { aanvulTabel, mayDo, type Rol } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import { Organisatieblad, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { csvVan, Uitvoerbalk, werkmapVan } from '../uitvoer/index.ts';
import { useBoeken } from './boeken.ts';
import { Prullenbak } from './geschiedenis/Prullenbak.tsx';
import { Invoer } from './invoer/Invoer.tsx';
import { Onderwerp } from './Onderwerp.tsx';
import { Terugzetten, useBewaren } from './terug.tsx';
import { aanvullingenVraag, loadRegisterexport } from './vragen.ts';
import { Waardeformulier } from './Waardeformulier.tsx';

/** What the organisations of who is signed in add to the national register. */
export function Aanvulpagina() {
  const { t } = useTaal();
  return (
    <Organisatieblad titel={t.aanvulling.titel} uitleg={t.aanvulling.uitleg}>
      {({ id, naam, rol }) => <Een organisatie={id} naam={naam} rol={rol} />}
    </Organisatieblad>
  );
}

interface EenProps {
  readonly organisatie: string;
  readonly naam: string;
  readonly rol: Rol;
}

function Een({ organisatie, naam, rol }: EenProps) {
  const { t } = useTaal();
  const { data = [], error, isSuccess } = useQuery(aanvullingenVraag(organisatie));
  const { boek, nameOf, regelingen } = useBoeken();
  const bewaren = useBewaren(organisatie, data);
  const mag = mayDo({ aangemeld: true, rol }, { soort: 'aanvulling', handeling: 'wijzigen' }, 'organisatie');
  return (
    <>
      <Heading level={2}>{naam}</Heading>
      {error && <Probleem fout={error} />}
      <Terugzetten bewaren={bewaren} />
      {isSuccess && data.length === 0 && <Paragraph>{t.aanvulling.geen}</Paragraph>}
      {data.map((deel) => (
        <Onderwerp key={deel.stuk} deel={deel} nameOf={nameOf} bewaren={mag ? bewaren : undefined} />
      ))}
      {data.length > 0 && (
        <Uitvoerbalk
          adres=""
          naam="eigen-gegevens"
          soorten={['csv', 'xlsx', 'xml']}
          maak={() => ({
            csv: () => csvVan(aanvulTabel(data)),
            xlsx: () => werkmapVan(aanvulTabel(data)),
            xml: () => ({ type: 'application/xml', inhoud: loadRegisterexport(organisatie) }),
          })}
        />
      )}
      {mag && <Waardeformulier bestaand={data} boek={boek} regelingen={regelingen} bewaren={bewaren} />}
      {mag && <Prullenbak organisatie={organisatie} nameOf={nameOf} />}
      {mag && (
        <Invoer organisatie={organisatie} bestaand={data} boek={boek} nameOf={nameOf} bewaren={bewaren} />
      )}
    </>
  );
}
