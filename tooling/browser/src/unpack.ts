// Runs as a process of its own, started by bundled.ts, because the package unpacks into the temp folder of its process.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
