import { useTaal } from '../i18n/taal.tsx';

interface JarenstrookProps {
  readonly jaren: readonly number[];
  readonly waargenomen: readonly number[];
  /** The year on the screen. */
  readonly jaar: number;
}

const breed = 10;

/** A square for each year, filled where the indeling was observed; the words beside it say the same. */
export function Jarenstrook({ jaren, waargenomen, jaar }: JarenstrookProps) {
  const { t } = useTaal();
  const gezien = new Set(waargenomen);
  return (
    <span className="sh-jaren">
      <svg width={jaren.length * breed} height="12" aria-hidden="true">
        {jaren.map((j, i) => (
          <rect
            key={j}
            x={i * breed + 1}
            y="1.5"
            width={breed - 3}
            height="9"
            className={`${gezien.has(j) ? 'vol' : ''} ${j === jaar ? 'nu' : ''}`}
          />
        ))}
      </svg>
      <span className="sh-catalogus__uitleg">{reeksen(waargenomen).join(', ') || t.indelingen.nooit}</span>
    </span>
  );
}

/** Years written short: 2015, 2019–2022. */
export function reeksen(jaren: readonly number[]): string[] {
  const delen: [number, number][] = [];
  for (const jaar of jaren) {
    const laatste = delen.at(-1);
    if (laatste && laatste[1] === jaar - 1) laatste[1] = jaar;
    else delen.push([jaar, jaar]);
  }
  return delen.map(([van, tot]) => (van === tot ? String(van) : `${van}–${tot}`));
}
