import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Rol } from '@samenhang/core';
import { type Catalogus, datumInWoorden, hoofdletter, kleineLetter } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { type Logregel, logboekVraag } from './vragen.ts';

type Zin = (wie: string, wat: string, voor: string, na: string) => string;

/** Did this change of an organisation begin or end what it asks of its members? Then that is what is told of it. */
function changeOfEis(voor: unknown, na: unknown): 'organisatie-eist' | 'organisatie-eist-niet' | undefined {
  const [was, werd] = [voor, na].map((een) => (een as { eistTweedeStap?: boolean } | null)?.eistTweedeStap);
  if (was === undefined || was === werd) return undefined;
  return werd ? 'organisatie-eist' : 'organisatie-eist-niet';
}

/** What happened, as a sentence. */
function sentenceOf(t: Catalogus, { wie, wat, soort, handeling, voor, na }: Logregel): string {
  const woorden = t.toegang.organisatie;
  const rol = (waarde: unknown): string =>
    typeof waarde === 'string' && waarde in t.toegang.rollen
      ? kleineLetter(t.toegang.rollen[waarde as Rol])
      : '';
  const eis = soort === 'organisatie' ? changeOfEis(voor, na) : undefined;
  const zin = (woorden.log as Readonly<Record<string, Zin>>)[eis ?? `${soort}-${handeling}`];
  const werd = soort === 'kennis' && typeof na === 'string' ? na : rol(na);
  return hoofdletter(zin?.(wie ?? woorden.iemand, wat ?? woorden.iemand, rol(voor), werd) ?? '');
}

/** What was done within an organisation, newest first. */
export function Logboek({ organisatie }: { readonly organisatie: string }) {
  const { t, taal } = useTaal();
  const { data: regels, error } = useQuery(logboekVraag(organisatie));
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{t.toegang.organisatie.logboek}</Heading>
      <Paragraph>{t.toegang.organisatie.logboekUitleg}</Paragraph>
      {error && <Probleem fout={error} />}
      {regels?.length === 0 && <Paragraph>{t.toegang.organisatie.logboekLeeg}</Paragraph>}
      <ol className="sh-mijn__stappen">
        {regels?.map((regel) => (
          <li key={regel.volgnummer}>
            <span>
              {sentenceOf(t, regel)}
              <span className="sh-zacht"> ({datumInWoorden(regel.wanneer, taal)})</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
