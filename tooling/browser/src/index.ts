export { chromiumArgs } from './args.ts';
export { findChromium, type Chromium } from './find.ts';
export { launchOptions, type LaunchOptions } from './launch.ts';
