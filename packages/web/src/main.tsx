import { createRoot } from 'react-dom/client';
import { App, applyLicht, bewaardLicht } from './app/index.ts';

applyLicht(bewaardLicht());

const plek = document.getElementById('app');
if (plek) createRoot(plek).render(<App />);
