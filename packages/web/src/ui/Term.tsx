import type { Catalogus } from '@samenhang/taal';
import { type ReactNode, useId, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';

interface TermProps {
  /** Which word of the glossary. */
  readonly begrip: keyof Catalogus['begrippen'];
  readonly children: ReactNode;
}

/** A word of the field with its meaning on hover and focus; Escape puts it away. */
export function Term({ begrip, children }: TermProps) {
  const { t } = useTaal();
  const id = useId();
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  const hide = () => setOpen(false);
  return (
    <span className="sh-term" onPointerEnter={show} onPointerLeave={hide}>
      <button
        type="button"
        className="sh-term__woord"
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hide();
        }}
      >
        {children}
      </button>
      <span role="tooltip" id={id} className="sh-term__uitleg" hidden={!open}>
        {t.begrippen[begrip]}
      </span>
    </span>
  );
}
