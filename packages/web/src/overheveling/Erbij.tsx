import { Button } from '@nl-design-system-candidate/button-react';
import type { Lopendcontract, Overgangskost } from '@samenhang/core/overheveling';
import { leesHeel } from '@samenhang/taal';
import { type ReactNode, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { kale } from './adres.ts';

export function Weg({ naam, onWeg }: { readonly naam: string; readonly onWeg: () => void }) {
  const { t } = useTaal();
  return (
    <Button
      purpose="subtle"
      className="sh-niet-drukken"
      aria-label={t.overheveling.weg(naam)}
      onClick={onWeg}
    >
      ×
    </Button>
  );
}

interface RijProps {
  readonly knop: string;
  readonly fout: string | undefined;
  readonly onErbij: () => void;
  readonly children: ReactNode;
}

/** Fields beside each other, and the button that adds what stands in them. */
function Rij({ knop, fout, onErbij, children }: RijProps) {
  return (
    <form
      className="sh-overheveling__erbij sh-niet-drukken"
      onSubmit={(event) => {
        event.preventDefault();
        onErbij();
      }}
    >
      {children}
      <Button type="submit" purpose="secondary">
        {knop}
      </Button>
      {fout !== undefined && (
        <p className="sh-veldfout" role="alert">
          {fout}
        </p>
      )}
    </form>
  );
}

function readBedrag(tekst: string): number | undefined {
  const gelezen = leesHeel(tekst);
  return gelezen.soort === 'getal' ? gelezen.getal : undefined;
}

export function KostErbij({ onErbij }: { readonly onErbij: (kost: Overgangskost) => void }) {
  const { t } = useTaal();
  const { kostnaam, laag: laagst, hoog: hoogst, kostErbij, kostFout, voorbeelden } = t.overheveling;
  const leeg = { naam: '', laag: '', hoog: '' };
  const [velden, setVelden] = useState(leeg);
  const [fout, setFout] = useState(false);
  const add = () => {
    const [laag, hoog, naam] = [readBedrag(velden.laag), readBedrag(velden.hoog), kale(velden.naam)];
    const goed = naam !== '' && laag !== undefined && hoog !== undefined && laag <= hoog;
    setFout(!goed);
    if (!goed) return;
    onErbij({ naam, laag, hoog });
    setVelden(leeg);
  };
  return (
    <>
      <p className="sh-noot sh-niet-drukken">{voorbeelden}</p>
      <Rij knop={kostErbij} fout={fout ? kostFout : undefined} onErbij={add}>
        <Tekstveld
          label={kostnaam}
          waarde={velden.naam}
          onWaarde={(naam) => setVelden({ ...velden, naam })}
        />
        <Tekstveld label={laagst} waarde={velden.laag} onWaarde={(laag) => setVelden({ ...velden, laag })} />
        <Tekstveld label={hoogst} waarde={velden.hoog} onWaarde={(hoog) => setVelden({ ...velden, hoog })} />
      </Rij>
    </>
  );
}

export function ContractErbij({ onErbij }: { readonly onErbij: (contract: Lopendcontract) => void }) {
  const { t } = useTaal();
  const { contractnaam, contractTot, contractErbij, contractFout } = t.overheveling;
  const leeg = { naam: '', tot: '' };
  const [velden, setVelden] = useState(leeg);
  const [fout, setFout] = useState(false);
  const add = () => {
    const naam = kale(velden.naam);
    const goed = naam !== '' && velden.tot !== '';
    setFout(!goed);
    if (!goed) return;
    onErbij({ naam, tot: velden.tot });
    setVelden(leeg);
  };
  return (
    <Rij knop={contractErbij} fout={fout ? contractFout : undefined} onErbij={add}>
      <Tekstveld
        label={contractnaam}
        waarde={velden.naam}
        onWaarde={(naam) => setVelden({ ...velden, naam })}
      />
      <Tekstveld
        label={contractTot}
        type="date"
        waarde={velden.tot}
        onWaarde={(tot) => setVelden({ ...velden, tot })}
      />
    </Rij>
  );
}
