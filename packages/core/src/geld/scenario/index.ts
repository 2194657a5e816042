export { describeSchema, type Scenario } from './antwoord.ts';
export { buildEigenscenario, keyOnBedragen, scaleBedragen } from './eigen.ts';
export { joinScenarios, readScenario, readScenarios, type Scenariofout } from './lees.ts';
export { type Geplaatst, placeScenario, type Scenariofeiten } from './plaats.ts';
export { type Gelegdscenario, presentNaast, presentOvergang } from './uitkomst.ts';
export { buildVoorbeeld, indelingOfOnderwerp, type Voorbeeld } from './voorbeeld.ts';
