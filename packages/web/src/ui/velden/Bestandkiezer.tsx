import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useRef, useState } from 'react';
import { klassen } from '../klassen.ts';

interface BestandkiezerProps {
  readonly tekst: string;
  /** What may be chosen, as an input of type file takes it. */
  readonly soort: string;
  readonly onBestand: (bestand: File) => void;
  /** Beside the button: that a file can be dropped here. */
  readonly children?: ReactNode;
}

/** A place to choose a file, or to drop it on. The file goes nowhere by itself. */
export function Bestandkiezer({ tekst, soort, onBestand, children }: BestandkiezerProps) {
  const invoer = useRef<HTMLInputElement>(null);
  const [boven, setBoven] = useState(false);
  const take = (lijst: FileList | null) => {
    const bestand = lijst?.[0];
    if (bestand) onBestand(bestand);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same
    <div
      className={klassen('sh-kiezer', boven && 'sh-kiezer--boven')}
      onDragOver={(event) => {
        event.preventDefault();
        setBoven(true);
      }}
      onDragLeave={() => setBoven(false)}
      onDrop={(event) => {
        event.preventDefault();
        setBoven(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={invoer}
        type="file"
        accept={soort}
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <Button purpose="secondary" onClick={() => invoer.current?.click()}>
        {tekst}
      </Button>
      {children && <span className="sh-zacht">{children}</span>}
    </div>
  );
}
