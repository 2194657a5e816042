export { App, readyToShow } from './App.tsx';
export { applyLicht, bewaardLicht } from './licht.ts';
