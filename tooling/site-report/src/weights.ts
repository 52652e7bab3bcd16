/** `pnpm weights`: what each page of the built site weighs on the line, into docs/reports/weights.md. */
import { writeFile } from 'node:fs/promises';
import { at, launchSite } from './launch-site.ts';
import { weigh } from './weigh.ts';
import { weightsReport } from './weights-report.ts';

const site = await launchSite();
try {
  const weighed = await weigh(site.url);
  await writeFile(at('docs/reports/weights.md'), weightsReport(weighed));
  console.log(`${weighed.pages.length} pages weighed`);
} finally {
  await site.stop();
}
