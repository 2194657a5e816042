export { mayDo, rolesFor } from './beslis.ts';
export { type Bewaring, bewaring } from './bewaring.ts';
export {
  type Handeling,
  type Objectsoort,
  type Organisatiesoort,
  organisatiesoorten,
  type Recht,
  type Rechtregel,
  type Rol,
  rechten,
  rollen,
  type Verhouding,
} from './rechten.ts';
