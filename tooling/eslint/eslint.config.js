import { base } from './src/index.ts';

export default base;
