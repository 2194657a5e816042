import { InvalidArgumentError } from 'commander';
import { numberOption } from '../../rekenen/index.ts';

/** Lowest and highest, both included; either may be absent. */
export interface Band {
  readonly min?: number;
  readonly max?: number;
}

/** `20..30`, `20..`, `..30`, or one number for both ends. */
export function parseBand(wat: string, heel: boolean): (tekst: string) => Band {
  const getal = numberOption(wat, 0, Number.MAX_SAFE_INTEGER, heel);
  return (tekst) => {
    const delen = tekst.split('..');
    const [van = '', tot = van] = delen;
    if (delen.length > 2 || (van === '' && tot === ''))
      throw new InvalidArgumentError(`'${tekst}' is geen ${wat}: gebruik 20..30, 20.., ..30 of 25.`);
    const band = {
      ...(van === '' ? {} : { min: getal(van) }),
      ...(tot === '' ? {} : { max: getal(tot) }),
    };
    if ((band.min ?? 0) > (band.max ?? Number.POSITIVE_INFINITY))
      throw new InvalidArgumentError(`'${tekst}' is geen ${wat}: het laagste getal hoort voor de puntjes.`);
    return band;
  };
}
