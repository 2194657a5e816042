import { Button } from '@nl-design-system-candidate/button-react';
import { type Recept, type Receptwens, readRecept } from '@samenhang/core';
import type { Catalogus } from '@samenhang/taal';
import { useState } from 'react';
import { isEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import type { Standbeheer } from '../keuze/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Bestandkiezer } from '../ui/velden/Bestandkiezer.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { bewaar } from '../uitvoer/index.ts';

type Lezing = { readonly ok: true; readonly wens: Receptwens } | { readonly ok: false; readonly wat: string };

function parse(tekst: string, t: Catalogus): Lezing {
  let json: unknown;
  try {
    json = JSON.parse(tekst);
  } catch {
    return { ok: false, wat: t.congruentie.receptFout };
  }
  const gelezen = readRecept(json);
  if (gelezen.ok) return gelezen;
  return {
    ok: false,
    wat: gelezen.fouten.includes('geen-recept')
      ? t.congruentie.receptFout
      : t.congruentie.receptVelden(gelezen.fouten.join(', ')),
  };
}

interface ReceptbestandProps {
  readonly recept: Recept | undefined;
  readonly beheer: Standbeheer;
}

/** The choice as a file, to keep and to open again; the command line reads the same. */
export function Receptbestand({ recept, beheer }: ReceptbestandProps) {
  const { t } = useTaal();
  const [uitkomst, setUitkomst] = useState<{ readonly goed: boolean; readonly tekst: string }>();
  const open = async (bestand: File) => {
    const lezing = parse(await bestand.text(), t);
    setUitkomst({ goed: lezing.ok, tekst: lezing.ok ? t.congruentie.receptOpen(bestand.name) : lezing.wat });
    if (!lezing.ok) return;
    const { jaar, indelingen, gewichten, partnerweging, landweging } = lezing.wens;
    beheer.wijzig({ jaar, indelingen, gewichten, partnerweging, landweging });
  };
  const eigen = recept?.indelingen.some(isEigen) ?? false;
  return (
    <Uitklap titel={t.congruentie.recept} className="sh-niet-drukken">
      <p>{t.congruentie.receptUitleg}</p>
      <Bestandkiezer
        tekst={t.congruentie.open}
        soort=".json,application/json"
        onBestand={(b) => void open(b)}
      >
        {t.eigen.sleep}
      </Bestandkiezer>
      {recept && (
        <div className="sh-knoppen">
          <Button
            purpose="secondary"
            onClick={() =>
              void bewaar(
                { type: 'application/json', inhoud: `${JSON.stringify(recept, null, 2)}\n` },
                'recept.json',
              )
            }
          >
            {t.congruentie.bewaar}
          </Button>
        </div>
      )}
      {eigen && <p className="sh-noot">{t.congruentie.receptLet}</p>}
      {uitkomst && !uitkomst.goed && (
        <Melding soort="error" dringend>
          {uitkomst.tekst}
        </Melding>
      )}
      <p role="status">{uitkomst?.goed && uitkomst.tekst}</p>
    </Uitklap>
  );
}
