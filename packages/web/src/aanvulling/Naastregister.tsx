import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { correctieTabel } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { bewaar, csvVan } from '../uitvoer/index.ts';
import { useVeldnaam } from './veldnaam.ts';
import { registerbeeldVraag } from './vragen.ts';

/** What the register must hold of a regeling and what of it is there; what differs, ready to send to who keeps it. */
export function Naastregister({ regeling }: { readonly regeling: string }) {
  const woorden = useTaal().t.aanvulling.register;
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button purpose="secondary" onClick={() => setOpen(true)}>
        {woorden.toon}
      </Button>
    );
  return <Beeld regeling={regeling} />;
}

function Beeld({ regeling }: { readonly regeling: string }) {
  const woorden = useTaal().t.aanvulling.register;
  const veldnaam = useVeldnaam();
  const { data, error } = useQuery(registerbeeldVraag(regeling));
  if (error) return <Probleem fout={error} />;
  if (!data) return null;
  const correcties = correctieTabel(regeling, data.waarden);
  const botsingen = data.waarden.filter(({ stand }) => stand === 'botsing');
  const download = () => {
    const { type, excel } = csvVan(correcties);
    void bewaar({ type, inhoud: excel }, `correctie-register-${regeling}.csv`);
  };
  return (
    <div className="sh-stapel">
      <Heading level={4}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <ul>
        {data.groepen.map(({ groep, stand }) => (
          <li key={groep}>
            {woorden.groepen[groep]}: <strong>{woorden.standen[stand]}</strong>
          </li>
        ))}
      </ul>
      {botsingen.length > 0 && (
        <p>{woorden.botsing([...new Set(botsingen.map(({ veld }) => veldnaam(veld)))].join(', '))}</p>
      )}
      {correcties.rijen.length === 0 ? (
        <p>{woorden.geenCorrectie}</p>
      ) : (
        <Button purpose="secondary" onClick={download}>
          {woorden.correctie}
        </Button>
      )}
    </div>
  );
}
