import { Heading } from '@nl-design-system-candidate/heading-react';
import { Foutmelding, later } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useGezien } from '../ui/gezien.ts';
import { klassen } from '../ui/klassen.ts';
import { useAtlassen } from './gebruik.ts';
import type { JarenProps } from './props.ts';

const Tijdlijn = later(
  async () => (await import('./Tijdlijn.tsx')).Tijdlijn,
  () => <div className="sh-jaren__wacht sh-laadt" />,
);

/** The timeline. Its data come when it comes in sight. */
export function Jaren({ wie, jaren, beheer }: JarenProps) {
  const { t, getal } = useTaal();
  const { plek, gezien } = useGezien();
  const { geladen, atlassen, overgangen, fout, opnieuw } = useAtlassen(jaren, gezien);
  const klaar = atlassen && overgangen;
  return (
    <section className="sh-sectie sh-sectie--lang sh-jaren" aria-labelledby="jaren">
      <Heading level={2} id="jaren">
        {t.tijdlijn.titel}
      </Heading>
      <div
        ref={plek}
        className={klassen(!klaar && 'sh-jaren__wacht', gezien && !klaar && !fout && 'sh-laadt')}
      >
        {fout && <Foutmelding fout={fout} opnieuw={opnieuw} />}
        {!klaar && !fout && (
          <label className="sh-jaren__voortgang">
            <span>{t.tijdlijn.laden(getal.heel(geladen), getal.heel(jaren.length))}</span>
            <progress value={geladen} max={jaren.length} />
          </label>
        )}
        {!klaar && <p className="sh-alleen-druk">{t.acties.nietGeladen}</p>}
        {klaar && <Tijdlijn wie={wie} lijst={atlassen} overgangen={overgangen} beheer={beheer} />}
      </div>
    </section>
  );
}
