import { Button } from '@nl-design-system-candidate/button-react';
import type { Atlas } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import { useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';

interface RegiokeuzeProps {
  readonly atlas: Atlas;
  readonly onNeem: (codes: readonly string[]) => void;
}

/** The gemeenten of a region of some indeling, to begin with: woningmarktregio's are in no data. */
export function Regiokeuze({ atlas, onNeem }: RegiokeuzeProps) {
  const { t, taal } = useTaal();
  const { huisvesting: woorden } = t.geld;
  const indelingen = [...atlas.indelingen.values()].filter(({ indeling }) => atlas.edities.has(indeling));
  const [gekozen, setGekozen] = useState(indelingen[0]?.indeling ?? '');
  const [plek, setPlek] = useState('0');
  const editie = atlas.edities.get(gekozen);
  const regios = editie?.regios ?? [];
  const take = () => {
    const leden = editie ? Array.from(ledenVan(editie.overdekking, Number(plek))) : [];
    onNeem(leden.flatMap((g) => atlas.gemeenten[g]?.code ?? []));
  };
  return (
    <Uitklap titel={woorden.neemRegio}>
      <p className="sh-noot">{woorden.regioUitleg}</p>
      <Keuzeveld
        label={woorden.indeling}
        waarde={gekozen}
        opties={indelingen.map((rij) => ({ waarde: rij.indeling, tekst: naamVan(rij, taal) }))}
        onKies={(indeling) => {
          setGekozen(indeling);
          setPlek('0');
        }}
      />
      <Keuzeveld
        label={woorden.regio}
        waarde={plek}
        opties={regios.map(({ naam }, r) => ({ waarde: String(r), tekst: naam }))}
        onKies={setPlek}
      />
      <Button purpose="secondary" onClick={take}>
        {woorden.neem}
      </Button>
    </Uitklap>
  );
}
