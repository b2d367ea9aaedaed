/** The scripts of all pieces that a reader answers or switches: a page fetches them as one. @module */
import { RunPython } from '../python/run-python.ts';
import { CodeTabs } from './code-tabs.ts';
import { ExerciseCheck } from './exercise-check.ts';
import { link } from './linked.ts';
import { PredictChoice } from './predict-choice.ts';
import { PredictNumber } from './predict-number.ts';
import { atFirstSign, whenNear } from './wake.ts';

const main = document.querySelector('main');
if (main) link(main);

customElements.define('predict-choice', PredictChoice);
customElements.define('predict-number', PredictNumber);
customElements.define('exercise-check', ExerciseCheck);
customElements.define('code-tabs', CodeTabs);
customElements.define('run-python', RunPython);
// Few pages have these.
atFirstSign(async () => {
  await new Promise<void>((near) => whenNear('claim-links', near));
  const { ClaimLinks } = await import('./claim-links.ts');
  customElements.define('claim-links', ClaimLinks);
});
// A board takes as much script as all else together: it comes once a reader has moved and is near.
atFirstSign(async () => {
  await new Promise<void>((near) => whenNear('predict-curve', near));
  const { PredictCurve } = await import('./predict-curve.ts');
  customElements.define('predict-curve', PredictCurve);
});
atFirstSign(async () => {
  await new Promise<void>((near) => whenNear('course-quiz', near));
  const { CourseQuiz } = await import('./quiz/course-quiz.ts');
  customElements.define('course-quiz', CourseQuiz);
});
