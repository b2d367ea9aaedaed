/** A worker that trains; an embed, which is one file, has another in its place (`scripts/build/embed/script.ts`). */
export const trainingWorker = (): Worker =>
  new Worker(new URL('./training-worker.ts', import.meta.url), { type: 'module' });
