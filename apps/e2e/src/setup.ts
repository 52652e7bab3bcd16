import type { TestProject } from 'vitest/node';
import { launchSite } from '@cramps/site-report/launch';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served while the tests run. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await launchSite();
  project.provide('site', site.url);
  return site.stop;
}
