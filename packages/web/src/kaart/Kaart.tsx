import { type CSSProperties, useId } from 'react';
import { klassen } from '../ui/klassen.ts';
import type { KaartProps } from './props.ts';
import { Vlakken } from './Vlakken.tsx';
import { useVerkenning, type Wolkplaats } from './verkenning.ts';

/**
 * A map that is one tab stop: arrow keys go from gemeente to gemeente, Enter opens, Escape lets go.
 * A screen reader hears each gemeente through the live region; the table beside the map says it all.
 */
export function Kaart(props: KaartProps) {
  const { vorm, venster = vorm.venster, label, uitleg, children } = props;
  const id = useId();
  const { kader, beeld, actief, plaats, middel, handelingen } = useVerkenning(props, venster);
  const verhaal = actief === undefined ? undefined : props.vertel(actief);
  return (
    <div className={klassen('sh-kaart', props.sleep && 'sh-kaart--sleep', props.className)} ref={kader}>
      <div
        role="application"
        aria-label={label}
        aria-describedby={`${id}-uitleg`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop, with keys of its own
        tabIndex={0}
        className="sh-kaart__vlak"
        {...handelingen}
      >
        <svg
          ref={beeld}
          viewBox={venster.map((x) => x.toFixed(1)).join(' ')}
          className="sh-kaart__beeld"
          style={
            {
              aspectRatio: `${venster[2]} / ${venster[3]}`,
              '--sh-eenheid': venster[2] / 560,
            } as CSSProperties
          }
          aria-hidden="true"
        >
          <Vlakken {...props} patroon={id} />
          {props.laag}
          {props.nadruk && <path className="sh-kaart__nadruk" d={props.nadruk} />}
          {actief !== undefined && <path className="sh-kaart__actief" d={vorm.gebieden[actief]?.pad} />}
        </svg>
      </div>
      <p id={`${id}-uitleg`} className="sh-verborgen">
        {uitleg}
      </p>
      <p className="sh-verborgen" aria-live="polite">
        {middel === 'toets' && verhaal ? [verhaal.titel, ...verhaal.regels].join('. ') : ''}
      </p>
      {children}
      {verhaal && plaats && (
        <Wolk
          verhaal={verhaal}
          plaats={plaats}
          {...(middel === 'vinger' ? { vervolg: props.openTekst } : {})}
        />
      )}
    </div>
  );
}

interface WolkProps {
  readonly verhaal: ReturnType<KaartProps['vertel']>;
  readonly plaats: Wolkplaats;
  /** What a second tap does. */
  readonly vervolg?: string;
}

function Wolk({ verhaal, plaats, vervolg }: WolkProps) {
  return (
    <div
      className={klassen('sh-kaart__wolk', !plaats.boven && 'sh-kaart__wolk--onder')}
      style={{ insetInlineStart: plaats.x, insetBlockStart: plaats.y }}
      aria-hidden="true"
    >
      <strong>{verhaal.titel}</strong>
      {verhaal.regels.map((regel) => (
        <span key={regel}>{regel}</span>
      ))}
      {vervolg && <em>{vervolg}</em>}
    </div>
  );
}
