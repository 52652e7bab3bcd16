// `pnpm --filter @cramps/api soak`: both requests for five minutes, and the memory of the server. Writes docs/reports/api-soak.md.
import { parseArgs } from 'node:util';
import { GET, POST } from './requests.ts';
import { memoryReport, memoryRows } from './memory-report.ts';
import { soak } from './soaking.ts';
import { machine, table, writeReport } from './write-report.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '300' } } });
const soaked = await soak(GET, POST, Number(values.seconds));
await writeReport(
  'api-soak.md',
  `# The API over minutes

Written by \`pnpm --filter @cramps/api soak\`. ${machine()}

${table(['promise', 'measured', ''], memoryRows(soaked))}

${memoryReport(soaked)}
`,
);
