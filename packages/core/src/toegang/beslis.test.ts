import { describe, expect, it } from 'vitest';
import { mayDo, rolesFor } from './beslis.ts';
import { rechten, rollen } from './rechten.ts';

describe('the table of permissions', () => {
  it('says each thing once', () => {
    const sleutels = rechten.map(({ soort, handeling, verhouding }) => `${soort} ${handeling} ${verhouding}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it('lets nobody do what is not in it', () => {
    for (const rol of rollen)
      expect(
        mayDo({ aangemeld: true, rol }, { soort: 'logboek', handeling: 'wijzigen' }, 'organisatie'),
      ).toBe(false);
    expect(rolesFor({ soort: 'logboek', handeling: 'weggooien' })).toEqual([]);
  });

  it('asks for an account where something is somebody’s, and for a role where it is an organisation’s', () => {
    const lezen = { soort: 'ontwerp', handeling: 'lezen' } as const;
    expect(mayDo({ aangemeld: false }, lezen, 'eigen')).toBe(false);
    expect(mayDo({ aangemeld: true }, lezen, 'eigen')).toBe(true);
    expect(mayDo({ aangemeld: true }, lezen, 'organisatie')).toBe(false);
    expect(mayDo({ aangemeld: true, rol: 'lezer' }, lezen, 'organisatie')).toBe(true);
    expect(mayDo({ aangemeld: false }, { soort: 'gegevens', handeling: 'lezen' }, 'openbaar')).toBe(true);
  });

  it('gives who manages an organisation all that another role may', () => {
    const organisatie = rechten.filter(({ verhouding }) => verhouding === 'organisatie');
    expect(organisatie.every(({ wie }) => wie.includes('beheerder'))).toBe(true);
  });
});
