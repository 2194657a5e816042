import { describeProbleem, type Probleemfeit } from '@samenhang/taal';
import { ApiFout } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Plankfout } from '../plank/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { codeOf } from './antwoord.ts';

/** What went wrong, in words; of the server where it told, else of the way to it. */
function useProbleemzin(): (fout: unknown) => string {
  const { t } = useTaal();
  return (fout) => {
    if (fout instanceof Plankfout) return t.plank.fouten[fout.soort];
    if (!(fout instanceof ApiFout)) return t.fouten.onbekend.tekst;
    const code = codeOf(fout);
    if (code === undefined || !(code in t.problemen.zinnen)) return t.fouten[fout.soort].tekst;
    return describeProbleem(t, fout.probleem as Probleemfeit);
  };
}

export function Probleem({ fout }: { readonly fout: unknown }) {
  const zin = useProbleemzin();
  return (
    <Melding soort="error" dringend>
      <p>{zin(fout)}</p>
    </Melding>
  );
}
