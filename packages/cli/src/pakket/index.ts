export {
  describeFout,
  openAtlas,
  openBron,
  openKant,
  openKeuze,
  openWerk,
  packageDir,
  type Werk,
} from './lees.ts';
export {
  addExtraopties,
  addJaaropties,
  addKeuzeopties,
  addPakketopties,
  type Extraopties,
  type Jaaropties,
  type Keuzeopties,
  type Pakketopties,
  parseJaar,
  parseList,
} from './opties.ts';
