import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Catalogus, datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endSessie, Probleem, sessiesVraag } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

/** Names within what browsers say that they are; the first that fits, as most also name another. */
const browsers = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'] as const;
const namen: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
const systemen = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'] as const;

/** A browser as people call it, such as ‘Firefox op Windows’. */
function nameOf(t: Catalogus, tekst: string | null): string {
  const noem = (lijst: readonly string[]) => {
    const gevonden = lijst.find((naam) => tekst?.includes(naam));
    return gevonden === undefined ? undefined : (namen[gevonden] ?? gevonden);
  };
  const [browser, systeem] = [noem(browsers), noem(systemen)];
  if (browser === undefined) return t.toegang.sessies.onbekend;
  return systeem === undefined ? browser : t.toegang.sessies.op(browser, systeem);
}

interface SessiesProps {
  readonly onMelding: (melding: string) => void;
}

/** Where one is signed in, and ending that. */
export function Sessies({ onMelding }: SessiesProps) {
  const { t, taal } = useTaal();
  const woorden = t.toegang.sessies;
  const client = useQueryClient();
  const { data: sessies = [], error } = useQuery(sessiesVraag);
  const einde = useMutation({
    mutationFn: endSessie,
    onSuccess: () => onMelding(woorden.beeindigd),
    onSettled: () => client.invalidateQueries({ queryKey: sessiesVraag.queryKey }),
  });
  const fout = error ?? einde.error;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {fout && <Probleem fout={fout} />}
      <ul className="sh-mijn__stappen">
        {sessies.map(({ id, browser, begonnenOp, deze }) => (
          <li key={id}>
            <span>
              {woorden.sinds(nameOf(t, browser), datumInWoorden(begonnenOp, taal))}
              {deze && <span className="sh-zacht"> ({woorden.deze})</span>}
            </span>
            {!deze && (
              <Button purpose="subtle" onClick={() => einde.mutate(id)}>
                {woorden.beeindig}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessies.length > 2 && (
        <Button purpose="secondary" onClick={() => einde.mutate(undefined)}>
          {woorden.beeindigAndere}
        </Button>
      )}
    </section>
  );
}
