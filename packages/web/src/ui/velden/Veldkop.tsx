import type { ReactNode } from 'react';

export interface VeldkopProps {
  readonly label: string;
  /** What one should know before filling it in. */
  readonly uitleg?: ReactNode;
  /** What is wrong with what stands there. */
  readonly fout?: string | undefined;
}

/** What describes a field beside its label, for `aria-describedby`: nothing where there is nothing to tell. */
export function describedBy(
  id: string,
  { uitleg, fout }: Omit<VeldkopProps, 'label'>,
  ...meer: readonly string[]
) {
  const delen = [
    ...(uitleg === undefined ? [] : [`${id}-uitleg`]),
    ...(fout === undefined ? [] : [`${id}-fout`]),
    ...meer,
  ];
  return delen.length === 0 ? {} : { 'aria-describedby': delen.join(' ') };
}

/** What stands above a field: its label, its explanation and its fault. */
export function Veldkop({ id, label, uitleg, fout }: VeldkopProps & { readonly id: string }) {
  return (
    <>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {uitleg !== undefined && (
        <span id={`${id}-uitleg`} className="sh-noot">
          {uitleg}
        </span>
      )}
      {fout !== undefined && (
        <span id={`${id}-fout`} className="sh-tekstveld__fout" role="alert">
          {fout}
        </span>
      )}
    </>
  );
}
