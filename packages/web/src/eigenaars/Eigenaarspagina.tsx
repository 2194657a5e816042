import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Rol, readRonde } from '@samenhang/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Organisatieblad, Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Formulier } from './Formulier.tsx';
import { Lichaam } from './Lichaam.tsx';
import { EIGENAARS, type Eigenaarstuk, eigenaarsVraag, recoverEigenaars } from './vragen.ts';

/** Who within an organisation looks after which body, what is to be done, and who looked when. */
export function Eigenaarspagina() {
  const { t } = useTaal();
  return (
    <Organisatieblad titel={t.eigenaars.titel} uitleg={t.eigenaars.uitleg}>
      {({ id, rol }) => <Lijst organisatie={id} rol={rol} />}
    </Organisatieblad>
  );
}

const ditJaar = () => new Date().getFullYear();

function Lijst({ organisatie, rol }: { readonly organisatie: string; readonly rol: Rol }) {
  const { t } = useTaal();
  const { data, error } = useQuery(eigenaarsVraag(organisatie));
  const [jaar, setJaar] = useState(ditJaar);
  const [open, setOpen] = useState<string>();
  const { data: mij } = useMij();
  const wie = { aangemeld: true, rol };
  const mag = mayDo(wie, { soort: 'eigenaarschap', handeling: 'wijzigen' }, 'organisatie');
  const magNoteren = mayDo(wie, { soort: 'ronde', handeling: 'maken' }, 'organisatie');
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{t.mijn.laden}</p>;
  const hier = data.filter(({ verwijderdOp }) => verwijderdOp === null);
  const stuk = hier.find(({ id }) => id === open);
  if (open !== undefined)
    return <Formulier organisatie={organisatie} stuk={stuk} onSluit={() => setOpen(undefined)} />;
  return (
    <>
      {hier.length === 0 ? (
        <Paragraph>{t.eigenaars.leeg}</Paragraph>
      ) : (
        <Rondestand stukken={hier} jaar={jaar} onJaar={setJaar} />
      )}
      {hier.map((een) => (
        <Lichaam
          key={een.id}
          stuk={een}
          jaar={jaar}
          magNoteren={magNoteren}
          ik={{ persoon: mij?.id ?? '', rol }}
          {...(mag ? { onWijzig: () => setOpen(een.id) } : {})}
        />
      ))}
      {mag && (
        <>
          <div className="sh-knoppen">
            <Button purpose="primary" onClick={() => setOpen('nieuw')}>
              {t.eigenaars.nieuw}
            </Button>
          </div>
          <Bak stukken={data.filter(({ verwijderdOp }) => verwijderdOp !== null)} />
        </>
      )}
    </>
  );
}

interface RondestandProps {
  readonly stukken: readonly Eigenaarstuk[];
  readonly jaar: number;
  readonly onJaar: (jaar: number) => void;
}

/** How far the round of a year is, over all bodies. */
function Rondestand({ stukken, jaar, onJaar }: RondestandProps) {
  const { t, getal } = useTaal();
  const ronde = stukken.flatMap(({ inhoud, stappen }) => readRonde(inhoud, stappen, jaar));
  const open = ronde.filter(({ gezien }) => !gezien).length;
  const jaren = [0, 1, 2].map((terug) => String(ditJaar() - terug));
  return (
    <div className="sh-stapel">
      <Keuzeveld
        label={t.eigenaars.jaar}
        waarde={String(jaar)}
        opties={jaren.map((een) => ({ waarde: een, tekst: een }))}
        onKies={(een) => onJaar(Number(een))}
      />
      {ronde.length > 0 && (
        <p role="status">{t.eigenaars.stand(getal.heel(open), getal.heel(ronde.length))}</p>
      )}
    </div>
  );
}

/** What lies in the bin, to take back. */
function Bak({ stukken }: { readonly stukken: readonly Eigenaarstuk[] }) {
  const { t } = useTaal();
  const client = useQueryClient();
  const terug = useMutation({
    mutationFn: recoverEigenaars,
    onSettled: () => client.invalidateQueries({ queryKey: EIGENAARS }),
  });
  return (
    <>
      {terug.error && <Probleem fout={terug.error} />}
      {stukken.map(({ id, naam }) => (
        <p key={id}>
          <Button purpose="subtle" onClick={() => terug.mutate(id)}>
            {t.eigenaars.terug(naam)}
          </Button>
        </p>
      ))}
    </>
  );
}
