import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Organisatiesoort, organisatiesoorten } from '@samenhang/core';
import type { Catalogus } from '@samenhang/taal';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { type Eersteling, Formulier, faultOf, signUpFirst } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { useBinnen } from './binnen.ts';

type Fouten = Catalogus['mijn']['wachtwoordfouten'];

/** The page of the link that a new server shows: the first account, of its administrator. */
export function Eerste() {
  const { t } = useTaal();
  const sleutel = useLocation({ select: ({ hash }) => hash });
  useTitel(t.mijn.eerste.titel);
  return (
    <div className="sh-smal">
      <Heading level={1}>{t.mijn.eerste.titel}</Heading>
      <Paragraph>{t.mijn.eerste.inleiding}</Paragraph>
      {sleutel === '' ? (
        <Melding soort="warning">
          <p>{t.mijn.eerste.geenSleutel}</p>
        </Melding>
      ) : (
        <Maken sleutel={sleutel} />
      )}
    </div>
  );
}

const soorten = (t: Catalogus) =>
  organisatiesoorten.map((waarde) => ({ waarde, tekst: t.mijn.eerste.soorten[waarde] }));

type Wie = Omit<Eersteling, 'sleutel'>;

interface VeldenProps {
  readonly wie: Wie;
  readonly set: (deel: Partial<Wie>) => void;
}

function Maken({ sleutel }: { readonly sleutel: string }) {
  const { t } = useTaal();
  const [wie, setWie] = useState<Wie>({
    naam: '',
    email: '',
    wachtwoord: '',
    organisatie: { naam: '', soort: 'gemeente' },
  });
  const binnen = useBinnen();
  const maak = useMutation({ mutationFn: () => signUpFirst({ ...wie, sleutel }), onSuccess: binnen });
  const zwak = faultOf(maak.error, 'wachtwoord') as keyof Fouten | undefined;
  const velden = { wie, set: (deel: Partial<Wie>) => setWie({ ...wie, ...deel }) };
  return (
    <Formulier
      fout={zwak === undefined ? maak.error : null}
      knop={t.mijn.eerste.maak}
      bezig={maak.isPending}
      onVerstuur={() => maak.mutate()}
    >
      <Persoonvelden {...velden} />
      <Inlogvelden {...velden} fout={zwak && t.mijn.wachtwoordfouten[zwak]} />
    </Formulier>
  );
}

function Persoonvelden({ wie: { naam, organisatie }, set }: VeldenProps) {
  const { t } = useTaal();
  return (
    <>
      <Tekstveld
        label={t.mijn.eerste.naam}
        autoComplete="name"
        required
        waarde={naam}
        onWaarde={(nieuw) => set({ naam: nieuw })}
      />
      <Tekstveld
        label={t.mijn.eerste.organisatie}
        autoComplete="organization"
        required
        waarde={organisatie.naam}
        onWaarde={(nieuw) => set({ organisatie: { ...organisatie, naam: nieuw } })}
      />
      <Keuzeveld
        label={t.mijn.eerste.soort}
        waarde={organisatie.soort}
        opties={soorten(t)}
        onKies={(soort) => set({ organisatie: { ...organisatie, soort: soort as Organisatiesoort } })}
      />
    </>
  );
}

function Inlogvelden({ wie, set, fout }: VeldenProps & { readonly fout: string | undefined }) {
  const { t } = useTaal();
  return (
    <>
      <Tekstveld
        label={t.mijn.email}
        type="email"
        autoComplete="username"
        required
        waarde={wie.email}
        onWaarde={(email) => set({ email })}
      />
      <Tekstveld
        label={t.mijn.wachtwoord}
        type="password"
        autoComplete="new-password"
        required
        uitleg={t.mijn.wachtwoordUitleg}
        fout={fout}
        waarde={wie.wachtwoord}
        onWaarde={(wachtwoord) => set({ wachtwoord })}
      />
    </>
  );
}
