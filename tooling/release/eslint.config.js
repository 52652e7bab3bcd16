import { base } from '@cramps/eslint-config';

export default base;
