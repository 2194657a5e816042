export { describeSchema, type Scenario } from './antwoord.ts';
export { readScenario, type Scenariofout } from './lees.ts';
export { placeScenario } from './plaats.ts';
export { presentNaast, presentOvergang } from './uitkomst.ts';
