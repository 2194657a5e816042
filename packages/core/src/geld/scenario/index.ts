export { describeSchema, type Scenario } from './antwoord.ts';
export { readScenario, type Scenariofout } from './lees.ts';
export { placeScenario } from './plaats.ts';
export { presentOvergang } from './uitkomst.ts';
