export { describeSchema, type Scenario } from './antwoord.ts';
export { readScenario, type Scenariofout } from './lees.ts';
export { type Geplaatst, placeScenario, type Scenariofeiten } from './plaats.ts';
export { presentNaast, presentOvergang } from './uitkomst.ts';
export { buildVoorbeeld, indelingOfOnderwerp } from './voorbeeld.ts';
