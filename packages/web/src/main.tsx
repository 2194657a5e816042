import { createRoot } from 'react-dom/client';
import { App, applyLicht, bewaardLicht, readyToShow } from './app/index.ts';

applyLicht(bewaardLicht());

const plek = document.getElementById('app');

/** Where the server sent the first figure along, it stays until the page itself has it too. */
async function begin(app: HTMLElement): Promise<void> {
  if (app.querySelector('h1')) await readyToShow();
  createRoot(app).render(<App />);
}

if (plek) void begin(plek);
