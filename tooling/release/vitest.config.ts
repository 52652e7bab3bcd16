import { nodeConfig } from '@cramps/vitest-config';

export default nodeConfig();
