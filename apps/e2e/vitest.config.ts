import { e2eConfig } from '@cramps/vitest-config';

export default e2eConfig({ test: { globalSetup: ['src/setup.ts'] } });
