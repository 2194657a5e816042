export { describeFout, openAtlas, openBron, openKeuze, packageDir } from './lees.ts';
export {
  addJaaropties,
  addKeuzeopties,
  addPakketopties,
  type Jaaropties,
  type Keuzeopties,
  type Pakketopties,
} from './opties.ts';
