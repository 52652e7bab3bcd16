// `pnpm check`: everything that must hold besides the tests.
import { GATES, runGates } from './gates.ts';

const failed = await runGates(GATES, console.log);
process.exitCode = failed.length > 0 ? 1 : 0;
